const EXPORT = "export const 增长 = 8;\n";
const LONG_FUNCTION = `export function 增长() {\n  let 值 = 0;\n${"  值 += 1;\n".repeat(40)}  return 值;\n}\n`;
const LATER = "async function 稍后() {\n  await Promise.resolve();\n}\n";

/** One violation of each rule: the rule as oxlint names it, the file it is planted in, the source. */
export const violations: readonly (readonly [rule: string, path: string, source: string])[] = [
  ["typescript(no-explicit-any)", "lib/report/any.ts", "export const 值 = (项: any) => String(项);\n"],
  ["typescript(no-non-null-assertion)", "lib/report/non-null.ts", "export const 首 = (项: string[]) => 项[0]!;\n"],
  ["typescript(consistent-type-assertions)", "lib/report/cast.ts", "export const 数 = (项: 7 | 8) => 项 as number;\n"],
  ["typescript(no-floating-promises)", "lib/page/floating.ts", `${LATER}export function 读() {\n  稍后();\n}\n`],
  [
    "typescript(no-misused-promises)",
    "lib/page/misused.ts",
    `${LATER}export function 读(页: HTMLElement) {\n  页.addEventListener("click", 稍后);\n}\n`,
  ],
  [
    "typescript(switch-exhaustiveness-check)",
    "lib/report/switch.ts",
    'export function 名(项: "目标" | "结果") {\n  switch (项) {\n    case "目标":\n      return 1;\n  }\n  return 2;\n}\n',
  ],
  [
    "eslint(no-restricted-properties)",
    "lib/page/inner.ts",
    'export const 写 = (页: Element) => (页.innerHTML = "注");\n',
  ],
  [
    "eslint(no-restricted-properties)",
    "lib/page/adjacent.ts",
    'export const 写 = (页: Element) => 页.insertAdjacentHTML("afterend", "注");\n',
  ],
  [
    "eslint(no-restricted-properties)",
    "components/fragment.ts",
    'export const 写 = (域: Range) => 域.createContextualFragment("注");\n',
  ],
  [
    "react(no-danger)",
    "components/Danger.tsx",
    'export const 卡 = () => <p dangerouslySetInnerHTML={{ __html: "注" }} />;\n',
  ],
  ["eslint(max-lines)", "lib/report/long.ts", EXPORT + "// 说明\n".repeat(260)],
  ["eslint(max-lines-per-function)", "lib/report/long-function.ts", LONG_FUNCTION],
  ["eslint(no-console)", "lib/page/console.ts", 'export const 说 = () => console.log("注");\n'],
  ["eslint(no-console)", "entrypoints/console.ts", 'export const 说 = () => console.log("注");\n'],
  ["eslint(no-console)", "components/console.ts", 'export const 说 = () => console.log("注");\n'],
  ["eslint(no-eval)", "lib/page/eval.ts", 'export const 值 = () => void eval("8");\n'],
  ["typescript(no-implied-eval)", "lib/page/function.ts", 'export const 值 = new Function("return 8");\n'],
  ["import(no-default-export)", "lib/report/default.ts", "export default 8;\n"],
  ["import(no-cycle)", "lib/report/cycle.ts", 'export { 乙 } from "./cycle-back.ts";\nexport const 甲 = 1;\n'],
  ["import(no-cycle)", "lib/report/cycle-back.ts", 'export { 甲 } from "./cycle.ts";\nexport const 乙 = 2;\n'],
  [
    "vitest(no-focused-tests)",
    "lib/report/only.test.ts",
    'import { expect, test } from "vitest";\ntest.only("增长8%", () => expect(8).toBe(8));\n',
  ],
  [
    "vitest(no-disabled-tests)",
    "lib/report/skip.test.ts",
    'import { expect, test } from "vitest";\ntest.skip("增长8%", () => expect(8).toBe(8));\n',
  ],
  ["vitest(expect-expect)", "lib/report/empty.test.ts", 'import { test } from "vitest";\ntest("增长8%", () => {});\n'],
];

