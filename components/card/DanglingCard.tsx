import type { DanglingContent } from "../../lib/report/card-content.ts";
import type { CardProps } from "./Card.tsx";
import { CardFooter } from "./CardFooter.tsx";

/** Says that this page does not hold the definition of a marker; nothing is guessed. */
export function DanglingCard({ content, actions, words, titleId }: CardProps<DanglingContent>) {
  const note = words("cardNote", content.label);
  return (
    <>
      <header>
        <h2 id={titleId} lang="zh-CN">
          {content.phrase ?? note}
        </h2>
        <small>{content.phrase !== null && note}</small>
      </header>
      <p class="definition">{words("cardDangling")}</p>
      <CardFooter actions={actions} words={words} copied={null} jumpWord={null} />
    </>
  );
}
