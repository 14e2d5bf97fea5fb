/** Now, as records keep it: 2025-01-08T02:30:00.000Z. */
export type Clock = () => string;

/** This device's clock. */
export const systemClock: Clock = () => new Date().toISOString();

/**
 * The later of two instants. A record's times never go backwards, though the clock may have been an hour ahead when it
 * was last written, here or on another device; what is newer, revisions say and no clock.
 */
export function later(first: string, second: string): string {
  return Date.parse(first) > Date.parse(second) ? first : second;
}
