import { contains } from "../../lib/report/span.ts";
import type { ChangeClass } from "./change.ts";
import { replaced } from "./edited.ts";
import type { Random } from "./random.ts";

/** Writes the first number that `rewrite` knows another form of. */
function numberChange(rewrite: (quote: string, random: Random) => string | null): ChangeClass {
  return ({ text, quantities, sentences }, random) => {
    for (let tries = 0; tries < 50; tries++) {
      const number = random.pick(quantities);
      const words = number && rewrite(number.quote, random);
      const focus = sentences.find((sentence) => number && contains(sentence, number));
      if (!number || !focus || typeof words !== "string" || words === number.quote) continue;
      const { start, end } = number;
      return { old: text, pieces: replaced(text, [{ start, end, words }]), focus, numbers: [number] };
    }
    return null;
  };
}

/** 3% is 5%. */
export const changedNumber = numberChange((quote, random) =>
  quote.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1 + random.below(8)) % 10)),
);

/** 35个 is 135个. */
export const longerNumber = numberChange((quote) => quote.replace(/\d/, (digit) => `1${digit}`));

/** 35个 is 第35个. */
export const placeInRow = numberChange((quote) => (/^\d/.test(quote) ? `第${quote}` : null));

/** Two numbers of one sentence have changed places: 增长6%、5% is 增长5%、6%. */
export const swappedNumbers: ChangeClass = ({ text, quantities, sentences }, random) => {
  for (let tries = 0; tries < 50; tries++) {
    const focus = random.pick(sentences);
    const inside = quantities.filter((quantity) => focus && contains(focus, quantity));
    const index = random.below(Math.max(1, inside.length - 1));
    const [first, second] = [inside[index], inside[index + 1]];
    if (!focus || !first || !second || first.quote === second.quote || first.unit !== second.unit) continue;
    const changes = [
      { start: first.start, end: first.end, words: second.quote },
      { start: second.start, end: second.end, words: first.quote },
    ];
    return { old: text, pieces: replaced(text, changes), focus, numbers: [first, second] };
  }
  return null;
};

const UNITS: Readonly<Record<string, string>> = {
  亿: "万",
  万: "亿",
  个: "家",
  家: "户",
  户: "人",
  "%": "个百分点",
  项: "件",
  公里: "米",
};
/** 35个 is 35家. */
export const changedUnit = numberChange((quote) => {
  const unit = Object.keys(UNITS).find((one) => quote.includes(one));
  return unit === undefined ? null : quote.replace(unit, UNITS[unit] ?? "");
});

const BOUNDS: Readonly<Record<string, string>> = {
  左右: "以上",
  以上: "左右",
  以内: "左右",
  余: "多",
  超: "近",
  约: "超",
  近: "超",
};
/** 3%左右 is 3%以上. */
export const changedBound = numberChange((quote, random) => {
  const bound = Object.keys(BOUNDS).find((one) => quote.includes(one));
  if (bound !== undefined) return quote.replace(bound, random.below(3) === 0 ? "" : (BOUNDS[bound] ?? ""));
  return /[\d一-龥%]$/.test(quote) ? quote + (random.pick(["左右", "以上", "以内"]) ?? "") : null;
});
