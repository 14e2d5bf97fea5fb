import type { Amount } from "./amount.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions, openers } from "./lexicon/words.ts";

const ENDS_CLAUSE = new Signs(",。;、\n");

/** 重点企业45。: a number whose unit is lost counts only where a clause ends with it and a noun stands before. */
export function isBareNumber(amount: Amount, text: string): boolean {
  if (amount.kind !== "none" || amount.chinese || isOfChange(amount, text)) return false;
  if (!(ENDS_CLAUSE.at(text, amount.end) || amount.end >= text.length)) return true;
  const clause =
    /(?<![^,。;:!?\n])[^,。;:!?\n]*$/.exec(text.slice(Math.max(0, amount.start - 40), amount.start))?.[0] ?? "";
  if (IS_INDEX.test(clause)) return typeof amount.value !== "number";
  if (!isPlainCount(amount.value) || text.slice(amount.numberStart, amount.numberEnd).includes(".")) return true;
  if (!/[\u4e00-\u9fff”]{3}$/.test(clause) || /[第前年月日号]$/.test(clause)) return true;
  const opened = actions.at(clause) !== "" || actions.at(clause, openers.at(clause).length) !== "";
  return !opened && !/\d[个家项]/.test(clause) && amount.bound === "exact";
}

/** 融合指数达47, 空气质量综合指数4.81, 研发投入强度达2.6: these have no unit. */
const IS_INDEX =
  /(?:指数[^,]{0,4}|强度|系数|满意度|得分|容积率|PUE值?|死亡率)(?:达到?|为|[升提降]?[至到]|提[升高]到|(?:控制|保持|稳定)在|(?<=指数|满意度|得分|死亡率|容积率|PUE值?))$/;

/** A count that can stand without its unit: a plain small number, or one that carries 万 or 亿 (浏览量超1500万). */
function isPlainCount(value: Amount["value"]): boolean {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  return (value > 1 && value < 1900) || (value >= 1e4 && value % 1e4 === 0);
}

const BEGINS_CHANGE = new Signs("从由");
const CHANGES = "(?:提高|提升|上升|增加|扩大|缩小|下降|降低|回落|调整|[升降增减])[到至为]";
const CHANGES_ON = new RegExp(`^${CHANGES}\\d`);
const CHANGED = new RegExp(`[从由](\\d[\\d.]{0,6})${CHANGES}$`);
const LONGEST_CHANGE = 14;
const FIRST_YEAR = 1900;

/** 收入倍差从1.96缩小至1.81, 满意度由84提升至89.6: a level without a unit, told with its change. */
function isOfChange({ value, start, end }: Amount, text: string): boolean {
  if (typeof value !== "number" || (Number.isInteger(value) && value >= FIRST_YEAR)) return false;
  if (BEGINS_CHANGE.at(text, start - 1)) return CHANGES_ON.test(text.slice(end, end + 4));
  return ENDS_CLAUSE.at(text, end) && CHANGED.test(text.slice(Math.max(0, start - LONGEST_CHANGE), start));
}
