import type { PageText } from "../read.ts";
import type { Words } from "../../words.ts";
import type { CardOpener } from "./card-orders.ts";
import { currentOffset, stepFrom, type Direction } from "./navigation.ts";
import type { Place } from "./places.ts";
import type { Surface } from "./surface.ts";

/** What a step to another place reads and moves. */
export interface StepParts {
  readonly page: PageText;
  readonly surface: Surface;
  readonly opener: CardOpener;
  readonly announce: (words: string) => void;
  readonly words: Words;
}

/** Goes to the next or previous place of a list: 下一个名词, 上一个目标. */
export type GoTo = (list: readonly Place[], kind: "term" | "target", direction: Direction) => void;

/**
 * Goes through the places in the order of the text: brings one to a readable height, opens its card and says which
 * it is. A marker takes the focus itself; painted words cannot, there the card takes it.
 */
export function createGoTo({ page, surface, opener, announce, words }: StepParts): GoTo {
  let visited: Place | null = null;
  return (list, kind, direction) => {
    const step = stepFrom(list, currentOffset(page, list, visited), direction);
    if (step === undefined) {
      announce(words(kind === "term" ? "announceNoTerms" : "announceNoTargets"));
      return;
    }
    visited = step.place;
    const number = `${step.index + 1} / ${list.length}`;
    announce(words(kind === "term" ? "announceTerm" : "announceTarget", number, nameOf(page, step.place)));
    opener.visit(step.place);
    const marker = step.place.kind === "term" ? surface.markerAt(step.place) : undefined;
    marker?.trigger.focus({ preventScroll: true });
  };
}

function nameOf(page: PageText, place: Place): string {
  if (place.kind === "figure") return `${place.quantity.indicator}${place.quantity.measure}${place.quantity.quote}`;
  return place.entry?.term ?? page.text.slice(place.start, place.end);
}
