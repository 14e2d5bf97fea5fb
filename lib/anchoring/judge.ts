import { originalSpan } from "../report/clean-view.ts";
import { contains, overlaps } from "../report/span.ts";
import { isCertain, isSameSentence, isWordForWord } from "./certainty.ts";
import { circumstancesIn, headingKey } from "./circumstances.ts";
import { placesIn } from "./locate.ts";
import type { Needle } from "./needle.ts";
import { neighboursKept } from "./neighbours.ts";
import type { AnchoringText } from "./prepare.ts";
import { sectionsAt } from "./prepare.ts";
import { likelyRegions } from "./regions.ts";
import type { Steps } from "./steps.ts";
import { wordsOf } from "./tokens.ts";
import type { Weighed } from "./weigh.ts";
import { weigh } from "./weigh.ts";

/** Where a passage is, or null where nobody can say, and all the places that were weighed, the best first. */
export interface Verdict {
  readonly place: Weighed | null;
  readonly weighed: readonly Weighed[];
}

/** Two places whose scores differ by less fit equally well. */
const EQUAL = 0.08;
/** With fewer words a passage is a number: 增长6%. */
const FEWEST_WORDS = 4;
/** A changed sentence that keeps so much more of the surroundings than the same words do elsewhere speaks against them. */
const FAR_BETTER = 0.25;

/** So many more signs right beside the same words elsewhere speak against a place, whatever stands farther off. */
const CLOSER = 4;

/** Weighs the likely places of a passage, one a step, and says which one it is certainly, the words the same or changed. */
export function* judge(prepared: AnchoringText, needle: Needle): Steps<Verdict> {
  const weighed = yield* weighAll(prepared, needle);
  const circumstances = circumstancesIn(prepared, needle);
  const same = weighed.filter((place) => place.isSame && isCertain(place, needle, circumstances(place)));
  const changed = weighed.filter((place) => !place.isSame && isSameSentence(place, needle, circumstances(place)));
  const [stood] = same;
  const isNumber = wordsOf(needle.exact).length < FEWEST_WORDS;
  const slot = changed.find((place) => isNumber && stood !== undefined && isRatherChanged(place, stood));
  const best = slot ?? stood ?? changed[0];
  if (best === undefined) return { place: null, weighed };
  // Beside a look-alike with another number the sentence itself, unless more of what stood around it stands elsewhere.
  const mostKept = Math.max(...[...same, ...changed].map(neighboursKept));
  const own = same.find((place) => isWordForWord(place, circumstances(place)) && neighboursKept(place) >= mostKept);
  if (own !== undefined) return { place: own, weighed };
  const isDoubtful =
    best === stood &&
    (changed.some(({ score }) => score > best.score + FAR_BETTER) ||
      same.some((place) => closeness(place) >= closeness(best) + CLOSER));
  const rivals = (best.isSame ? same : changed).filter(({ score }) => score > best.score - EQUAL);
  return { place: isDoubtful ? null : onlyOne(prepared, needle, rivals), weighed };
}

/**
 * Whether a place where other words stand between the very neighbours is rather the note's than one with its own words:
 * where 增长6%、下降5% now reads 增长5%、下降6%, the number of 增长 has changed.
 */
function isRatherChanged(changed: Weighed, stood: Weighed): boolean {
  return changed.score > stood.score - EQUAL && closeness(changed) > closeness(stood) && !contains(changed, stood);
}

/** How many signs right beside a place are those that stood beside the passage. */
function closeness({ before, behind }: Weighed): number {
  return before.run + behind.run;
}

function* weighAll(prepared: AnchoringText, needle: Needle): Steps<Weighed[]> {
  const { text } = prepared.folded();
  const weighed: Weighed[] = [];
  for (const region of likelyRegions(prepared, needle)) {
    yield null;
    for (const place of placesIn(text, needle, region)) {
      if (weighed.some(({ start, end }) => start === place.start && end === place.end)) continue;
      weighed.push(weigh(text, needle, place));
      yield null;
    }
  }
  return weighed.toSorted((a, b) => b.score - a.score);
}

/** The one of several equal places that lies under the passage's own headings, null where that is none or several. */
function onlyOne(prepared: AnchoringText, needle: Needle, rivals: readonly Weighed[]): Weighed | null {
  const apart = rivals.filter((place, index) => !rivals.slice(0, index).some((other) => overlaps(place, other)));
  if (apart.length === 1) return apart[0] ?? null;
  const folded = prepared.folded();
  const path = needle.selector.section.map(headingKey).join("/");
  const under = apart.filter((place) => {
    const sections = sectionsAt(prepared, originalSpan(folded, place.start, place.end));
    return path !== "" && sections.map(({ heading }) => headingKey(heading)).join("/") === path;
  });
  return under.length === 1 ? (under[0] ?? null) : null;
}