/** One forbidden import for each cell of CONTRIBUTING's table; `*` stands for the planted file's own name. */
export const forbiddenImports: readonly (readonly [path: string, statement: string])[] = [
  ["lib/report/*.ts", 'export { paint } from "../page/paint.ts";'],
  ["lib/report/*.ts", 'export { settings } from "../settings/settings.ts";'],
  ["lib/report/*.ts", 'export { sendMessage } from "../messages.ts";'],
  ["lib/report/*.ts", 'export type { ReaderOptions } from "../messages.ts";'],
  ["lib/report/glossary/*.ts", 'export { paint } from "../../page/paint.ts";'],
  ["lib/report/*.ts", 'export { Card } from "../../components/Card.tsx";'],
  ["lib/report/*.ts", 'export { browser } from "wxt/browser";'],
  ["lib/report/*.ts", 'export { h } from "preact";'],
  ["lib/report/*.ts", 'export { readFile } from "node:fs/promises";'],
  ["lib/report/*.ts", 'export { z } from "zod";'],
  ["lib/report/*.ts", 'export { paint } from "@/lib/page/paint.ts";'],
  ["lib/page/*.ts", 'export { settings } from "../settings/settings.ts";'],
  ["lib/page/*.ts", 'export { notebook } from "../notebook/client.ts";'],
  ["lib/page/*.ts", 'export { sendMessage } from "../messages.ts";'],
  ["lib/page/*.ts", 'export { Card } from "../../components/Card.tsx";'],
  ["lib/page/*.ts", 'export { browser } from "wxt/browser";'],
  ["lib/page/*.ts", 'export { z } from "zod";'],
  ["lib/settings/*.ts", 'export { analyze } from "../report/analyze.ts";'],
  ["lib/settings/*.ts", 'export { paint } from "../page/paint.ts";'],
  ["lib/settings/*.ts", 'export { sendMessage } from "../messages.ts";'],
  ["lib/settings/*.ts", 'export { Card } from "../../components/Card.tsx";'],
  ["lib/*.ts", 'export { analyze } from "./report/analyze.ts";'],
  ["lib/*.ts", 'export { paint } from "./page/paint.ts";'],
  ["lib/*.ts", 'export { z } from "zod";'],
  ["components/*.tsx", 'export { analyze } from "../lib/report/analyze.ts";'],
  ["components/*.tsx", 'export { paint } from "../lib/page/paint.ts";'],
  ["components/*.tsx", 'export { settings } from "../lib/settings/settings.ts";'],
  ["components/*.tsx", 'export { sendMessage } from "../lib/messages.ts";'],
  ["components/*.tsx", 'export { z } from "zod";'],
  ["entrypoints/*.content.ts", 'export { settings } from "../lib/settings/settings.ts";'],
  ["entrypoints/*.content/index.ts", 'export { settings } from "../../lib/settings/settings.ts";'],
  ["entrypoints/*.content.ts", 'export { notebook } from "../lib/notebook/client.ts";'],
  ["entrypoints/*.content.ts", 'export { z } from "zod";'],
  ["entrypoints/*.content.ts", 'export { Dexie } from "dexie";'],
  ["entrypoints/reader.content/*.ts", 'export { settings } from "../../lib/settings/settings.ts";'],
  ["entrypoints/reader.content/*.ts", 'export { z } from "zod";'],
  ["entrypoints/detector.ts", 'export { z } from "zod";'],
  ["entrypoints/popup/*.tsx", 'export { analyze } from "../../lib/report/analyze.ts";'],
  ["entrypoints/popup/*.tsx", 'export { paint } from "../../lib/page/paint.ts";'],
  ["lib/page/*.ts", 'export { z } from "../zod.ts";'],
  ["lib/page/*.ts", 'export { showBadge } from "../background/badge.ts";'],
  ["lib/background/*.ts", 'export { paint } from "../page/paint.ts";'],
  ["components/*.tsx", 'export { z } from "../lib/zod.ts";'],
  ["entrypoints/*.content.ts", 'export { z } from "../lib/zod.ts";'],
  ["entrypoints/*.content.ts", 'export { showBadge } from "../lib/background/badge.ts";'],
  ["entrypoints/*.content.ts", 'export const z = await import("zod");'],
  ["lib/page/*.ts", 'export { reader } from "../../entrypoints/reader.ts";'],
  ["scripts/*.ts", 'export { reader } from "../entrypoints/reader.ts";'],
  ["tests/*.ts", 'export { reader } from "../entrypoints/reader.ts";'],
];

/** What the same table allows: each a file that no rule may report. */
export const legalFiles: Readonly<Record<string, string>> = {
  "lib/report/legal.ts": 'export { overlaps } from "./span.ts";\n',
  "lib/report/glossary/legal.ts": 'export { overlaps } from "../span.ts";\n',
  "lib/report/span.ts": "export const overlaps = (甲: number, 乙: number) => 甲 < 乙;\nexport type 段 = number;\n",
  "lib/page/legal.ts": 'export { overlaps } from "../report/span.ts";\n',
  "lib/settings/legal.ts":
    'import { z } from "zod";\nimport type { 选项 } from "../messages.ts";\nexport const 式 = (项: 选项) => z.number().parse(项);\n',
  "lib/messages.ts": 'export type { 段 as 选项 } from "./report/span.ts";\n',
  "components/Legal.tsx":
    'import type { 段 } from "../lib/report/span.ts";\nexport const Legal = ({ 值 }: { 值: 段 }) => <p>{值}</p>;\n',
  "entrypoints/legal.content.ts":
    'import { overlaps } from "../lib/report/span.ts";\nimport type { 选项 } from "../lib/messages.ts";\nexport default (项: 选项) => overlaps(项, 8);\n',
  "entrypoints/popup/legal.ts": 'export { 式 } from "../../lib/settings/legal.ts";\n',
};
