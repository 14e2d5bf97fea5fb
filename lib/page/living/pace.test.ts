import { describe, expect, it } from "vitest";
import { Pace } from "./pace.ts";

/** How often a page that changes every so many milliseconds is written on in a minute. */
function roundsInAMinute(every: number, isReaderActing = false): number {
  const pace = new Pace();
  let rounds = 0;
  for (let now = 0; now < 60_000;) {
    now += every;
    now += pace.noticed(now);
    if (!pace.mayWrite(now, isReaderActing)) break;
    pace.looked(5, true);
    pace.wrote(now);
    rounds++;
  }
  return rounds;
}

describe("how soon a page is looked at", () => {
  it("at once after a first change, and seldom where looking finds nothing", () => {
    const pace = new Pace();
    const waits = [0, 1000, 2000, 3000].map((now) => {
      const wait = pace.noticed(now);
      pace.looked(1, false);
      return wait;
    });
    expect(waits).toEqual([200, 400, 700, 700]);
    pace.looked(1, true);
    expect(pace.noticed(4000)).toBe(200);
  });

  it("slower and slower where the page answers what we write", () => {
    const pace = new Pace();
    let now = 0;
    const waits = Array.from({ length: 6 }, () => {
      pace.wrote(now);
      now += 100;
      const wait = pace.noticed(now);
      now += wait;
      return wait;
    });
    expect(waits).toEqual([400, 800, 1600, 3200, 3200, 3200]);
    expect(pace.noticed(now + 10_000)).toBe(200);
  });

  it("after a look that took long, so late that looks take a twentieth of the time", () => {
    const pace = new Pace();
    pace.looked(100, true);
    expect(pace.noticed(0)).toBe(2000);
  });
});

describe("how often a page is written on", () => {
  it.each([
    ["one that removes what is ours every 100 ms", 100],
    ["one that makes its body anew every second", 1000],
  ])("%s: a dozen times in a minute, then no more", (_title, every) => {
    expect(roundsInAMinute(every)).toBe(12);
  });

  it("one that turns its pages for a reader: as often as the reader does", () => {
    expect(roundsInAMinute(1000, true)).toBeGreaterThan(40);
  });

  it("again when the minute is over, and when the reader asks", () => {
    const pace = new Pace();
    for (let round = 0; round < 12; round++) pace.wrote(round);
    expect([pace.mayWrite(1000, false), pace.mayWrite(61_000, false)]).toEqual([false, true]);
    for (let round = 0; round < 12; round++) pace.wrote(61_000);
    expect(pace.mayWrite(62_000, false)).toBe(false);
    pace.renew();
    expect(pace.mayWrite(62_000, false)).toBe(true);
  });
});
