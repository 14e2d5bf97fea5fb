import { afterEach, expect, test, vi } from "vitest";
import { leaveWelcome, takeWelcome, type Welcome } from "../../lib/page/meeting-point.ts";
import { welcomeWith } from "../../lib/page/welcome-fixture.ts";
import forerunner from "./index.ts";

afterEach(() => {
  takeWelcome("forerunner");
  takeWelcome("latecomer");
});

test("the first notes come at once, and leave the welcome to those behind them", () => {
  const receiveFirst = vi.fn<Welcome["receiveFirst"]>();
  const welcome = welcomeWith({ receiveFirst });
  leaveWelcome(welcome);
  void forerunner.main();
  expect(receiveFirst).toHaveBeenCalledOnce();
  expect(takeWelcome("latecomer")).toBe(welcome);
});

test("they come too where the others were quicker", () => {
  const receiveFirst = vi.fn<Welcome["receiveFirst"]>();
  leaveWelcome(welcomeWith({ receiveFirst }));
  takeWelcome("latecomer");
  void forerunner.main();
  expect(receiveFirst).toHaveBeenCalledOnce();
});

test("nothing happens where no reader waits", () => {
  expect(() => void forerunner.main()).not.toThrow();
});
