import type { NotesSummary } from "../../lib/messages.ts";
import type { Words } from "../../lib/words.ts";
import "./notes.css";

/** What can be asked of a page's notes in the popup. */
export type NoteWish = "note-on-report" | "next-note" | "review-notes";

/** What the notes of a page need. */
export interface NotesSectionProps {
  readonly notes: NotesSummary;
  readonly onWish: (wish: NoteWish) => void;
  readonly words: Words;
}

/** The notes on the page: 4 条, 1 条需要确认, and how to go to them; or how to make the first. */
export function NotesSection({ notes: { notes, waiting }, onWish, words }: NotesSectionProps) {
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{words("popupNotes")}</h2>
      {notes + waiting === 0 && <p>{words("popupNotesNone")}</p>}
      <div class="wishes">
        {notes > 0 && (
          <button type="button" onClick={() => onWish("next-note")}>
            {words("popupNextNote")} <span class="count">{words("popupNotesCount", String(notes))}</span>
          </button>
        )}
        {waiting > 0 && (
          <button type="button" class="waiting" onClick={() => onWish("review-notes")}>
            {words("popupNotesWaiting", String(waiting))}
          </button>
        )}
        <button type="button" onClick={() => onWish("note-on-report")}>
          {words("popupNoteOnReport")}
        </button>
      </div>
    </section>
  );
}
