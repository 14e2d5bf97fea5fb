let lastMoment = 0;

/** Now, or a moment behind the last id that was made here, so that two of one millisecond sort as they were made. */
function nextMoment(): number {
  lastMoment = Math.max(Date.now(), lastMoment + 1);
  return lastMoment;
}

/**
 * A new id, sortable by the time it was made: a UUIDv7 (RFC 9562), 0197f3a2-5c1e-7b3d-9a40-1f2e3d4c5b6a. Pages make
 * them, so that a save which is asked for again names the same note.
 */
export function newId(now: number = nextMoment()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setUint16(0, Math.floor(now / 2 ** 32));
  new DataView(bytes.buffer).setUint32(2, now % 2 ** 32);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  // The version's digit is 7, the variant's one of 8, 9, a, b.
  const variant = (8 + ((bytes[8] ?? 0) % 4)).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    "-",
  );
}
