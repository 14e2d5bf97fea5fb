import { afterEach, expect, test, vi } from "vitest";
import { welcomeWith } from "./welcome-fixture.ts";
import { findWelcome, leaveWelcome, takeWelcome, type Welcome } from "./meeting-point.ts";

afterEach(() => void takeWelcome());

function welcome(): Welcome {
  return welcomeWith({ onEnd: vi.fn<Welcome["onEnd"]>(), receive: vi.fn<Welcome["receive"]>() });
}

test("what the reader left is taken once, and may be looked at before", () => {
  expect(findWelcome()).toBeNull();
  const left = welcome();
  leaveWelcome(left);
  expect(findWelcome()).toBe(left);
  expect(takeWelcome()).toBe(left);
  expect(takeWelcome()).toBeNull();
});

test("a reader that has gone is not found", () => {
  leaveWelcome(welcome())();
  expect(takeWelcome()).toBeNull();
});

test("a second reader takes the place of the first, whose end leaves it alone", () => {
  const goAway = leaveWelcome(welcome());
  const second = welcome();
  leaveWelcome(second);
  goAway();
  expect(takeWelcome()).toBe(second);
});

test("no name that a page could give to an element is used", () => {
  const before = Object.getOwnPropertyNames(globalThis);
  leaveWelcome(welcome());
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
});
