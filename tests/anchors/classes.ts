import type { ChangeClass } from "./change.ts";
import { changedBound, changedNumber, changedUnit, swappedNumbers } from "./number-changes.ts";
import { fullWidth, traditional } from "./rewriting.ts";
import {
  movedParagraph,
  removedParagraph,
  deletedSentence,
  rewording,
  repeatedSentence,
  removedCopy,
  rewrittenWhole,
  swappedSentences,
  deletedClause,
  swappedClauses,
  splitSentence,
  furnitureBefore,
  renumberedHeadings,
  secondPage,
  severalAtOnce,
} from "./text-changes.ts";

/** Every class of change by its name. */
export const CLASSES: Readonly<Record<string, ChangeClass>> = {
  "paragraph moved": movedParagraph,
  "paragraph removed": removedParagraph,
  "sentence deleted": deletedSentence,
  "number changed": changedNumber,
  "unit changed": changedUnit,
  "bound changed": changedBound,
  "two numbers swapped": swappedNumbers,
  "wording changed lightly": rewording(0.08),
  "wording changed heavily": rewording(0.5),
  "sentence repeated elsewhere": repeatedSentence,
  "one of two equal sentences removed": removedCopy,
  "quotation marks and blanks lost": rewrittenWhole((sign) => (/[“”‘’"\s　]/.test(sign) && sign !== "\n" ? "" : sign)),
  "full-width digits and signs": rewrittenWhole(fullWidth),
  "simplified to traditional": rewrittenWhole(traditional),
  "clause deleted": deletedClause,
  "two clauses swapped": swappedClauses,
  "two sentences swapped": swappedSentences,
  "sentence split over two paragraphs": splitSentence,
  "furniture before and behind": furnitureBefore,
  "headings renumbered": renumberedHeadings,
  "cut to page 2": secondPage,
  "copy with several changes": severalAtOnce,
};
