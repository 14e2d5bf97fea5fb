import type { Note } from "../../lib/notebook/note.ts";
import type { Words } from "../../lib/words.ts";

/** What the words of a note are drawn from. */
export interface NoteWordsProps {
  readonly note: Pick<Note, "colour" | "text" | "tags">;
  readonly words: Words;
}

/** The words beside a bar of the note's colour, as text with its line ends, and the tags: # 就业 # 待核. */
export function NoteWords({ note: { colour, text, tags }, words }: NoteWordsProps) {
  return (
    <div class={`mine ${colour}`}>
      {text.trim() === "" ? <p class="empty">{words("noteWithoutText")}</p> : <p lang="zh-CN">{text}</p>}
      {tags.length > 0 && (
        <ul class="tags" aria-label={words("noteTags")}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
