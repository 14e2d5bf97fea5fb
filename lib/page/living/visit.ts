import { type AnchoringText, prepare } from "../../anchoring/prepare.ts";
import { analyze } from "../../report/analyze.ts";
import type { PageFacts, ReportAnalysis } from "../../report/analysis.ts";
import { readPageFacts } from "../facts.ts";
import type { ReadingCommand } from "../reader/commands.ts";
import type { ReadingOptions } from "../reader/layer.ts";
import { startReader, type Reader, type ReaderParts } from "../reader/reader.ts";
import { Scope } from "../scope.ts";
import { isSameArticle, lookAt, type Look } from "./look.ts";
import { PageWatch } from "./watch-page.ts";

/** What a visit is made of. */
export interface VisitParts extends ReaderParts {
  /** The person asked for this page: it is read as a report whatever detection says. */
  readonly asReport: boolean;
  /** The page was read for the first time, or holds something else now: before what was found is painted. */
  readonly onSight?: (analysis: ReportAnalysis, prepared: AnchoringText) => void;
  /** The same, when it is painted. `report` is null where the page holds none. */
  readonly onAnalysis: (analysis: ReportAnalysis) => void;
}

/** A page being read with us, for as long as it is open. */
export interface Visit {
  apply(options: ReadingOptions): void;
  run(command: ReadingCommand): void;
  /** The reader asks for something else of ours: a page that was given up is read again. */
  wake(): void;
  /** Takes back everything: the document is again as the page made it. */
  stop(): void;
}

/** One reading of the page, and what it was made from: the next one has the same analysis if that is the same. */
interface Sighting extends Look {
  readonly facts: PageFacts;
  readonly analysis: ReportAnalysis;
  readonly prepared: AnchoringText;
}

/** How often we look whether the page has cleared the highlights, of which no event tells. Costs a few look-ups. */
const RESTORE_EVERY = 800;

/**
 * Reads the page, shows what it found, and follows the page from then on: text that arrives late, a body made anew,
 * a pager that turns in place. Nothing of it ever throws into the page: after a fault everything is taken back, and
 * stays so.
 */
export function startVisit(parts: VisitParts, options: ReadingOptions): Visit {
  const scope = new Scope();
  let visit: Begun | null = null;
  scope.guard(() => {
    visit = begin(scope, parts, options);
  })();
  return {
    apply: scope.guard((next) => visit?.apply(next)),
    run: scope.guard((command) => visit?.run(command)),
    wake: scope.guard(() => visit?.wake()),
    stop: () => scope.end(),
  };
}

type Begun = Omit<Visit, "stop">;

function begin(scope: Scope, parts: VisitParts, first: ReadingOptions): Begun {
  let options = first;
  let seen: Sighting | null = null;
  const presence = createPresence(scope, parts, () => options);

  function read(): void {
    presence.reader?.withdraw();
    const before = seen;
    seen = sight(parts.asReport, before);
    const { analysis, prepared } = seen;
    const isOther = analysis !== before?.analysis;
    if (isOther) parts.onSight?.(analysis, prepared);
    presence.show(seen);
    if (isOther) parts.onAnalysis(analysis);
  }

  const isAsRead = () =>
    seen !== null && isSameArticle(seen, lookAt(document.body)) && presence.reader?.isIntact() !== false;

  read();
  const watch = new PageWatch({ scope, root: document, hasChanged: () => !isAsRead(), onChange: read });
  scope.every(RESTORE_EVERY, () => {
    if (!document.hidden) presence.reader?.restore();
  });
  return {
    apply: (next) => {
      options = next;
      watch.wake();
      presence.reader?.apply(next);
    },
    run: (command) => {
      watch.wake();
      presence.reader?.run(command);
    },
    wake: () => watch.wake(),
  };
}

/** Our presence on the page: a reader while it holds a report, and nothing at all while it holds none. */
function createPresence(scope: Scope, parts: ReaderParts, options: () => ReadingOptions) {
  let life: Scope | null = null;
  let reader: Reader | null = null;
  return {
    get reader() {
      return reader;
    },
    show(read: Sighting) {
      if (read.analysis.report === null) {
        reader = null;
        life?.end();
        return;
      }
      if (reader === null) {
        life = scope.inner();
        reader = startReader(life, parts, options());
      }
      reader.show(read);
    },
  };
}

function sight(asReport: boolean, before: Sighting | null): Sighting {
  const look = lookAt(document.body);
  const facts = readPageFacts(document);
  const { text, superscripts } = look.page;
  const isSame = before !== null && before.page.text === text && JSON.stringify(before.facts) === JSON.stringify(facts);
  if (isSame) return { ...before, ...look };
  const analysis = analyze({ text, superscripts, facts, article: look.article, asReport });
  return { ...look, facts, analysis, prepared: prepare(text, analysis) };
}
