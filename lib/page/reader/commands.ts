import type { Words } from "../../words.ts";
import type { Announce } from "../announce.ts";
import type { PageText } from "../read.ts";
import type { Layer } from "./layer.ts";
import { currentOffset, stepFrom, type Direction } from "./navigation.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";

/** What the keyboard can ask of a reading. */
export const READING_COMMANDS = [
  "toggle-inline-notes",
  "next-term",
  "previous-term",
  "next-target",
  "previous-target",
] as const;
export type ReadingCommand = (typeof READING_COMMANDS)[number];

/** What the commands read and move. */
export interface CommandParts {
  readonly layer: Layer;
  readonly announce: Announce;
  readonly words: Words;
}

/** Carries out commands on whatever is shown: 全部展开, 下一个名词, 上一个目标. */
export function createCommands(parts: CommandParts): (command: ReadingCommand) => void {
  const { layer } = parts;
  const goTo = createGoTo(parts);
  return (command) => {
    const { reading, options } = layer;
    if (reading === null) return;
    const { places, inlineNotes } = reading;
    if (command === "toggle-inline-notes") {
      inlineNotes.setAll(places.markers, !places.markers.some((place) => inlineNotes.isOpen(place)));
      return;
    }
    const direction = command.startsWith("next") ? "next" : "previous";
    if (command.endsWith("term")) goTo(reading, options.terms ? places.terms : [], "term", direction);
    else goTo(reading, options.targets ? places.targets : [], "target", direction);
  };
}

type GoTo = (reading: Reading, list: readonly Place[], kind: "term" | "target", direction: Direction) => void;

/**
 * Goes through the places in the order of the text: brings one to a readable height, opens its card and says which
 * it is. A marker takes the focus itself; painted words cannot, there the card takes it.
 */
function createGoTo({ announce, words }: CommandParts): GoTo {
  let visited = "";
  return ({ page, names, surface, opener }, list, kind, direction) => {
    const step = stepFrom(list, currentOffset(page, list, names.placeNamed(visited) ?? null), direction);
    if (step === undefined) {
      announce(words(kind === "term" ? "announceNoTerms" : "announceNoTargets"));
      return;
    }
    visited = names.nameOf(step.place) ?? "";
    const number = `${step.index + 1} / ${list.length}`;
    announce(words(kind === "term" ? "announceTerm" : "announceTarget", number), sayingOf(page, step.place));
    opener.visit(step.place);
    const marker = step.place.kind === "term" ? surface.markerAt(step.place) : undefined;
    marker?.trigger.focus({ preventScroll: true });
  };
}

/** A number with what it measures; a term with its definition, since the focus is on the words and not in the card. */
function sayingOf(page: PageText, place: Place): string {
  if (place.kind === "figure") return `${place.quantity.indicator}${place.quantity.measure}${place.quantity.quote}`;
  const { entry, start, end } = place;
  return entry === null ? page.text.slice(start, end) : `${entry.term}。${entry.definition}`;
}
