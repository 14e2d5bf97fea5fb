import { expect, it } from "vitest";
import { stepFrom, type Direction } from "./navigation.ts";

const places = [10, 20, 30].map((start) => ({ start, end: start + 2 }));

it.each<[string, number, Direction, number | undefined]>([
  ["from the top to the first", 0, "next", 0],
  ["from one to the next", 10, "next", 1],
  ["from between two to the next", 15, "next", 1],
  ["from the last to the first", 30, "next", 0],
  ["back from one to the one before", 20, "previous", 0],
  ["back from between two", 25, "previous", 1],
  ["back from the first to the last", 10, "previous", 2],
  ["back from the top to the last", 0, "previous", 2],
])("%s", (_title, origin, direction, index) => {
  expect(stepFrom(places, origin, direction)).toEqual({ place: places[index ?? 0], index });
});

it("a list without places has no step", () => {
  expect(stepFrom([], 0, "next")).toBeUndefined();
  expect(stepFrom([], 0, "previous")).toBeUndefined();
});
