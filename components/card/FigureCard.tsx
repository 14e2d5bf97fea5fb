import { Fragment } from "preact";
import type { Bound, Quantity } from "../../lib/report/analysis.ts";
import type { FigureContent, FigureSide } from "../../lib/report/card-content.ts";
import type { WordName, Words } from "../../lib/words.ts";
import type { CardProps } from "./Card.tsx";
import { CardFooter } from "./CardFooter.tsx";

/** 地区生产总值, 2025年 · 主要预期目标, and last year's result beside this year's target: 6.4% → 约 7%. */
export function FigureCard({ content, actions, words, titleId }: CardProps<FigureContent>) {
  const { quantity, sides, section } = content;
  const other = quantity.role === "target" ? "cardJumpToResult" : "cardJumpToTarget";
  return (
    <>
      <header>
        <h2 id={titleId} lang="zh-CN">
          {quantity.indicator || quantity.measure || words("cardUnnamed")}
        </h2>
        <small>{occasion(quantity, words)}</small>
      </header>
      <div class="figures">
        {sides.map((side, index) => (
          <Fragment key={side.quantity.start}>
            {index > 0 && (
              <span class="arrow" aria-hidden="true">
                →
              </span>
            )}
            <Figure side={side} words={words} />
          </Fragment>
        ))}
      </div>
      <CardFooter
        actions={actions}
        words={words}
        copied={copiedWords(content, words)}
        jumpWord={other}
        section={section}
      />
    </>
  );
}

/** One figure under its caption: 2025年目标 · 增长, 约 7%. */
function Figure({ side, words }: { readonly side: FigureSide; readonly words: Words }) {
  const { quantity, amount, stretch } = side;
  const bound = boundWords(side, words);
  return (
    <dl class={`figure ${quantity.role}`}>
      <dt>{caption(quantity, words)}</dt>
      <dd lang="zh-CN">
        {bound && <span class="bound">{bound}</span>}
        {amount}
        {stretch !== null && (
          <span class="stretch">
            {words("boundStretch")} {stretch}
          </span>
        )}
      </dd>
    </dl>
  );
}

const BOUND_WORDS: Readonly<Record<Bound, WordName | null>> = {
  exact: null,
  about: "boundAbout",
  "at-least": "boundAtLeast",
  "at-most": "boundAtMost",
  range: null,
};

/** 约, 不低于, 不超过, 力争, or nothing. */
function boundWords({ quantity, bound }: FigureSide, words: Words): string {
  const name = quantity.stretch ? "boundStretch" : BOUND_WORDS[bound];
  return name === null ? "" : words(name);
}

function caption({ role, year, measure }: Quantity, words: Words): string {
  const side =
    role === "target"
      ? year === null
        ? words("cardTarget")
        : words("cardTargetOf", String(year))
      : year === null
        ? words("cardResult")
        : words("cardResultOf", String(year));
  return measure === "" ? side : `${side} · ${measure}`;
}

/** 2025年 · 主要预期目标, where the number is one of the year's main ones; the captions name the year anyway. */
function occasion({ role, year, headline }: Quantity, words: Words): string {
  if (!headline) return "";
  const main = words(role === "target" ? "cardMainTargets" : "cardMainResults");
  return year === null ? main : `${words("cardYear", String(year))} · ${main}`;
}

/** The number in one line of text: 地区生产总值（2025年目标 · 增长）：约 7%. */
function copiedWords({ quantity, sides }: FigureContent, words: Words): string {
  const figures = sides.map((side) => {
    const amount = [boundWords(side, words), side.amount].filter(Boolean).join(" ");
    return `${caption(side.quantity, words)}：${amount}`;
  });
  return [quantity.indicator, ...figures].filter(Boolean).join("\n");
}
