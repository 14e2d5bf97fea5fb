import type { NoteContent } from "../note.ts";
import { keepBoth, replaceSecond } from "./keep-both.ts";

/**
 * What a note holds after a save by someone who had not seen its latest revision. `began` is the note as the writer
 * saw it, null where that is no longer known. What only one of the two has changed is as that one wants it; where
 * both changed the text, both texts are kept (已核对 above 待核); where both changed the colour or the passage, the
 * later save counts.
 */
export function mergeContents(stored: NoteContent, written: NoteContent, began: NoteContent | null): NoteContent {
  return {
    target: began && sameTarget(began, written) ? stored.target : written.target,
    colour: began?.colour === written.colour ? stored.colour : written.colour,
    text: mergeTexts(stored.text, written.text, began?.text ?? null),
    tags: mergeTags(stored.tags, written.tags, began?.tags ?? []),
  };
}

/**
 * What an editor now means, after its earlier content `given` was joined with another's text and kept as `kept`: the
 * writer has written on, and wrote on their own text, not on the joined one. 待核 was kept below 已核对, and is now
 * 待核，七月前: that stands below 已核对.
 */
export function carryOver(given: NoteContent, kept: NoteContent, now: NoteContent): NoteContent {
  const merged = mergeContents(kept, now, given);
  return { ...merged, text: replaceSecond(kept.text, given.text, now.text) ?? merged.text };
}

/** Whether two contents say the same; 待核 twice is a save that changes nothing. */
export function sameContent(first: NoteContent, second: NoteContent): boolean {
  return (
    first.text === second.text &&
    first.colour === second.colour &&
    first.tags.length === second.tags.length &&
    first.tags.every((tag, index) => tag === second.tags[index]) &&
    sameTarget(first, second)
  );
}

function mergeTexts(stored: string, written: string, began: string | null): string {
  if (written === began) return stored;
  if (stored === began) return written;
  return keepBoth(stored, written);
}

/** What stands in either, save what one of them has taken away from the list that both began with. */
function mergeTags(stored: readonly string[], written: readonly string[], began: readonly string[]): readonly string[] {
  const wasTakenAway = (tag: string) => began.includes(tag) && !(stored.includes(tag) && written.includes(tag));
  return [...new Set([...stored, ...written])].filter((tag) => !wasTakenAway(tag));
}

/** Both have passed through the same schema, so their fields stand in the same order. */
function sameTarget(first: NoteContent, second: NoteContent): boolean {
  return JSON.stringify(first.target) === JSON.stringify(second.target);
}
