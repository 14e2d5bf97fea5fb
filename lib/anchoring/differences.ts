import { diffArrays } from "diff";
import { cleanView } from "../report/clean-view.ts";
import { tokensOf } from "./tokens.ts";

/** A stretch of two wordings: in both, only in the earlier, or only in the later one. */
export interface DifferencePart {
  readonly kind: "equal" | "removed" | "added";
  readonly text: string;
}

/** Two wordings that differ in more pieces than this are shown one after the other. */
const MOST_EDITS = 400;

/**
 * How `now` differs from `was`, in the order of reading. Numbers stay whole: 涨幅3%左右 and 涨幅2%左右 give the equal 涨幅,
 * the removed 3%左右 and the added 2%左右. Joined, the parts that are not added are `was`, those not removed are `now`.
 */
export function differences(was: string, now: string): DifferencePart[] {
  if (was === now) return was === "" ? [] : [{ kind: "equal", text: was }];
  const changes = diffArrays(piecesOf(was), piecesOf(now), { maxEditLength: MOST_EDITS }) ?? [
    { value: [was], removed: true, added: false },
    { value: [now], removed: false, added: true },
  ];
  return changes
    .map(({ value, added, removed }): DifferencePart => {
      return { kind: removed ? "removed" : added ? "added" : "equal", text: value.join("") };
    })
    .filter(({ text }) => text !== "");
}

/** The wording cut into whole numbers and single signs, each as it stands (７％ stays full-width). */
function piecesOf(text: string): string[] {
  const view = cleanView(text);
  const starts = tokensOf(view.text).map(({ start }) => view.at[start] ?? 0);
  const cuts = [...new Set([0, ...starts, text.length])];
  return cuts.slice(0, -1).map((cut, index) => text.slice(cut, cuts[index + 1]));
}
