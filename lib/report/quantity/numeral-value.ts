/** What each Chinese sign of a numeral is worth. */
const WORTH: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};
const WORTH_OF: ReadonlyMap<number, number> = new Map(
  Object.entries(WORTH).map(([sign, worth]) => [sign.charCodeAt(0), worth]),
);
const SMALLEST_POWER = 10;
const SMALLEST_LARGE_POWER = 1e4;

/** The factor of powers behind digits: 万 is 1e4, 万亿 is 1e12, nothing is 1. */
export function powerOf(powers: string): number {
  let factor = 1;
  for (let i = 0; i < powers.length; i++) factor *= WORTH_OF.get(powers.charCodeAt(i)) ?? 1;
  return factor;
}

/** The product without the noise of binary fractions: 8.3 times 1e8 is 830000000. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : withoutNoise(value * factor);
}

function withoutNoise(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const ZERO = "0".charCodeAt(0);
const POINT = ".".charCodeAt(0);
/** As many digits make a whole number that is exact, and so is its quotient by a power of ten. */
const MOST_EXACT_DIGITS = 15;

/** The value of the digits in [start, end) of a text, 12.5 with its point, as `Number` reads it but without a copy. */
export function decimalValue(text: string, start: number, end: number): number {
  if (end - start > MOST_EXACT_DIGITS) return Number(text.slice(start, end));
  let digits = 0;
  let divisor = 1;
  let step = 1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT) {
      step = 10;
      continue;
    }
    digits = digits * 10 + (code - ZERO);
    divisor *= step;
  }
  return digits / divisor;
}

/** The value of digits with powers among them: 1千2百万 is 12000000. */
export function compoundValue(written: string): number {
  return withoutNoise(sumOfPowers(written.match(/[\d.]+|[^\d.]/g) ?? []));
}

/**
 * The value of a Chinese numeral: 三百二十 is 320, 千亿 is 1e11, 三分之二 is 2/3, 百分之五 is 0.05, 二〇二三 is 2023,
 * 半 is 0.5. NaN where the signs make no number.
 */
export function chineseValue(written: string): number {
  if (written.length === 1) return WORTH_OF.get(written.charCodeAt(0)) ?? HALF;
  const [denominator = "", numerator] = written.includes("分之") ? written.split("分之") : [];
  if (numerator !== undefined) return quotient(numerator, chineseValue(denominator));
  const [whole = "", decimals] = written.includes("点") ? written.split("点") : [];
  if (decimals !== undefined) return chineseValue(whole) + Number(`0.${digitString(decimals)}`);
  if (written === "一半" || written === "半") return HALF;
  return ONLY_DIGITS.test(written) ? Number(digitString(written)) : sumOfPowers(written);
}

/** A part of a whole, whether in signs or in digits: 二 of 三分之二, 2.6 of 万分之2.6. */
function quotient(part: string, whole: number): number {
  return /\d/.test(part) ? Number((Number(part) / whole).toPrecision(MOST_EXACT_DIGITS)) : chineseValue(part) / whole;
}

const HALF = 0.5;
const ONLY_DIGITS = /^[〇零一二两三四五六七八九]{2,}$/;

function digitString(written: string): string {
  return Array.from(written, (sign) => worthOfDigit(sign)).join("");
}

function worthOfDigit(sign: string): number | "" {
  const worth = WORTH_OF.get(sign.charCodeAt(0));
  return worth === undefined || worth >= SMALLEST_POWER ? "" : worth;
}

/**
 * Reads signs with powers: each 十 百 千 multiplies the digit before it; 万 and 亿 multiply all that stands before them,
 * as far as a larger power (三亿五千万 is 350000000, 千亿 is 1e11).
 */
function sumOfPowers(signs: Iterable<string>): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let largest = 0;
  for (const sign of signs) {
    const worth = WORTH_OF.get(sign.charCodeAt(0));
    if (worth === undefined || worth < SMALLEST_POWER) digit = worth ?? Number(sign);
    else if (worth < SMALLEST_LARGE_POWER) {
      section += (digit || 1) * worth;
      digit = 0;
    } else {
      const group = section + digit;
      total = worth < largest ? total + group * worth : (total + group || 1) * worth;
      largest = Math.max(largest, worth);
      section = digit = 0;
    }
  }
  return total + section + digit;
}
