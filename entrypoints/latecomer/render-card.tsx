import { render } from "preact";
import { Card } from "../../components/card/Card.tsx";
import type { RenderCard } from "../../lib/page/reader/cards.ts";
import type { Words } from "../../lib/words.ts";

/** Draws cards with Preact. Each gets an id of its own for its title, which names the dialog. */
export function cardRenderer(words: Words): RenderCard {
  let drawn = 0;
  return (dialog, content, actions) => {
    const titleId = `card-title-${drawn++}`;
    dialog.lang = words("languageTag");
    dialog.setAttribute("aria-labelledby", titleId);
    render(<Card content={content} actions={actions} words={words} titleId={titleId} />, dialog);
    return () => render(null, dialog);
  };
}
