import { type ComponentChild, render } from "preact";
import { useState } from "preact/hooks";
import { NoteCard } from "../../components/note/NoteCard.tsx";
import { NotesNotice } from "../../components/note/NotesNotice.tsx";
import { RescueView } from "../../components/note/RescueView.tsx";
import { SelectionBar } from "../../components/note/SelectionBar.tsx";
import { Stranded } from "../../components/note/Stranded.tsx";
import { UndoToast } from "../../components/note/UndoToast.tsx";
import type { ColourMeanings, SaveState } from "../../lib/note-views.ts";
import type { NoteCardActions, NoteCardContent, NoteDrawings } from "../../lib/page/notes/drawings.ts";
import type { Words } from "../../lib/words.ts";

/** Draws the notes' dialogs with Preact. `meanings` is asked anew for each, as the reader may rename the colours. */
export function noteDrawings(words: Words, meanings: () => ColourMeanings): NoteDrawings {
  let drawn = 0;
  const draw = (dialog: HTMLElement, drawing: (titleId: string) => ComponentChild, label?: string) => {
    const titleId = `note-title-${drawn++}`;
    dialog.lang = words("languageTag");
    if (label === undefined) dialog.setAttribute("aria-labelledby", titleId);
    else dialog.ariaLabel = label;
    render(drawing(titleId), dialog);
    return () => render(null, dialog);
  };
  return {
    bar: (dialog, { mark, write, copyCitation, close }) => {
      const bar = { words, copyCitation, meanings: meanings(), onColour: mark, onNote: write, onClose: close };
      return draw(dialog, () => <SelectionBar {...bar} />, words("selectionTools"));
    },
    card: (dialog, content, actions) =>
      draw(dialog, (titleId) => <Cards {...{ content, actions, words, titleId }} meanings={meanings()} />),
    rescue: (dialog, entries, { close, ...actions }) =>
      draw(dialog, (titleId) => <RescueView {...{ entries, actions, words, titleId }} onClose={close} />),
    deletion: (dialog, { undo, close }) =>
      draw(
        dialog,
        () => <UndoToast deleted="note" words={words} onUndo={undo} onExpire={close} />,
        words("noteDeleted"),
      ),
    news: (dialog, news, { follow, dismiss }) => {
      const notice = { news, words, onDismiss: dismiss, onFollow: follow };
      return draw(dialog, () => <NotesNotice {...notice} />, words("noteTitle"));
    },
    stranded: (dialog, text, fault, { copy, close }) => {
      const state: SaveState = fault === "stale" ? { name: "stale" } : { name: "fault", fault };
      return draw(dialog, (titleId) => <Stranded {...{ text, state, words, titleId, copy }} onClose={close} />);
    },
  };
}

interface CardsProps {
  readonly content: NoteCardContent;
  readonly actions: NoteCardActions;
  readonly meanings: ColourMeanings;
  readonly words: Words;
  readonly titleId: string;
}

/** The notes at one place, one shown at a time. */
function Cards({ content: { notes, first, address }, actions, meanings, words, titleId }: CardsProps) {
  const [index, setIndex] = useState(first);
  const note = notes[index];
  if (note === undefined) return null;
  return (
    <NoteCard
      {...{ note, index, meanings, words, titleId }}
      count={notes.length}
      madeAt={note.address === address ? null : note.address}
      onStep={setIndex}
      onEdit={() => actions.edit(note)}
      onDelete={() => actions.remove(note)}
      copyCitation={() => actions.copyCitation(note)}
      onClose={actions.close}
    />
  );
}
