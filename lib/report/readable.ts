/** Signs of no width, which a copy from elsewhere leaves behind. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What is asked first, since most stretches hold nothing of the kind. */
const HAS_LAYOUT = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const HAN_OR_SIGN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;

/**
 * A stretch of the page's text word for word, without the line breaks and blanks that only its layout made: blanks
 * beside Chinese signs go, blanks between Latin words become one. `世界 500 强、 中 国企业` reads `世界500强、中国企业`.
 */
export function readable(stretch: string): string {
  if (!HAS_LAYOUT.test(stretch)) return stretch;
  return stretch
    .replace(UNSEEN, "")
    .trim()
    .replace(/\s+/g, (_blank, index: number, whole: string) => {
      const before = whole.charAt(index - 1);
      const after = whole.slice(index).trimStart().charAt(0);
      return HAN_OR_SIGN.test(before) || HAN_OR_SIGN.test(after) ? "" : " ";
    });
}
