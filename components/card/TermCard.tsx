import type { DefinitionPart, TermContent } from "../../lib/report/card-content.ts";
import type { CardProps } from "./Card.tsx";
import { CardFooter } from "./CardFooter.tsx";

/** 一刻钟便民圈, 注 [7] · 共 3 处, and its definition word for word. */
export function TermCard({ content, actions, words, titleId }: CardProps<TermContent>) {
  const { term, label, places, definition } = content;
  const facts = [label !== null && words("cardNote", label), places > 1 && words("cardPlaces", String(places))];
  const copied = `${term}：${definition.map(({ text }) => text).join("")}`;
  return (
    <>
      <header>
        <h2 id={titleId} lang="zh-CN">
          {term}
        </h2>
        <small>{facts.filter(Boolean).join(" · ")}</small>
      </header>
      <p class="definition" lang="zh-CN">
        {definition.map((part) => (
          <Part key={part.entry ?? part.text} part={part} openTerm={actions.openTerm} />
        ))}
      </p>
      <CardFooter actions={actions} words={words} copied={copied} jumpWord="cardJumpToNote" />
    </>
  );
}

interface PartProps {
  readonly part: DefinitionPart;
  readonly openTerm: ((entry: string, element: Element) => void) | null;
}

/** Words of a definition; another defined term among them opens its own card. */
function Part({ part, openTerm }: PartProps) {
  const { text, entry } = part;
  if (entry === null || openTerm === null) return text;
  return (
    <button type="button" class="inner-term" data-entry={entry} onClick={(e) => openTerm(entry, e.currentTarget)}>
      {text}
    </button>
  );
}
