import { browser } from "wxt/browser";
import type { WordName, Words } from "../../lib/words.ts";

const ask: Words = (name, ...values) => browser.i18n.getMessage(name, values);

/** What is said when the extension was updated under the page: by then nobody can be asked for a word any more. */
const LAST_WORDS: readonly WordName[] = [
  "languageTag",
  "noteTitle",
  "noteStranded",
  "noteStaleExplained",
  "noteCopyText",
  "cardCopied",
  "cardCopyFailed",
  "cardClose",
  "newsStale",
  "newsDismiss",
];

/** The reader's words; the last ones are remembered from the beginning. */
export function createWords(): Words {
  const remembered = new Map(LAST_WORDS.map((name) => [name, ask(name)]));
  return (name, ...values) => remembered.get(name) ?? ask(name, ...values);
}
