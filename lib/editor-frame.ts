import type { ColourMeanings, EditorContent, SaveState } from "./note-views.ts";

// The editor stands in a frame with the extension's own origin: a page that listens to the keys of its window hears
// nothing of what is typed there. Reader and frame talk over a message port that only the two of them hold.

/** Reader → frame. */
export type EditorOrder =
  | {
      readonly type: "begin";
      readonly content: EditorContent;
      /** The words that the note stands on, 城镇登记失业率控制在4.5%以内; null where it stands on none, or beside them. */
      readonly quotation: string | null;
      readonly isOnReport: boolean;
      /** Whether there is something to delete. */
      readonly isKept: boolean;
      /** Tags to complete from, the commonest first. */
      readonly suggestions: readonly string[];
      readonly meanings: ColourMeanings;
    }
  /** The text was joined with what another tab wrote. */
  | { readonly type: "replace"; readonly content: EditorContent }
  | { readonly type: "state"; readonly state: SaveState };

/** Frame → reader. */
export type EditorEvent =
  /** The frame is there and waits for `begin`. */
  | { readonly type: "ready" }
  | { readonly type: "changed"; readonly content: EditorContent }
  | { readonly type: "save" | "close" | "delete" }
  /** How tall the editor wants to be, in pixels. */
  | { readonly type: "height"; readonly height: number };
