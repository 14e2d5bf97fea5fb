import type messages from "../public/_locales/zh_CN/messages.json";

/** The name of one of the interface's words in `public/_locales`. */
export type WordName = keyof typeof messages;

/** Says a word in the reader's language: `words("popupPlanYear", "2025")` is 计划 2025, or Plans 2025. */
export type Words = (name: WordName, ...values: string[]) => string;
