/** A 64-bit hash of a text as 16 hexadecimal digits: for telling two versions of a report apart, not for secrets. */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = stirred(high, low);
  low = stirred(low, high);
  return hexadecimal(high) + hexadecimal(low);
}

/** Lets every bit of both halves reach every other. */
function stirred(half: number, other: number): number {
  const mixed = Math.imul(half ^ (half >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  return Math.imul(mixed ^ (mixed >>> 15), 2146121005) ^ (mixed >>> 12);
}

function hexadecimal(half: number): string {
  return (half >>> 0).toString(16).padStart(8, "0");
}
