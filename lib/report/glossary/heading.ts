/** How sure a heading makes that a glossary follows: 名词解释 says so, 附件 may head any list. */
export type HeadingStrength = "strong" | "weak";

const STRONG =
  /^(?:附件?[录表]?[\d一二三四]*[:、.]?)?[(《“]*(?:[^。;,]{0,16}政府工作的?报告)?[》”)]*(?:中?的?)?(?:有关|相关|部分|主要|重要)?(?:内容|事项)?(?:中?的?)?(?:有关|相关|部分|专业|专有)?(?:名词|词语|词汇|名词术语|专业术语|术语|用语|概念|缩略语)(?:和[^。]{1,6})?(?:解释|注释|注解|释义|说明|解读)[表单]?[:)]?$/;
const WEAK = /^(?:附件?[录]?[\d一二三四]*|注释?|附注|尾注|脚注|注解|小词典|报告注释)[:)]?$/;

/** How strongly a line of the view heads a glossary, null where not at all: 名词解释, 附件2, 《政府工作报告》有关内容名词注释. */
export function headingStrength(line: string): HeadingStrength | null {
  if (line.length > 40) return null;
  const plain = line.replace(/^[(【[]+|(?<![)】\]])[)】\]]+$/g, "");
  if (STRONG.test(plain)) return "strong";
  return WEAK.test(plain) ? "weak" : null;
}
