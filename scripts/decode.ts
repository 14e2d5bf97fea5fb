const DECLARED_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** Where the declaration is looked for; the standard says 1,024 bytes, some sites put comments before it. */
const DECLARATION_BYTES = 4096;

/**
 * The text of a saved file. A byte order mark counts first, then the charset that an HTML page declares
 * (`<meta charset="gb2312">`), then UTF-8, and where the bytes are none, GB 18030. Throws with the reason where
 * the bytes are no text or the charset is unknown.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): string {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) throw new Error("binary: it holds NUL bytes");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = isHtml ? DECLARED_CHARSET.exec(head)?.[1] : undefined;
  if (declared !== undefined) return decoderFor(declared).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function markedCharset([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    throw new Error(`unknown charset: ${charset}`);
  }
}
