import type { Group, Own } from "./distribute.ts";
import { distribute, isShared } from "./distribute.ts";
import { elidedFrom, handsOn, inherit } from "./elision.ts";
import type { Described } from "./indicator.ts";
import { describe } from "./indicator.ts";
import type { Statement } from "./statement.ts";

function ownOf(statements: readonly Statement[]): Own {
  const known: Described[] = [];
  return (index) => {
    const statement = statements[index];
    return (known[index] ??= statement === undefined ? SAYS_NOTHING : describe(statement));
  };
}

const SAYS_NOTHING: Described = { indicator: "", measure: "", aspect: "" };

/**
 * Says of every statement what it measures, in order: from its own clause, from the list that it stands in, or, where
 * its clause has no subject, from the statement before it in the same sentence (实现增加值98亿元、增长11%).
 */
export function describeAll(statements: readonly Statement[]): Described[] {
  const own = ownOf(statements);
  const described: Described[] = [];
  for (let i = 0; i < statements.length;) {
    const group = groupAt(statements, i);
    if (isShared(statements, group, own)) described.push(...distribute(statements, group, described));
    else describeInOrder(statements, group, own, described);
    i = group.to;
  }
  return described;
}

/** The statement at `from` with those that only a list sign parts from it. */
function groupAt(statements: readonly Statement[], from: number): Group {
  let to = from + 1;
  while (statements[to]?.listed === true) to++;
  return { from, to };
}

/** Adds what each statement of a group says, with what it takes from those before and behind. */
function describeInOrder(statements: readonly Statement[], group: Group, own: Own, described: Described[]): void {
  for (let i = group.from; i < group.to; i++) {
    const statement = statements[i];
    if (statement === undefined) continue;
    const said = own(i);
    const previous = described[elidedFrom(statements, i)];
    const next = statements[i + 1];
    const following = said.indicator === "" && next !== undefined && handsOn(statement, next) ? own(i + 1) : undefined;
    described.push(inherit(statement, said, previous, following));
  }
}
