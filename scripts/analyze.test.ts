import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisLineSchema, errorLineSchema } from "./analysis-schema.ts";

const REPORT = `2024年云溪县政府工作报告
——2024年1月5日在云溪县第三届人民代表大会第四次会议上
云溪县人民政府县长 林远
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，全县生产总值增长6.1%，建成“一带两园”[1]。
二、2024年工作安排
今年发展的主要预期目标是：地区生产总值增长6.5%左右，居民收入与经济增长同步。
名词解释
[1]一带两园：一带指江北岸线，两园指南园和北园。`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "analyze-"));
  writeFileSync(join(folder, "report.txt"), REPORT);
  writeFileSync(join(folder, "report.html"), REPORT.replaceAll(/.+/g, "<p>$&</p>"));
  writeFileSync(join(folder, "picture.png"), Uint8Array.of(0x89, 0x50, 0, 0));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in its own process, as a reader does. */
function analyze(...files: string[]) {
  const paths = files.map((file) => join(folder, file));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/analyze.ts", "--as-report", ...paths], {
    encoding: "utf8",
  });
  return {
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
    stderr,
    status,
  };
}

describe("analyze", () => {
  it("prints one line a file, in order, as the schema says", () => {
    const { lines, stderr, status } = analyze("report.txt", "report.html");
    const [text, html] = lines.map((line) => analysisLineSchema.parse(line));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(text).toMatchObject({ file: "report.txt", text: REPORT });
    expect(html).toEqual({ ...text, file: "report.html" });
  });

  it("names a file that cannot be read, and why, and goes on with the others", () => {
    const { lines, stderr, status } = analyze("nowhere.txt", ".", "picture.png", "report.txt");
    expect(lines.slice(0, 3).map((line) => errorLineSchema.parse(line).error)).toEqual([
      "no such file",
      "a directory, not a file",
      "binary: it holds NUL bytes",
    ]);
    expect(analysisLineSchema.parse(lines[3]).file).toBe("report.txt");
    expect(stderr.split("\n")[0]).toBe(`${join(folder, "nowhere.txt")}: no such file`);
    expect(stderr.split("\n")).toHaveLength(4);
    expect(status).toBe(1);
  });

  it("without a file says how it is used", () => {
    const { lines, stderr, status } = analyze();
    expect(lines).toEqual([]);
    expect(stderr).toContain("FILE");
    expect(status).toBe(1);
  });
});
