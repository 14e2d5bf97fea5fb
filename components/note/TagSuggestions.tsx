import type { Words } from "../../lib/words.ts";

/** What the list under the field for tags needs. */
export interface TagSuggestionsProps {
  readonly listId: string;
  readonly suggestions: readonly string[];
  /** The one that Enter would add. */
  readonly chosen: string | undefined;
  readonly words: Words;
  readonly onChoose: (tag: string) => void;
}

/** Tags that the reader has used before, 就业 民生 待核. The focus stays in the field, which walks through them. */
export function TagSuggestions({ listId, suggestions, chosen, words, onChoose }: TagSuggestionsProps) {
  return (
    <div
      id={listId}
      class="suggestions"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select takes the focus from the field
      role="listbox"
      tabIndex={-1}
      aria-label={words("noteTagSuggestions")}
      hidden={suggestions.length === 0}
      // Nor may a press take it: leaving the field would add what is half written.
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map((tag, index) => (
        <button
          key={tag}
          id={`${listId}-${index}`}
          type="button"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          tabIndex={-1}
          aria-selected={tag === chosen}
          onClick={() => onChoose(tag)}
        >
          {tag}
        </button>
      ))}
    </div>
  );
}
