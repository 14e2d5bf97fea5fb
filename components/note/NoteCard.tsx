import type { Note } from "../../lib/notebook/note.ts";
import type { Words } from "../../lib/words.ts";
import { meaningOf } from "./colours.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Dot } from "./Dot.tsx";
import { NoteSteps } from "./NoteSteps.tsx";
import { NoteWords } from "./NoteWords.tsx";
import type { ColourMeanings } from "../../lib/note-views.ts";

/** What a note's card needs. */
export interface NoteCardProps {
  readonly note: Pick<Note, "colour" | "text" | "tags" | "created" | "modified">;
  /** Which of the notes on this place it is, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** Where it was made, where that is another page than this; null: here. */
  readonly madeAt: string | null;
  readonly meanings: ColourMeanings;
  readonly words: Words;
  /** The id that names the dialog around it. */
  readonly titleId: string;
  /** Shows another of the notes on this place. */
  readonly onStep: (index: number) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  /** False where the browser refuses. */
  readonly copyCitation: () => boolean;
  readonly onClose: () => void;
}

/** What the reader has written on a passage: 待核, 2/3, the words, # 就业, when and where. */
export function NoteCard(props: NoteCardProps) {
  const { note, index, count, madeAt, meanings, words, titleId, onStep } = props;
  const meaning = meaningOf(note.colour, meanings, words);
  return (
    <>
      <header class="note-head">
        <h2 id={titleId}>
          <span class="heard">{words("noteTitle")} </span>
          <Dot colour={note.colour} meaning={meaning} /> {meaning}
        </h2>
        {count > 1 && <NoteSteps {...{ index, count, words, onStep }} />}
      </header>
      <NoteWords note={note} words={words} />
      <p class="made">
        <Times note={note} words={words} />
        {madeAt !== null && <span>{words("noteMadeAt", madeAt)}</span>}
      </p>
      <footer>
        <button type="button" onClick={props.onEdit}>
          {words("noteEdit")}
        </button>
        <button type="button" onClick={props.onDelete}>
          {words("noteDelete")}
        </button>
        <CopyButton label="noteCopyCitation" copy={props.copyCitation} words={words} />
        <span class="end">
          <button type="button" class="close" onClick={props.onClose}>
            <span class="close-word">{words("cardClose")}</span> <kbd>Esc</kbd>
          </button>
        </span>
      </footer>
    </>
  );
}

/** When it was made, 2025年1月12日 14:05, and when it was changed last. */
function Times({ note: { created, modified }, words }: Pick<NoteCardProps, "note" | "words">) {
  const format = new Intl.DateTimeFormat(words("languageTag"), { dateStyle: "medium", timeStyle: "short" });
  const said = (date: string) => format.format(new Date(date));
  return (
    <span>
      <time dateTime={created}>{said(created)}</time>
      {said(created) !== said(modified) && (
        <>
          {" · "}
          <time dateTime={modified}>{words("noteModified", said(modified))}</time>
        </>
      )}
    </span>
  );
}
