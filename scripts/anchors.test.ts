import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anchorLineSchema } from "./anchors-schema.ts";

const OLD = `2025年云溪县政府工作报告
各位代表：
一、2024年工作回顾
过去一年，全县生产总值增长6.1%，建成游园5个。
二、2025年工作安排
今年发展的主要预期目标是：地区生产总值增长6.5%左右，居民消费价格涨幅3%左右。
新建改建农村公路120公里。`;
const NEW = OLD.replace("3%左右", "2%左右").replace("新建改建农村公路120公里。", "").replaceAll("6", "６");

const spanOf = (id: string, words: string) => ({
  id,
  start: OLD.indexOf(words),
  end: OLD.indexOf(words) + words.length,
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anchors-"));
  writeFileSync(join(folder, "old.txt"), OLD);
  writeFileSync(join(folder, "new.html"), NEW.replaceAll(/.+/g, "<p>$&</p>"));
  const spans = [spanOf("n1", "增长6.5%左右"), spanOf("n2", "涨幅3%左右"), spanOf("n3", "农村公路120公里")];
  writeFileSync(join(folder, "spans.json"), JSON.stringify(spans));
  writeFileSync(join(folder, "outside.json"), JSON.stringify([{ id: "far", start: 5, end: 5000 }, ...spans]));
  writeFileSync(join(folder, "wrong.json"), JSON.stringify([{ id: "n1", start: "0" }]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in its own process, as a person does. */
function anchors(...files: string[]) {
  const paths = files.map((file) => join(folder, file));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/anchors.ts", ...paths], {
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter(Boolean);
  return { lines: lines.map((line) => anchorLineSchema.parse(JSON.parse(line))), stderr, status };
}

test("anchored, changed and orphan, one line a note, in order", () => {
  const { lines, stderr, status } = anchors("old.txt", "new.html", "spans.json");
  expect(lines).toMatchObject([
    { id: "n1", state: "anchored" },
    { id: "n2", state: "changed", was: "3%左右", now: "2%左右" },
    { id: "n3", state: "orphan" },
  ]);
  expect([stderr, status]).toEqual(["", 0]);
});

test("a span outside the text is named, the others are anchored", () => {
  const { lines, stderr, status } = anchors("old.txt", "new.html", "outside.json");
  expect(lines.map(({ id }) => id)).toEqual(["n1", "n2", "n3"]);
  expect(stderr).toContain("far: [5, 5000)");
  expect(status).toBe(1);
});

test.each([
  ["a file that is not there", ["old.txt", "nowhere.txt", "spans.json"], "nowhere.txt: no such file"],
  ["spans of the wrong shape", ["old.txt", "new.html", "wrong.json"], "wrong.json: "],
  ["spans that are no JSON", ["old.txt", "new.html", "old.txt"], "old.txt: "],
  ["too few files", ["old.txt"], "SPANS.json"],
])("%s stops with a message", (_fault, files, message) => {
  const { lines, stderr, status } = anchors(...files);
  expect(lines).toEqual([]);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});
