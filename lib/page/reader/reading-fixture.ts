import type { ReportAnalysis } from "../../report/analysis.ts";
import type { CardContent } from "../../report/card-content.ts";
import { startVisit, type Visit, type VisitParts } from "../living/visit.ts";
import { placeCard } from "../place-card.ts";
import type { CardActions, RenderCard } from "./cards.ts";
import type { JoinReader } from "./companion.ts";
import type { ReadingOptions } from "./layer.ts";

/** For tests: everything shown, nothing expanded. */
export const OPTIONS: ReadingOptions = {
  terms: true,
  targets: true,
  results: true,
  inlineNotes: false,
  hoverDelay: 300,
};

/** A short report with a defined term, a marker without a definition, a mention, targets and a result. */
export const REPORT = `
  <h1>2025年青禾区政府工作报告</h1><p>各位代表：</p>
  <h2>一、2024年工作回顾</h2>
  <p>过去一年，我们围绕“一河两岸”<sup>[1]</sup>布局，地区生产总值增长6.4%，<a href="#away">建成“两张网”[2]</a>，兴办“三件事”[3]。</p>
  <h2>二、2025年主要任务</h2>
  <p>2025年发展的主要预期目标是：地区生产总值增长7%左右。</p>
  <p>完善“一河两岸”，改造老旧小区18个。</p>
  <p>名词解释</p>
  <p>[1]一河两岸：一河指青禾河，沿岸建设两张网。</p>
  <p>[2]两张网：&lt;img src=x onerror=alert(1)&gt;雨水网与污水网。</p>
  <input>`;

/** An open card as the reader asked for it. */
interface Drawn {
  readonly dialog: HTMLElement;
  readonly content: CardContent;
  readonly actions: CardActions;
}

/** A small report of an invented place, being read, in place of the test's page. */
export interface TestReading {
  readonly reading: Visit;
  /** The document before the reading began. */
  readonly original: string;
  /** The open cards, the newest last. Each holds one button. */
  readonly drawn: readonly Drawn[];
  /** What the visit has told of the page, the newest last. */
  readonly analyses: readonly ReportAnalysis[];
  end(): void;
}

/** Puts markup into the test's page, in place of what stands there. */
export function setPage(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
}

/** What a test changes of the reading. */
export interface TestParts {
  readonly html?: string;
  readonly options?: ReadingOptions;
  readonly join?: JoinReader;
  readonly asReport?: boolean;
  readonly onSight?: VisitParts["onSight"];
}

/** Shows the report and reads it. The words of the interface are their names. */
export function showReading({
  html = REPORT,
  options = OPTIONS,
  join,
  onSight,
  asReport = true,
}: TestParts = {}): TestReading {
  const drawn: Drawn[] = [];
  const analyses: ReportAnalysis[] = [];
  setPage(html);
  const original = pageSource();
  const onAnalysis = (analysis: ReportAnalysis) => void analyses.push(analysis);
  const renderCard = drawInto(drawn);
  const reading = startVisit(
    {
      words,
      renderCard,
      placeCard,
      cardStyle: "",
      onAnalysis,
      asReport,
      ...(join && { join }),
      ...(onSight && { onSight }),
    },
    options,
  );
  const end = () => {
    reading.stop();
    document.body.replaceChildren();
  };
  return { reading, original, drawn, analyses, end };
}

/** Draws a card as a button; drawn again into the same dialog it takes the place of what was there. */
function drawInto(drawn: Drawn[]): RenderCard {
  return (dialog, content, actions) => {
    const known = drawn.findIndex((card) => card.dialog === dialog);
    if (known === -1) dialog.append(document.createElement("button"));
    drawn.splice(known === -1 ? drawn.length : known, 1, { dialog, content, actions });
    return () => {
      const index = drawn.findIndex((card) => card.dialog === dialog);
      if (index !== -1) drawn.splice(index, 1);
    };
  };
}

const words = (name: string, ...values: string[]) => [name, ...values].join(" ");

/** The whole document as text. */
export function pageSource(): string {
  return new XMLSerializer().serializeToString(document);
}

/** The trigger of the marker with that number in the text, from 0. */
export function marker(index: number): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>("jiazhu-marker[role=button]")[index];
  if (found === undefined) throw new Error(`no marker ${index}`);
  return found;
}

/** How many notes are expanded. */
export function countInlineNotes(): number {
  return document.querySelectorAll("jiazhu-note").length;
}

/** Presses a key where the focus is; false where the reader has taken it. */
export function press(key: string, options: KeyboardEventInit = {}): boolean {
  const target = document.activeElement ?? document.body;
  const rest = { bubbles: true, cancelable: true, composed: true };
  return target.dispatchEvent(new KeyboardEvent("keydown", { key, ...rest, ...options }));
}

/** Gives the focus as the keyboard does, which alone opens cards. */
export function focus(element: HTMLElement): void {
  element.focus({ focusVisible: true });
}
