import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import cardStyle from "../../components/card/card.css?inline";
import { onMessage, sendMessage } from "../../lib/messages.ts";
import { findArticle } from "../../lib/page/article.ts";
import { readPageFacts } from "../../lib/page/facts.ts";
import { readPage, type PageText } from "../../lib/page/read.ts";
import { startReading } from "../../lib/page/reader/reader.ts";
import { analyze } from "../../lib/report/analyze.ts";
import type { ReportAnalysis } from "../../lib/report/analysis.ts";
import type { Words } from "../../lib/words.ts";
import { summarise } from "./page-summary.ts";
import { cardRenderer } from "./render-card.tsx";

const words: Words = (name, ...values) => browser.i18n.getMessage(name, values);

/** How often we look whether the extension is still there: removed or updated, it must leave the page as it was. */
const ALIVE_EVERY = 5000;

/** Injected into reports only, by the background: read → analyse → show → listen. */
export default defineContentScript({
  matches: ["*://*.gov.cn/*"],
  registration: "runtime",
  runAt: "document_idle",
  noScriptStartedPostMessage: true,
  async main(context) {
    try {
      await readThisPage(context);
    } catch {
      // Whatever the fault is, the page must be as it was and not hear of it.
      context.abort();
    }
  },
});

async function readThisPage(context: ContentScriptContext): Promise<void> {
  const start = await sendMessage("readerStarted", { url: location.href });
  if (start === null || context.isInvalid) return;

  const page = readPage(document.body);
  const analysis = analyzePage(page, start.asReport);
  const summary = summarise(analysis);
  context.onInvalidated(onMessage("summaryAsked", () => summary));
  if (summary === null) return;

  const renderCard = cardRenderer(words);
  const reading = startReading({ page, analysis, words, renderCard, cardStyle }, start.options);
  context.onInvalidated(reading.stop);
  context.setInterval(() => undefined, ALIVE_EVERY);
  context.onInvalidated(onMessage("optionsChanged", ({ data }) => reading.apply(data)));
  context.onInvalidated(onMessage("commandGiven", ({ data }) => reading.run(data.command)));
  context.onInvalidated(onMessage("readerStopped", () => context.abort()));
  // A page that comes back from the browser's memory has kept its paints, but its badge was cleared as it went.
  context.addEventListener(window, "pageshow", ({ persisted }) => {
    if (persisted) void sendMessage("pageRead", summary).catch(() => undefined);
  });
  await sendMessage("pageRead", summary);
}

function analyzePage(page: PageText, asReport: boolean): ReportAnalysis {
  const { text, superscripts } = page;
  const article = findArticle(page, document.body);
  const facts = readPageFacts(document);
  return analyze({ text, facts, superscripts, asReport, ...(article !== undefined && { article }) });
}
