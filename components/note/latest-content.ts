import { useRef } from "preact/hooks";
import type { EditorContent } from "../../lib/note-views.ts";

/** The content with the changes of this moment, and how to make one. */
export interface LatestContent {
  readonly latest: () => EditorContent;
  readonly change: (part: Partial<EditorContent>) => void;
}

/**
 * Keeps the changes that have been handed out but not drawn yet: Ctrl+Enter in the field for tags adds 民生 and saves
 * within one key, and what is saved must hold it.
 */
export function useLatestContent(content: EditorContent, onChange: (content: EditorContent) => void): LatestContent {
  const latestRef = useRef({ drawn: content, latest: content });
  const latest = () => {
    if (latestRef.current.drawn !== content) latestRef.current = { drawn: content, latest: content };
    return latestRef.current.latest;
  };
  return {
    latest,
    change: (part) => {
      const changed = { ...latest(), ...part };
      latestRef.current = { drawn: content, latest: changed };
      onChange(changed);
    },
  };
}
