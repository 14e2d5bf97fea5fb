import { afterEach, expect, test, vi } from "vitest";
import { anchor } from "../../anchoring/anchor.ts";
import { describe } from "../../anchoring/describe.ts";
import { type AnchoringText, prepare } from "../../anchoring/prepare.ts";
import type { PassageSelector } from "../../anchoring/selector.ts";
import type { Note } from "../../notebook/note.ts";
import { analyze } from "../../report/analyze.ts";
import { readPage } from "../read.ts";
import { setPage } from "../reader/reading-fixture.ts";
import { fakeNotebook, type FakeNotebook } from "./fake-notebook.ts";
import { forgetDrawn, painted, readWithNotes } from "./session-fixture.ts";

const NOTES = 200;
const SIGNS = Array.from("云汐松岚泽苇堰棠");

/** One of many names of places: 松云, 松汐. */
function nameOf(index: number): string {
  return [1, 8, 64].map((part) => SIGNS[Math.floor(index / part) % SIGNS.length]).join("");
}

function townOf(index: number): string {
  const [name, other] = [nameOf(index), nameOf(index * 7 + 3)];
  const works = `${name}镇修渠${index + 11}公里，修缮校舍${(index * 7) % 90}所，新增床位${300 + index * 13}张，清淤护岸同步推进`;
  return `<p>${works}，${other}村集体收入增长${(index % 9) + 2}%左右，${other}桥建成通车，惠及居民${500 + index * 17}户。</p>`;
}

/** A report as long as the longest, of more than 13,000 signs. */
const REPORT = `<h1>2025年青禾区政府工作报告</h1><p>各位代表：</p><h2>一、2025年主要任务</h2>${Array.from({ length: 180 }, (_, index) => townOf(index)).join("")}`;

/** The same with another sign at every comma, so that no note finds its surroundings as they were. */
const CHANGED = REPORT.replaceAll("，", "；又");

function preparedPage(html: string): AnchoringText {
  setPage(html);
  const { text } = readPage(document.body);
  return prepare(text, analyze({ text, asReport: true }));
}

/** Passages of two signs to thirty, all over the report. */
function describePassages(): readonly PassageSelector[] {
  const page = preparedPage(REPORT);
  const step = Math.floor((page.text.length - 60) / NOTES);
  return Array.from({ length: NOTES }, (_, index) => {
    const start = 30 + index * step;
    return describe(page, { start, end: start + 2 + (index % 28) });
  });
}

function noteOn(selector: PassageSelector, index: number): Note {
  const now = "2025-03-01T08:00:00.000Z";
  const dates = { created: now, modified: now, deleted: null };
  const content = { target: { type: "passage", selector }, colour: "yellow", text: "", tags: [] } as const;
  const address = "http://www.qinghe.gov.cn/2025/bg.html";
  return { id: `note-${index}`, report: "r", address, revision: { count: 1, device: "here" }, ...content, ...dates };
}

/** Milliseconds of each stretch of work that the page is held up by: after the notebook's answer, and in idle moments. */
function watchSlices(notebook: FakeNotebook): readonly number[] {
  const slices: number[] = [];
  const { notesOf } = notebook;
  vi.spyOn(notebook, "notesOf").mockImplementation(async (keys) => {
    // The reading of the page, in which it is asked, has to end first.
    await Promise.resolve();
    const begin = performance.now();
    setTimeout(() => slices.push(performance.now() - begin));
    return notesOf(keys);
  });
  // A moment between two timers will do for an idle one: true ones are seldom, and the test would wait for them.
  vi.spyOn(window, "requestIdleCallback").mockImplementation((act) =>
    window.setTimeout(() => {
      const begin = performance.now();
      act({ didTimeout: true, timeRemaining: () => 0 });
      slices.push(performance.now() - begin);
    }),
  );
  return slices;
}

/** Reads a page with 200 notes until each has its place or waits: what it then shows, and what it was held up by. */
async function readNoted(html: string, selectors: readonly PassageSelector[]) {
  const notebook = fakeNotebook();
  selectors.map(noteOn).forEach((note) => notebook.notes.set(note.id, note));
  const slices = watchSlices(notebook);
  const { page, session } = readWithNotes(html, notebook);
  await expect.poll(() => session.counts.notes + session.counts.waiting, { timeout: 20_000 }).toBe(NOTES);
  const shown = painted("yellow").length;
  page.end();
  return { slices, shown };
}

afterEach(() => {
  vi.restoreAllMocks();
  forgetDrawn();
});

/**
 * Reads a page up to three times, until it goes well: a machine that does something else in the middle of a slice makes
 * it long, and one after it begins early. The last reading is answered.
 */
async function readUntil(
  goesWell: (slices: readonly number[]) => boolean,
  read: () => Promise<readonly number[]>,
): Promise<readonly number[]> {
  let slices: readonly number[] = [];
  for (let readings = 0; readings < 3; readings++) {
    slices = await read();
    if (goesWell(slices)) break;
  }
  return slices;
}

test("200 notes on a report that has not changed stand after the first slice", async () => {
  const selectors = describePassages();
  const slices = await readUntil(
    ({ length }) => length === 1,
    async () => {
      const read = await readNoted(REPORT, selectors);
      expect(read.shown).toBe(NOTES);
      await expect.poll(() => read.slices.length).toBeGreaterThan(0);
      return read.slices;
    },
  );
  expect(slices).toHaveLength(1);
});

test("200 notes on a report that has changed everywhere are searched for bit by bit", async () => {
  const selectors = describePassages();
  const page = preparedPage(CHANGED);
  const begin = performance.now();
  const placed = selectors.filter((selector) => anchor(page, selector).state === "anchored").length;
  const most = (performance.now() - begin) / 4;
  const slices = await readUntil(
    (all) => Math.max(...all) < most,
    async () => {
      const read = await readNoted(CHANGED, selectors);
      expect(read.shown).toBe(placed);
      return read.slices;
    },
  );
  expect(Math.max(...slices)).toBeLessThan(most);
});
