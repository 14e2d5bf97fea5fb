import { analyze } from "../../report/analyze.ts";
import type { CardContent } from "../../report/card-content.ts";
import { readPage } from "../read.ts";
import type { CardActions } from "./cards.ts";
import { startReading, type Reading, type ReadingOptions } from "./reader.ts";

/** For tests: everything shown, nothing expanded. */
export const OPTIONS: ReadingOptions = {
  terms: true,
  targets: true,
  results: true,
  inlineNotes: false,
  hoverDelay: 300,
};

const REPORT = `
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
  readonly reading: Reading;
  /** The document before the reading began. */
  readonly original: string;
  /** The open cards, the newest last. Each holds one button. */
  readonly drawn: readonly Drawn[];
  end(): void;
}

/** Shows the report and reads it. The words of the interface are their names. */
export function showReading(): TestReading {
  const drawn: Drawn[] = [];
  document.body.append(...new DOMParser().parseFromString(REPORT, "text/html").body.childNodes);
  const original = pageSource();
  const page = readPage(document.body);
  const analysis = analyze({ text: page.text, superscripts: page.superscripts, asReport: true });
  const renderCard = (dialog: HTMLElement, content: CardContent, actions: CardActions) => {
    const card = { dialog, content, actions };
    dialog.append(document.createElement("button"));
    drawn.push(card);
    return () => void drawn.splice(drawn.indexOf(card), 1);
  };
  const reading = startReading({ page, analysis, words, renderCard, cardStyle: "" }, OPTIONS);
  const end = () => {
    reading.stop();
    document.body.replaceChildren();
  };
  return { reading, original, drawn, end };
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
export function countNotes(): number {
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
