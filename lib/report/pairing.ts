import type { Quantity } from "./analysis.ts";

/**
 * The other side of a target or result: for 地区生产总值增长7%左右 among the aims the 增长6.4% of the year before,
 * and the reverse. It is the same report's figure of the same indicator (by its statistical name or the same
 * words), the same unit and the same kind of measure, one year apart where both years are known. Among several the
 * headline one, then the first; never the higher aim after 力争. Undefined where there is none: nothing is guessed.
 */
export function counterpart(quantities: readonly Quantity[], quantity: Quantity): Quantity | undefined {
  if (quantity.role === "context" || subject(quantity) === "") return undefined;
  const candidates = quantities.filter((other) => isOtherSide(quantity, other));
  return candidates.find((other) => other.headline) ?? candidates[0];
}

/** The higher aim beside a base value, 力争9% of 增长8%、力争9%: the next figure of the same subject that is one. */
export function stretchOf(quantities: readonly Quantity[], quantity: Quantity): Quantity | undefined {
  if (quantity.role !== "target" || quantity.stretch) return undefined;
  const next = quantities[quantities.indexOf(quantity) + 1];
  return next?.stretch === true && subject(next) === subject(quantity) ? next : undefined;
}

function isOtherSide(quantity: Quantity, other: Quantity): boolean {
  const [target, result] = quantity.role === "target" ? [quantity, other] : [other, quantity];
  return (
    target.role === "target" &&
    result.role === "result" &&
    !other.stretch &&
    subject(other) === subject(quantity) &&
    other.unit === quantity.unit &&
    kindOf(other.measure) === kindOf(quantity.measure) &&
    (target.year === null || result.year === null || target.year === result.year + 1)
  );
}

function subject({ canonical, indicator }: Quantity): string {
  return canonical ?? indicator.replace(/\s/g, "");
}

const STATES_A_LEVEL = /^(?:|完成|实现|达到?|为|控制|保持|稳定|突破)$/;
const GROWS = /增长|增速|增幅|上升/;
const SHRINKS = /下降|降低|减少/;

/** Growth is compared with growth and a level with a level: 增长5% says nothing beside 占比5%. */
function kindOf(measure: string): string {
  if (STATES_A_LEVEL.test(measure)) return "level";
  if (GROWS.test(measure)) return "growth";
  return SHRINKS.test(measure) ? "decline" : measure;
}
