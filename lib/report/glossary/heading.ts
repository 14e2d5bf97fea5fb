/** How sure a heading makes that a glossary follows: 名词解释 says so, 附件 may head any list. */
export type HeadingStrength = "strong" | "weak";

/** 附件2:, 附一、 */
const NUMBER = "(?:附件?[录表]?[\\d一二三四]*[:、.]?)?";
/** 《政府工作报告》中的, 2024年清河县政府工作报告有关内容, 报告中 */
const SOURCE = "[(《“]*(?:[^。;,:]{0,16}政府工作的?报告|报告)?[》”)]*(?:全文)?中?的?";
const WHICH = "(?:有关|相关|部分|主要|重要|涉及|所涉)?(?:内容|事项)?中?的?(?:有关|相关|部分|专业|专有|新)?";
const TERMS = "(?:(?:名词|专业)?[、和及]?术语|名词|关键词|词语|词汇|用语|概念|缩略[语词])";
const EXPLAINED = "(?:[和及、][^。]{1,6})?(?:解释|注释|注解|释义|说明|解读|浅释|简释)(?:[和及]说明|如下|[表单])?";
/** (以出现先后为序) */
const REMARK = "(?:\\([^()]{1,20}\\)?)?";

const STRONG = new RegExp(`^${NUMBER}${SOURCE}${WHICH}${TERMS}${EXPLAINED}${REMARK}[:)]?$`);
const WEAK =
  /^(?:附件?[录]?[\d一二三四]*|注释?|附注|尾注|脚注|注解|小词典|[《(]?(?:政府工作)?报告[》)]?中?的?注[释解])[:)]?$/;

const MAY_BE_HEADING = /[附注释解说]|小词典/;

/** A longer line is no heading. */
export const LONGEST_HEADING = 40;

/** How strongly a line of the view heads a glossary, null where not at all: 名词解释, 附件2, 《政府工作报告》有关内容名词注释. */
export function headingStrength(line: string): HeadingStrength | null {
  if (line.length > LONGEST_HEADING || !MAY_BE_HEADING.test(line)) return null;
  const plain = line.replace(/^[(【[-]+|(?<![)】\]-])[)】\]-]+$/g, "");
  if (STRONG.test(plain)) return "strong";
  return WEAK.test(plain) ? "weak" : null;
}
