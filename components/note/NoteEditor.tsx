import type { Words } from "../../lib/words.ts";
import { ColourChoice } from "./ColourChoice.tsx";
import { EditorFooter } from "./EditorFooter.tsx";
import { isComposing } from "../../lib/keys.ts";
import { isSaveKey } from "./keys.ts";
import { useLatestContent } from "./latest-content.ts";
import { NoteText } from "./NoteText.tsx";
import type { ColourMeanings, EditorContent, SaveState } from "../../lib/note-views.ts";
import { stateWord, troubleWord } from "./save-words.ts";
import { TagInput } from "./TagInput.tsx";

/** What the editor of a note needs. The content is kept outside, and so survives the editor. */
export interface NoteEditorProps {
  readonly content: EditorContent;
  readonly state: SaveState;
  /** The note is on the whole report, not on a passage. */
  readonly isOnReport: boolean;
  /** The words it stands on, where the editor does not open beside them. */
  readonly quotation: string | null;
  /** All tags in use, the commonest first. */
  readonly knownTags: readonly string[];
  readonly meanings: ColourMeanings;
  readonly words: Words;
  /** The id that names the dialog around it; ids of the parts begin with it. */
  readonly titleId: string;
  /** Each change as it is made, for the draft. */
  readonly onChange: (content: EditorContent) => void;
  /** Ctrl/⌘+Enter or 保存. */
  readonly onSave: (content: EditorContent) => void;
  /** Escape: what is written is to be saved too. */
  readonly onClose: (content: EditorContent) => void;
  /** Null: a new note, nothing to delete. */
  readonly onDelete: (() => void) | null;
  /** False where the browser refuses. */
  readonly copyText: (text: string) => boolean;
}

/** Four colours, the words, the tags, and at the right what has become of them: 正在保存…, 已保存. */
export function NoteEditor(props: NoteEditorProps) {
  const { content, state, quotation, words, onSave, onClose } = props;
  const { latest, change } = useLatestContent(content, props.onChange);

  function onKeyDown(event: KeyboardEvent): void {
    const isEscape = event.key === "Escape";
    if (isComposing(event) || (!isEscape && !isSaveKey(event))) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEscape) onClose(latest());
    else onSave(latest());
  }

  return (
    // The keys of the fields inside; the dialog around it has the role.
    <div class="note-editor" role="presentation" onKeyDown={onKeyDown}>
      <EditorHead {...props} onColour={(colour) => change({ colour })} />
      {quotation !== null && (
        <blockquote class="quotation" lang="zh-CN">
          {quotation}
        </blockquote>
      )}
      <NoteText text={content.text} words={words} onText={(text) => change({ text })} />
      <TagInput
        listId={`${props.titleId}-tags`}
        tags={content.tags}
        known={props.knownTags}
        words={words}
        onTags={(tags) => change({ tags })}
      />
      <EditorFooter
        {...{ state, words }}
        onSave={() => onSave(latest())}
        onDelete={props.onDelete}
        copyText={() => props.copyText(latest().text)}
      />
    </div>
  );
}

interface EditorHeadProps extends NoteEditorProps {
  readonly onColour: (colour: EditorContent["colour"]) => void;
}

/** What the editor is called, which a note beside its passage need not show, the colours, and how the saving stands. */
function EditorHead({ content, state, isOnReport, meanings, words, titleId, onColour }: EditorHeadProps) {
  const stated = stateWord(state);
  return (
    <>
      <h2 id={titleId} class={isOnReport ? "title" : "title heard"}>
        {words(isOnReport ? "noteOnReport" : "noteTitle")}
      </h2>
      <div class="editor-head">
        <ColourChoice group={`${titleId}-colour`} {...{ colour: content.colour, meanings, words, onColour }} />
        <output class={troubleWord(state) === null ? "state" : "state trouble"}>{stated && words(stated)}</output>
      </div>
    </>
  );
}
