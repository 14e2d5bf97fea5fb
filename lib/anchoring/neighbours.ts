import type { Needle } from "./needle.ts";
import { NEIGHBOUR, SHORTEST_SENTENCE } from "./reach.ts";
import { amountsOf } from "./tokens.ts";
import type { Side, Weighed } from "./weigh.ts";

/** On how many sides of a place the neighbouring sentence is kept. */
export function neighboursKept({ before, behind }: Weighed): number {
  return [before, behind].filter(isNeighbourKept).length;
}

function isNeighbourKept({ far, farKept }: Side): boolean {
  return far >= SHORTEST_SENTENCE && farKept >= Math.min(NEIGHBOUR, far);
}

/**
 * Whether `sentence` still holds most of the numbers that the note's sentence held beside its own. Review and plan list
 * the same indicators in the same words, so that numbers tell their sentences apart; a correction changes one or two.
 */
export function keepsNumbers({ folded, sentence: own, passage }: Needle, sentence: string): boolean {
  const { text } = folded;
  const others = [...numbersIn(text.slice(own.start, passage.start)), ...numbersIn(text.slice(passage.end, own.end))];
  const now = new Set(numbersIn(sentence));
  return others.filter((number) => now.has(number)).length * 2 >= others.length - 1;
}

function numbersIn(text: string): string[] {
  return amountsOf(text).map(({ start, end }) => text.slice(start, end));
}
