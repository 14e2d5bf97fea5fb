import { expect, test } from "vitest";
import { headingStrength } from "./heading.ts";

test.each([
  "名词解释",
  "附件1:名词解释",
  "附:名词解释",
  "部分名词解释",
  "报告中有关名词解释:",
  "报告中部分名词说明",
  "《政府工作报告》相关名词解释",
  "2024年清河县政府工作报告名词注释",
  "政府工作报告专业术语解释",
  "名词、术语解释",
  "新名词解释",
  "名词解释(按出现先后为序)",
  "名词解释(23条)",
  "【名词解释】",
  "缩略语说明",
  "名词解释及说明",
  "名词解释如下:",
  "--名词解释--",
  "关键词解释",
])("%s heads a glossary", (line) => expect(headingStrength(line)).toBe("strong"));

test.each(["附件", "附件2:", "注释:", "注", "附注", "《政府工作报告》注释", "报告注释"])("%s may head one", (line) =>
  expect(headingStrength(line)).toBe("weak"),
);

test.each([
  "附件2:2024年重点项目清单",
  "政府工作报告",
  "《政府工作报告》解读",
  "注意事项",
  "名词",
  "如下说明",
  "关键词",
  "做好有关名词解释和答复工作",
  "做好名词解释工作",
  "附则",
  "说明",
  "",
])("%s heads none", (line) => expect(headingStrength(line)).toBeNull());
