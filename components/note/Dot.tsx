import type { Colour } from "../../lib/notebook/note.ts";

/** What a dot is drawn from: its colour and what that means, 待核. */
export interface DotProps {
  readonly colour: Colour;
  readonly meaning: string;
}

/** A dot of a note's colour with the first sign of its meaning in it, 待: colour alone says nothing to many eyes. */
export function Dot({ colour, meaning }: DotProps) {
  const [sign] = new Intl.Segmenter().segment(meaning);
  return (
    <span class={`dot ${colour}`} aria-hidden="true">
      {sign?.segment.toUpperCase()}
    </span>
  );
}
