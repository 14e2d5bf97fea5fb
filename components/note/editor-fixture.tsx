import { vi } from "vitest";
import { MEANINGS, openDialog, the, TITLE_ID, words } from "./drawing-fixture.tsx";
import { NoteEditor, type NoteEditorProps } from "./NoteEditor.tsx";
import type { EditorContent } from "../../lib/note-views.ts";

/** A note half written: 今年放宽了, # 就业. */
export const CONTENT: EditorContent = { colour: "blue", text: "今年放宽了", tags: ["就业"] };

/** The editor in its dialog, its content kept outside as in the page: what it hands out is drawn. */
export function showEditor(change: Partial<NoteEditorProps> = {}) {
  const calls = {
    onChange: vi.fn<(content: EditorContent) => void>((content) => draw({ content })),
    onSave: vi.fn<(content: EditorContent) => void>(),
    onClose: vi.fn<(content: EditorContent) => void>(),
    onDelete: vi.fn<() => void>(),
    copyText: vi.fn<(text: string) => boolean>(() => true),
  };
  let props: NoteEditorProps = {
    content: CONTENT,
    state: { name: "untouched" },
    isOnReport: false,
    quotation: null,
    knownTags: ["就业", "待核", "民生", "财政"],
    meanings: MEANINGS,
    words,
    titleId: TITLE_ID,
    ...calls,
    ...change,
  };
  const drawing = openDialog(<NoteEditor {...props} />);
  function draw(next: Partial<NoteEditorProps>): void {
    props = { ...props, ...next };
    drawing.draw(<NoteEditor {...props} />);
  }
  const area = the(drawing.dialog, "textarea");
  if (!(area instanceof HTMLTextAreaElement)) throw new TypeError("no field for words");
  return { ...calls, dialog: drawing.dialog, draw, area };
}
