import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaveWelcome, takeWelcome, type Welcome } from "../../lib/page/meeting-point.ts";
import { welcomeWith } from "../../lib/page/welcome-fixture.ts";
import latecomer from "./index.ts";

const extension = vi.hoisted(() => ({ isGone: false, getURL: (path: string) => `chrome-extension://jiazhu${path}` }));
vi.mock("wxt/browser", () => ({
  browser: {
    get runtime() {
      if (extension.isGone) throw new TypeError("can't access dead object");
      return extension;
    },
  },
}));
vi.mock("../../lib/messages.ts", () => ({
  sendMessage: vi.fn<() => Promise<void>>(async () => {}),
  onMessage: vi.fn<() => () => void>(() => () => undefined),
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  takeWelcome("forerunner");
  takeWelcome("latecomer");
});

/** Runs the script on a page where a reader waits; what comes to it. */
function come() {
  const receive = vi.fn<Welcome["receive"]>();
  leaveWelcome(welcomeWith({ receive }));
  void latecomer.main();
  return receive;
}

test("cards and notes come in a task of their own", () => {
  extension.isGone = false;
  const receive = come();
  expect(receive).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(receive).toHaveBeenCalledOnce();
});

test("the page hears of nothing where 夹注 was updated before that task", () => {
  const receive = come();
  extension.isGone = true;
  expect(() => vi.runAllTimers()).not.toThrow();
  expect(receive).not.toHaveBeenCalled();
});
