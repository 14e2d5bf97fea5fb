import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import surfaceStyle from "../../components/surface.css?inline";
import { identify } from "../../lib/anchoring/identify.ts";
import { onMessage, sendMessage, type PageSummary } from "../../lib/messages.ts";
import { startVisit, type VisitParts } from "../../lib/page/living/visit.ts";
import { READING_COMMANDS } from "../../lib/page/reader/commands.ts";
import type { ReportAnalysis } from "../../lib/report/analysis.ts";
import { expectLatecomer } from "./latecomer.ts";
import { summarise } from "./page-summary.ts";
import { createWords } from "./words.ts";

/** How often we look whether the extension is still there: removed or updated, it must leave the page as it was. */
const ALIVE_EVERY = 5000;

/** Injected into reports only, by the background: visit the page, and pass on what the reader of it wants. */
export default defineContentScript({
  matches: ["*://*.gov.cn/*"],
  registration: "runtime",
  runAt: "document_idle",
  noScriptStartedPostMessage: true,
  async main(context) {
    try {
      await visitThisPage(context);
    } catch {
      // Whatever the fault is, the page must be as it was and not hear of it.
      context.abort();
    }
  },
});

async function visitThisPage(context: ContentScriptContext): Promise<void> {
  const start = await sendMessage("readerStarted", { url: location.href });
  if (start === null || context.isInvalid) return;

  let { options } = start;
  const words = createWords();
  const summary = toldSummary(context);
  const latecomer = expectLatecomer({ context, words, surfaceStyle, options: () => options });
  const { renderCard, placeCard, join } = latecomer;
  const { asReport } = start;
  const onSight: VisitParts["onSight"] = ({ report }, prepared) => {
    if (report !== null) latecomer.ask(identify(report, prepared).keys);
  };
  const onAnalysis: VisitParts["onAnalysis"] = (analysis) => {
    if (analysis.report !== null) latecomer.send();
    summary.tell(analysis);
  };
  const visit = startVisit(
    { words, renderCard, placeCard, cardStyle: surfaceStyle, asReport, onSight, onAnalysis, join },
    options,
  );
  context.onInvalidated(visit.stop);
  context.setInterval(() => undefined, ALIVE_EVERY);
  context.onInvalidated(
    onMessage("optionsChanged", ({ data }) => {
      options = data;
      visit.apply(data);
    }),
  );
  context.onInvalidated(
    onMessage("commandGiven", ({ data }) => {
      const command = READING_COMMANDS.find((name) => name === data.command);
      visit.wake();
      if (command === undefined) latecomer.run(data.command);
      else visit.run(command);
    }),
  );
  context.onInvalidated(onMessage("readerStopped", () => context.abort()));
}

/** Tells the toolbar what the page holds, whenever that has changed, and the popup when it asks. */
function toldSummary(context: ContentScriptContext) {
  let summary: PageSummary | null = null;
  const send = () => {
    const told = summary === null ? sendMessage("reportGone", undefined) : sendMessage("pageRead", summary);
    told.catch(() => undefined);
  };
  context.onInvalidated(onMessage("summaryAsked", () => summary));
  // A page that comes back from the browser's memory has kept its paints, but its badge was cleared as it went.
  context.addEventListener(window, "pageshow", ({ persisted }) => {
    if (persisted) send();
  });
  return {
    tell: (analysis: ReportAnalysis) => {
      summary = summarise(analysis);
      send();
    },
  };
}
