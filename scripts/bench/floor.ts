/** The thirty units that stand most often behind a number in reports, longer ones before their own beginnings. */
const UNITS =
  "个百分点|万平方米|平方公里|平方米|万人次|万元|亿元|万亩|万户|万人|万吨|公里|人次|个|家|人|件|户|项|处|条|套|场|亩|张|名|座|所|元|%";

const AMOUNT = new RegExp(`\\d+(?:\\.\\d+)?(?:${UNITS})`, "g");

/** How many amounts the barest scan counts: digits with one of the thirty commonest units, nothing said of them. */
export function scanBarely(text: string): number {
  let count = 0;
  for (AMOUNT.lastIndex = 0; AMOUNT.exec(text) !== null;) count++;
  return count;
}
