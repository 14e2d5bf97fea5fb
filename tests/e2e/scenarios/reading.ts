import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReaderCommand } from "../../../lib/messages.ts";
import {
  CARDS,
  cardsCanBeDrawn,
  inlineNotes,
  openCard,
  readVisits,
  TRIGGER,
  watchVisits,
  type Visit,
} from "../harness/cards.ts";
import type { ReportCase } from "../harness/cases.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { focusTrigger, hoverRange, hoverTrigger } from "../harness/pointer.ts";
import { asItCame, outerHtml, switchReader } from "../harness/report-page.ts";
import { seeReading } from "../harness/seen.ts";

/** The whole report stands in a window so high, so that nothing scrolls between two cards. */
const TALL = { width: 1280, height: 6000 };
const USUAL = { width: 1280, height: 900 };
const OFTEN = { interval: 10, timeout: 5000 };
/** The card of a marker without a definition says so, in the interface's words. */
const SAYS_NONE: unknown = expect.stringMatching(/\S/);

/** The whole way of one report, on one page: what was found, opened in each way, copied, and taken back. */
export function readsReport(report: ReportCase, the: () => TestBrowser): void {
  describe(`${report.name}:`, () => {
    let page: Page;
    const { expected, markers, phrases } = report;
    const give = (command: ReaderCommand, times: number) =>
      giveCommands(
        the().extension,
        report.address,
        Array.from({ length: times }, () => command),
      );

    beforeAll(async () => {
      the().serve(report.address, report.html);
      page = await the().open(report.address);
      if (report.isForeign) {
        await the().extension.readByClick(page);
      }
      await page.waitForSelector(CARDS);
    });
    // In a tab whose page a popup was opened over, Firefox shows no focus that a script gives.
    afterAll(() => (report.isForeign ? page.close() : the().leave(page)));

    test("what is painted is what was predicted, and it is the page's own words", async () => {
      const seen = await seeReading(page);
      expect(seen.ink).toBe(expected.ink);
      expect(seen.markers).toEqual(expected.markers);
      expect(seen.paints).toEqual({ ...expected.paints, "jiazhu-result": [] });
      for (const [name, spans] of Object.entries(seen.paints)) {
        expect(seen.words[name]).toEqual(spans.map(({ start, end }) => expected.ink.slice(start, end)));
      }
    });

    test("every labelled marker opens its labelled definition when it is hovered", async () => {
      expect(expected.markers).toHaveLength(markers.length);
      await page.setViewport(TALL);
      for (const [index, { at, sign, definition }] of markers.entries()) {
        const { start, end } = expected.markers[index] ?? { start: 0, end: 0 };
        expect(start).toBe(at ?? start);
        expect(expected.ink.slice(start, end)).toContain(sign);
        await hoverTrigger(page, index);
        await expectDefinition(`marker ${sign}`, definition);
      }
    });

    // As with the commands below: a copy elsewhere differs in how its reader came, not in what its keys do.
    const hasKeyboardRound = markers.length > 0 && !report.isForeign;
    test.runIf(hasKeyboardRound)("and by keyboard alone: as a card with the focus, and inline with Enter", async () => {
      await page.mouse.move(0, 0);
      const defined: string[] = [];
      for (const [index, { sign, definition }] of markers.entries()) {
        await focusTrigger(page, index);
        await expectDefinition(`marker ${sign}`, definition);
        await page.keyboard.press("Enter");
        if (definition !== null) defined.push(definition);
      }
      expect(await inlineNotes(the(), page)).toEqual(defined);
      // What was opened one by one the command closes at once; that Enter does too a short page shows.
      await give("toggle-inline-notes", 1);
      expect(await inlineNotes(the(), page)).toEqual([]);
      await page.keyboard.press("Escape");
    });

    test.runIf(phrases.length > 0)("every labelled phrase opens its definition when it is hovered", async () => {
      await page.setViewport(TALL);
      for (const { at, sign, definition } of phrases) {
        const mentions = expected.paints["jiazhu-mention"] ?? [];
        const index = mentions.findIndex(({ start, end }) => start < at + sign.length && at < end);
        await hoverRange(page, "jiazhu-mention", index);
        await expectDefinition(sign, definition);
      }
    });

    // A copy elsewhere differs in how its reader came, not in what its commands do.
    const rounds = [
      { kind: "term", places: expected.terms, definitions: expected.terms.map((term) => term.definition ?? SAYS_NONE) },
      { kind: "target", places: expected.targets, definitions: expected.targets.map(() => null) },
    ] as const;
    test.skipIf(report.isForeign).each(rounds)(
      "the commands reach every $kind, forward and back, each with its card",
      async ({ kind, places, definitions }) => {
        await page.setViewport(USUAL);
        await page.mouse.move(0, 0);
        await cardsCanBeDrawn(the(), page);
        await watchVisits(the(), page);
        await give(`next-${kind}`, places.length + 1);
        const forward = await readVisits(the(), page);
        expectRound(forward, places.length);
        await give(`previous-${kind}`, places.length);
        expect(await readVisits(the(), page)).toEqual(forward.slice(0, -1).toReversed());
        expectCards(forward.slice(0, places.length), definitions);
      },
    );

    test("the command that expands all sets every definition in its place", async () => {
      await give("toggle-inline-notes", 1);
      const defined = markers.filter(({ definition }) => definition !== null);
      expect(await inlineNotes(the(), page)).toEqual(defined.map(({ definition }) => definition));
      expect((await seeReading(page)).ink).toBe(expected.ink);
    });

    test("copying the page gives its own text, and after off the page is as it came", async () => {
      const copied = await selectedText(page);
      await switchReader(the(), page, "off");
      expect(await outerHtml(page)).toBe(await asItCame(page));
      expect(copied).toBe(await selectedText(page));
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
      expect(await page.$(TRIGGER)).toBeNull();
    });

    function expectDefinition(name: string, definition: string | null): Promise<void> {
      const shown = async () => (await openCard(the(), page))?.definition;
      return expect.poll(shown, { message: name, ...OFTEN }).toEqual(definition ?? SAYS_NONE);
    }
  });
}

/** One step after the other, 3 / 18, 4 / 18 …, from the last on to the first, and back to where it began. */
function expectRound(visits: readonly Visit[], length: number): void {
  const first = numberIn(visits[0]);
  const round = Array.from({ length: length === 0 ? 1 : length + 1 }, (_, step) => ((first - 1 + step) % length) + 1);
  expect(visits.map(numberIn)).toEqual(round);
}

function numberIn(visit: Visit | undefined): number {
  return Number(/(\d+) \/ \d+/.exec(visit?.said ?? "")?.[1]);
}

/** Each step has opened a card that is not empty, with the definition of its place; a number's card has none. */
function expectCards(visits: readonly Visit[], definitions: readonly unknown[]): void {
  expect(visits.filter(({ card }) => card === "")).toEqual([]);
  const expected = visits.map((visit) => definitions[numberIn(visit) - 1]);
  expect(visits.map(({ definition }) => definition)).toEqual(expected);
}

function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const text = String(getSelection());
    getSelection()?.removeAllRanges();
    return text;
  });
}
