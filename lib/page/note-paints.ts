import type { Colour } from "../notebook/note.ts";
import type { Span } from "../report/span.ts";

/** How a note is painted: in its own colour, and the one that is open in the paint of the active note as well. */
export type NotePaint = Colour | "active";

/** The places of the reader's notes by paint: yellow, the span of 增长7%左右. Spans may overlap. */
export type NoteSpans = Readonly<Record<NotePaint, readonly Span[]>>;

/** No notes at all. */
export const NO_NOTES: NoteSpans = { yellow: [], green: [], blue: [], red: [], active: [] };
