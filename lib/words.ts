import type messages from "../public/_locales/zh_CN/messages.json";

/** The name of one of the interface's words in `public/_locales`. */
export type WordName = keyof typeof messages;

/** Says a word in the reader's language: `words("noteNumber", "7")` is 注 [7], or note [7]. */
export type Words = (name: WordName, ...values: string[]) => string;
