import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const BUILD = inject("browser") === "firefox" ? ".output/firefox-mv2" : ".output/chrome-mv3";

/**
 * What runs in a page, and how many bytes of it, gzipped, are enough: the detector on every official page, the reader
 * before the first number of a report is painted, the forerunner before its first note, cards and notes after that. Whoever needs more raises the limit here.
 */
const LIMITS: readonly (readonly [script: string, bytes: number])[] = [
  ["detector.js", 4_096],
  ["content-scripts/reader.js", 80_000],
  ["forerunner.js", 3_000],
  ["latecomer.js", 61_200],
];

test.each(LIMITS)("%s has at most %i bytes", (script, bytes) => {
  expect(gzipSync(readFileSync(`${BUILD}/${script}`), { level: 9 }).length).toBeLessThanOrEqual(bytes);
});
