import { useRef, useState } from "preact/hooks";
import type { Colour } from "../../lib/notebook/note.ts";
import type { Words } from "../../lib/words.ts";
import { COLOURS, colourLabel, meaningOf } from "./colours.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Dot } from "./Dot.tsx";
import { isComposing } from "../../lib/keys.ts";
import { stepTarget } from "./keys.ts";
import type { ToolProps } from "../tool.ts";
import type { ColourMeanings } from "../../lib/note-views.ts";

/** What the bar under a selection needs. */
export interface SelectionBarProps {
  readonly meanings: ColourMeanings;
  readonly words: Words;
  /** Marks the selected words in this colour. */
  readonly onColour: (colour: Colour) => void;
  /** 笔记: opens the editor. */
  readonly onNote: () => void;
  /** 复制引文; false where the browser refuses. */
  readonly copyCitation: () => boolean;
  readonly onClose: () => void;
}

const ARROWS = { next: "ArrowRight", previous: "ArrowLeft" };

/**
 * Four colours, 笔记 and 复制引文, under the words that were selected. Arrow keys go along it, Escape closes it. It
 * must not take the selection away, and so the pointer does not focus its buttons.
 */
export function SelectionBar({ meanings, words, onColour, onNote, copyCitation, onClose }: SelectionBarProps) {
  const barRef = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const tool = (index: number): ToolProps => {
    return { tabIndex: index === current ? 0 : -1, onFocus: () => setCurrent(index) };
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const buttons = [...(barRef.current?.querySelectorAll("button") ?? [])];
    const target = stepTarget(event.key, buttons, current, ARROWS);
    if (target === undefined && event.key !== "Escape") return;
    event.preventDefault();
    if (target === undefined) onClose();
    else target.focus();
  }

  return (
    <div
      ref={barRef}
      class="selection-bar"
      role="toolbar"
      tabIndex={-1}
      aria-label={words("selectionTools")}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      {COLOURS.map((colour, index) => (
        <ColourButton key={colour} {...{ colour, meanings, words, onColour }} tool={tool(index)} />
      ))}
      <span class="divider" />
      <button type="button" {...tool(COLOURS.length)} onClick={onNote}>
        {words("selectionNote")}
      </button>
      <CopyButton label="noteCopyCitation" copy={copyCitation} words={words} tool={tool(COLOURS.length + 1)} />
    </div>
  );
}

interface ColourButtonProps {
  readonly colour: Colour;
  readonly meanings: ColourMeanings;
  readonly words: Words;
  readonly onColour: (colour: Colour) => void;
  readonly tool: ToolProps;
}

/** A colour to mark in, called by name and meaning: 黄：待核. */
function ColourButton({ colour, meanings, words, onColour, tool }: ColourButtonProps) {
  const label = colourLabel(colour, meanings, words);
  return (
    <button type="button" class="colour" {...tool} aria-label={label} title={label} onClick={() => onColour(colour)}>
      <Dot colour={colour} meaning={meaningOf(colour, meanings, words)} />
    </button>
  );
}
