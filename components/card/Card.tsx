import type { CardContent } from "../../lib/report/card-content.ts";
import type { Words } from "../../lib/words.ts";
import type { CardActions } from "./actions.ts";
import { DanglingCard } from "./DanglingCard.tsx";
import { FigureCard } from "./FigureCard.tsx";
import { TermCard } from "./TermCard.tsx";

/** What every card is given. `titleId` is the id that names the dialog around it. */
export interface CardProps<C> {
  readonly content: C;
  readonly actions: CardActions;
  readonly words: Words;
  readonly titleId: string;
}

/** The card of a term, of a marker without a definition, or of a number. */
export function Card({ content, ...props }: CardProps<CardContent>) {
  if (content.kind === "figure") return <FigureCard content={content} {...props} />;
  if (content.kind === "dangling") return <DanglingCard content={content} {...props} />;
  return <TermCard content={content} {...props} />;
}
