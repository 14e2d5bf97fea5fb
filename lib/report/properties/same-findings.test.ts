import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readPage } from "../../page/read.ts";
import { GLOSSARY, HEADINGS, inventReport, OPENING, readFindings, SENTENCES } from "./invented.ts";

const report = fc.array(fc.constantFrom(...HEADINGS, ...SENTENCES), { minLength: 1, maxLength: 12 }).map(inventReport);
const runs = { numRuns: 2000 };

const readText = (text: string) => readFindings({ text });

const known = new Map<string, ReturnType<typeof readText>>();

/** What is told of a report as it was drawn. Every property draws the same ones, so that each is read once. */
function readOnce(text: string) {
  const told = known.get(text) ?? readText(text);
  known.set(text, told);
  return told;
}

const inFullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const inHalfWidth = (text: string) =>
  text.replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Sets `blank` behind the signs that `places` tells, round and round, never inside a run of digits: 增 长6% . */
function strewn(text: string, blank: string, places: readonly boolean[]): string {
  const signs = text.split(/(?<!\d)|(?!\d)/);
  return signs.map((sign, i) => (places[i % places.length] ? sign + blank : sign)).join("");
}

/** What pages do to a sign in the middle of a line without changing what is read. */
const DRESSES = [
  (sign: string) => `<b>${sign}</b>`,
  (sign: string) => `<span><font color="red">${sign}</font></span>`,
  (sign: string) => `${sign}<!-- 9 -->`,
  (sign: string) => `<i></i>${sign}`,
  (sign: string) => `${sign}<span hidden>9%</span>`,
  (sign: string) => `<script>8%</script>${sign}`,
  (sign: string) => `&#${sign.charCodeAt(0)};`,
] as const;

type Dress = (sign: string) => string;
const plain: Dress = (sign) => sign;

/** A page whose every line is a block and whose signs are dressed in turn. */
function dressed(text: string, dresses: readonly Dress[]): string {
  const lines = text.split("\n").map((line) => {
    const signs = line.split("").map((sign, i) => (dresses[i % dresses.length] ?? plain)(sign));
    return `<p>${signs.join("")}</p>\n`;
  });
  return `<html><body><style>p { margin: 8% }</style><div>${lines.join("")}</div></body></html>`;
}

const blanks = fc.constantFrom(" ", "\u3000", "\u00a0", "\u200b");
const places = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
const dress = fc.oneof({ weight: 3, arbitrary: fc.constant(plain) }, fc.constantFrom<Dress[]>(...DRESSES));
const dresses = fc.array(dress, { minLength: 1, maxLength: 40 });

describe("the same is found", () => {
  test("of the text that each phrase stands for", () => {
    const { quantities, references } = readText(OPENING + HEADINGS[1] + SENTENCES.join("") + GLOSSARY);
    expect(quantities.length).toBeGreaterThan(12);
    expect(references).toHaveLength(2);
  });

  test("in full-width letters, digits and signs", { timeout: 30_000 }, () =>
    fc.assert(
      fc.property(report, (text) => {
        expect(readText(inFullWidth(text))).toEqual(readOnce(text));
      }),
      runs,
    ),
  );

  test("in half-width signs", { timeout: 30_000 }, () =>
    fc.assert(
      fc.property(report, (text) => {
        expect(readText(inHalfWidth(text))).toEqual(readOnce(text));
      }),
      runs,
    ),
  );

  test("with blanks strewn between the signs", { timeout: 30_000 }, () =>
    fc.assert(
      fc.property(report, blanks, places, (text, blank, where) => {
        expect(readText(strewn(text, blank, where))).toEqual(readOnce(text));
      }),
      runs,
    ),
  );

  test("in a page of blocks, inline elements and hidden words", { timeout: 30_000 }, () =>
    fc.assert(
      fc.property(report, dresses, (text, how) => {
        const { document } = parseHTML(dressed(text, how));
        expect(readText(readPage(document.documentElement).text)).toEqual(readOnce(text));
      }),
      runs,
    ),
  );
});
