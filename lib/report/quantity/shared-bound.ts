import type { Quantity } from "../analysis.ts";
import { boundFromAfar, boundFromBehind } from "./bound.ts";
import { hasOneLevel } from "./distribute.ts";
import type { Statement } from "./statement.ts";

/** No list of amounts that share a bound is longer: what looks so is a table. */
const LONGEST_LIST = 12;
const SHARES = /分别|均|各|接连|连续|先后|相继/;

/** The bound of a statement: its own, one from afar (突破), or one of its list (分别增长6.5%、8.5%左右; 分别超20家、30家). */
export function sharedBound(statements: readonly Statement[], index: number): Quantity["bound"] {
  const statement = statements[index];
  const own = ownBound(statement);
  if (statement === undefined || own !== "exact") return own;
  const head = headOf(statements, index, statement);
  const isLike = (other: Statement | undefined): other is Statement =>
    other !== undefined && (other.amount.unit === statement.amount.unit || hasOneLevel(head.lead));
  for (let i = index + 1; i <= index + LONGEST_LIST && statements[i]?.listed === true; i++) {
    const later = statements[i];
    if (!isLike(later)) break;
    const bound = ownBound(later);
    if (bound !== "exact") return bound;
  }
  const isShared = head !== statement && isLike(head) && SHARES.test(head.lead) && !touches(head);
  return isShared ? ownBound(head) : own;
}

/** The statement with which the list of `statement` begins, itself where it is in none. */
export function headOf(statements: readonly Statement[], index: number, statement: Statement): Statement {
  let head = statement;
  for (let i = index; i > index - LONGEST_LIST && head.listed; i--) head = statements[i - 1] ?? head;
  return head;
}

/** Whether its bound stands behind its number, so that it is its own. */
function touches({ amount }: Statement): boolean {
  return amount.end > amount.numberEnd;
}

function ownBound(statement: Statement | undefined): Quantity["bound"] {
  if (statement === undefined) return "exact";
  const { amount, lead, hints, trail } = statement;
  return boundFromAfar(lead, hints, amount.bound === "exact" ? boundFromBehind(trail) : amount.bound);
}
