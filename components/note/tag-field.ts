import { useState } from "preact/hooks";
import { hasModifier, isComposing } from "../../lib/keys.ts";
import { isSaveKey, stepTarget } from "./keys.ts";
import { endsTag, suggestTags, withTags } from "./tag-words.ts";

/** What the field for tags works on. */
export interface TagFieldParts {
  readonly tags: readonly string[];
  /** All tags in use, the commonest first. */
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

/** The field as it stands: what is written, whether the suggestions are shown, and the one that Enter would add. */
interface FieldState {
  readonly written: string;
  readonly isOpen: boolean;
  readonly chosen: string | undefined;
}

/** Where a key or a press leads: the field and the tags after it. */
interface Step {
  readonly field: FieldState;
  readonly tags: readonly string[];
}

const EMPTY: FieldState = { written: "", isOpen: true, chosen: undefined };
const ARROWS = { next: "ArrowDown", previous: "ArrowUp" };

/**
 * Where `key` leads, null where it is not the field's. Enter adds what is chosen or written, Backspace in the empty
 * field takes the last tag away, up and down go through the suggestions, Escape puts them away.
 */
function pressed(key: string, { field, tags }: Step, offered: readonly string[]): Step | null {
  const { written, isOpen, chosen } = field;
  if (key === "Enter") return { field: EMPTY, tags: withTags(tags, chosen ?? written) };
  if (key === "Backspace" && written === "" && tags.length > 0) return { field, tags: tags.slice(0, -1) };
  if (key === "Escape" && isOpen && offered.length > 0) return { field: { ...field, isOpen: false }, tags };
  if (key !== ARROWS.next && key !== ARROWS.previous) return null;
  const next = stepTarget(key, offered, chosen === undefined ? -1 : offered.indexOf(chosen), ARROWS);
  return { field: { ...field, isOpen: true, chosen: next }, tags };
}

/** The field for tags: its state and its handlers. What is written, 民生, becomes a tag as the reader saves or leaves. */
export function useTagField({ tags, known, onTags }: TagFieldParts) {
  const [field, setField] = useState<FieldState>({ ...EMPTY, isOpen: false });
  const offered = suggestTags(known, tags, field.written);

  function go(step: Step): void {
    setField(step.field);
    if (step.tags !== tags) onTags(step.tags);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const step = hasModifier(event) ? null : pressed(event.key, { field, tags }, offered);
    if (step === null) {
      // These go on to the editor, which saves.
      if (isSaveKey(event) || event.key === "Escape") add(field.written, false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    go(step);
  }
  function add(written: string, isOpen = true): void {
    go({ field: { ...EMPTY, isOpen }, tags: withTags(tags, written) });
  }

  return {
    written: field.written,
    chosen: field.chosen,
    suggestions: field.isOpen ? offered : [],
    add,
    onKeyDown,
    onFocus: () => setField({ ...field, isOpen: true }),
    onBlur: () => add(field.written, false),
    onInput: ({ currentTarget: { value }, isComposing: composes }: TagInputEvent) => {
      if (!composes && endsTag(value)) add(value);
      else setField({ ...EMPTY, written: value });
    },
  };
}

type TagInputEvent = InputEvent & { readonly currentTarget: HTMLInputElement };
