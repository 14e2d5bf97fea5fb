import { useLayoutEffect, useRef } from "preact/hooks";
import type { Words } from "../../lib/words.ts";

/** What the field for a note's words needs. */
export interface NoteTextProps {
  readonly text: string;
  readonly words: Words;
  readonly onText: (text: string) => void;
}

/**
 * The field for a note's words, as high as they are, up to eight lines. What is typed stays whatever is drawn
 * meanwhile: only another text from outside is set, and the caret stays at its words. While an input method
 * composes, the letters of "qinghe" are not yet the note's, and nothing from outside may disturb them.
 */
export function NoteText({ text, words, onText }: NoteTextProps) {
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const composesRef = useRef(false);

  useLayoutEffect(() => {
    if (areaRef.current && !composesRef.current) setText(areaRef.current, text);
  }, [text]);
  useLayoutEffect(() => {
    areaRef.current?.focus({ preventScroll: true });
    areaRef.current?.setSelectionRange(areaRef.current.value.length, areaRef.current.value.length);
  }, []);

  return (
    <textarea
      ref={areaRef}
      rows={2}
      lang="zh-CN"
      aria-label={words("noteText")}
      placeholder={words("notePlaceholder")}
      onCompositionStart={() => {
        composesRef.current = true;
      }}
      onCompositionEnd={(event) => {
        composesRef.current = false;
        onText(event.currentTarget.value);
      }}
      onInput={(event) => {
        if (!composesRef.current) onText(event.currentTarget.value);
      }}
    />
  );
}

/** Sets another text; what was added before the old one moves the caret on with its words. */
function setText(area: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd, scrollTop } = area;
  if (value === text) return;
  const added = text.endsWith(value) ? text.length - value.length : 0;
  area.value = text;
  area.setSelectionRange(selectionStart + added, selectionEnd + added);
  area.scrollTop = scrollTop;
}
