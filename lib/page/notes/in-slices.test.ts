import { describe, expect, test } from "vitest";
import { inSlices, type SliceClock } from "./in-slices.ts";

/** A clock that stands still but for `work`, and holds back the idle moments until they are given. */
function brokenClock() {
  let time = 1000;
  let waiting: (() => void) | null = null;
  const clock: SliceClock = {
    slice: 8,
    now: () => time,
    whenFree: (act) => {
      waiting = act;
      return () => (waiting = null);
    },
  };
  return {
    clock,
    work: (milliseconds: number) => (time += milliseconds),
    /** Gives one idle moment, and tells how many milliseconds were used of it; null where nobody waits for one. */
    idle() {
      const act = waiting;
      if (act === null) return null;
      waiting = null;
      const begin = time;
      act();
      return time - begin;
    },
  };
}

/** Searches for as many notes as there are costs, each of which takes so many milliseconds; every third is found. */
function search(costs: readonly number[]) {
  const { clock, work, idle } = brokenClock();
  const given: (readonly number[])[] = [];
  const ends: boolean[] = [];
  function* steps() {
    for (const [index, cost] of costs.entries()) {
      work(cost);
      yield index % 3 === 0 ? index : null;
    }
  }
  const begin = clock.now();
  const stop = inSlices(
    steps(),
    (values, isDone) => {
      given.push(values);
      ends.push(isDone);
    },
    clock,
  );
  return { first: clock.now() - begin, given, ends, idle, work, stop };
}

const LONG = Array.from({ length: 300 }, (_, index) => 1 + (index % 4));
/** Half a frame; the step that is under way as it ends may go on. */
const LONGEST = 8 + 4;

describe("a slice of the search for notes", () => {
  test("ends as soon as half a frame is used, at once as well as in idle moments", () => {
    const { first, idle } = search(LONG);
    const used = [first];
    for (let time = idle(); time !== null; time = idle()) used.push(time);
    expect(Math.max(...used)).toBeLessThan(LONGEST);
    expect(used.reduce((sum, time) => sum + time)).toBe(LONG.reduce((sum, cost) => sum + cost));
  });

  test("is the only one where half a frame is enough: what was found is there at once", () => {
    const { given, ends, idle } = search([1, 1, 1, 1]);
    expect(given).toEqual([[0, 3]]);
    expect(ends).toEqual([true]);
    expect(idle()).toBeNull();
  });

  test("searches or hands over what was found, never both but the first", () => {
    const { given, idle } = search(LONG);
    const searched: number[] = [];
    for (let count = given.length, time = idle(); time !== null; time = idle()) {
      if (given.length > count) searched.push(time);
      count = given.length;
    }
    expect(searched.length).toBeGreaterThan(2);
    expect(searched.every((time) => time === 0)).toBe(true);
    expect(given.flat()).toEqual(Array.from({ length: 100 }, (_, index) => index * 3));
  });

  test("hands over every quarter of a second, and says when that was the last", () => {
    const { given, ends, idle, work } = search(LONG);
    while (idle() !== null) work(8);
    expect(given.length).toBeGreaterThanOrEqual(5);
    expect(given.length).toBeLessThanOrEqual(8);
    expect(ends).toEqual([...Array.from({ length: given.length - 1 }, () => false), true]);
  });

  test("takes a step even where its time is over before it begins", () => {
    const given: number[] = [];
    const { clock, work, idle } = brokenClock();
    const paused: SliceClock = { ...clock, now: () => work(20) };
    inSlices([1, 2, 3][Symbol.iterator](), (values) => void given.push(...values), paused);
    for (let moments = 0; moments < 10; moments++) idle();
    expect(given).toEqual([1, 2, 3]);
  });

  test("never comes after the search was stopped", () => {
    const { given, idle, stop } = search(LONG);
    idle();
    stop();
    expect(idle()).toBeNull();
    expect(given).toHaveLength(1);
  });
});
