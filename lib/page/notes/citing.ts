import { citation } from "../../anchoring/citation.ts";
import type { Span } from "../../report/span.ts";
import { copyText } from "../copy-text.ts";
import { readPageFacts } from "../facts.ts";
import type { NotesDesk } from "./desk.ts";

/** Copies the citation of words of the report, in the form of GB/T 7714; false where the browser refuses. */
export type CopyCitation = (span: Span) => boolean;

/** Copies from within the dialog that is open, by a click of the reader's. */
export function citationCopier(desk: NotesDesk): CopyCitation {
  return (span) => {
    const { read, dialogs, parts } = desk;
    if (read === null || dialogs.element === null) return false;
    const site = readPageFacts(document).meta.sitename ?? null;
    const reading = { address: parts.address(), site, readOn: today() };
    return copyText(dialogs.element, citation(read.page.text, span, read.report, reading));
  };
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The day as the reader's own calendar has it, 2025-03-01. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
