import { afterEach, expect, test, vi } from "vitest";
import { welcomeWith } from "./welcome-fixture.ts";
import { leaveWelcome, takeWelcome, type Welcome } from "./meeting-point.ts";

afterEach(() => {
  takeWelcome("forerunner");
  takeWelcome("latecomer");
});

function welcome(): Welcome {
  return welcomeWith({ onEnd: vi.fn<Welcome["onEnd"]>(), receive: vi.fn<Welcome["receive"]>() });
}

test.each([
  ["forerunner", "latecomer"],
  ["latecomer", "forerunner"],
] as const)("what the reader left is taken once by each who comes: %s, then %s", (first, second) => {
  expect(takeWelcome(first)).toBeNull();
  const left = welcome();
  leaveWelcome(left);
  expect(takeWelcome(first)).toBe(left);
  expect(takeWelcome(first)).toBeNull();
  expect(takeWelcome(second)).toBe(left);
  expect(takeWelcome(second)).toBeNull();
});

test("a reader that has gone is not found", () => {
  leaveWelcome(welcome())();
  expect([takeWelcome("forerunner"), takeWelcome("latecomer")]).toEqual([null, null]);
});

test("a second reader takes the place of the first, whose end leaves it alone", () => {
  const goAway = leaveWelcome(welcome());
  const second = welcome();
  leaveWelcome(second);
  goAway();
  expect(takeWelcome("latecomer")).toBe(second);
});

test("no name that a page could give to an element is used", () => {
  const before = Object.getOwnPropertyNames(globalThis);
  leaveWelcome(welcome());
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});
