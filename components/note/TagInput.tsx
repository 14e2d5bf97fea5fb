import type { Words } from "../../lib/words.ts";
import { useTagField, type TagFieldParts } from "./tag-field.ts";
import { TagSuggestions } from "./TagSuggestions.tsx";

/** What the field for tags needs. */
export interface TagInputProps extends TagFieldParts {
  /** The id for the list of suggestions; no other on the page may have it. */
  readonly listId: string;
  readonly words: Words;
}

/** Tags, each a button that takes it away, and a field for more with suggestions: # 就业 # 待核. */
export function TagInput({ listId, tags, known, words, onTags }: TagInputProps) {
  const field = useTagField({ tags, known, onTags });
  const { written, suggestions, chosen } = field;
  return (
    <div class="tag-input">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={words("noteTagRemove", tag)}
          title={words("noteTagRemove", tag)}
          onClick={() => onTags(tags.filter((other) => other !== tag))}
        >
          {tag}
        </button>
      ))}
      <input
        type="text"
        role="combobox"
        aria-label={words("noteTags")}
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${listId}-${suggestions.indexOf(chosen)}`}
        autocomplete="off"
        maxLength={40}
        placeholder={words("noteTagAdd")}
        value={written}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
        onInput={field.onInput}
        onKeyDown={field.onKeyDown}
      />
      <TagSuggestions {...{ listId, suggestions, chosen, words }} onChoose={(tag) => field.add(tag)} />
    </div>
  );
}
