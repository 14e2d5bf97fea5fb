import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Scope } from "./scope.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("takes everything back, the newest first, and once", () => {
  const scope = new Scope();
  const undone: string[] = [];
  scope.onEnd(() => undone.push("标记"));
  scope.onEnd(() => undone.push("释文"));
  scope.end();
  scope.end();
  expect(undone).toEqual(["释文", "标记"]);
});

it("takes the rest back where one undo fails", () => {
  const scope = new Scope();
  const undo = vi.fn<() => void>();
  scope.onEnd(undo);
  scope.onEnd(() => {
    throw new Error("the page has removed it");
  });
  scope.end();
  expect(undo).toHaveBeenCalledOnce();
});

it("a fault in a listener, a timer or a call ends it and never gets out", () => {
  const fault = () => {
    throw new Error("ours");
  };
  const page = new EventTarget();
  const start = [
    (scope: Scope) => {
      scope.listen(page, "click", fault);
      page.dispatchEvent(new Event("click"));
    },
    (scope: Scope) => {
      scope.after(10, fault);
      vi.advanceTimersByTime(10);
    },
    (scope: Scope) => scope.guard(fault)(),
  ];
  for (const run of start) {
    const scope = new Scope();
    const undo = vi.fn<() => void>();
    scope.onEnd(undo);
    expect(() => run(scope)).not.toThrow();
    expect(undo).toHaveBeenCalledOnce();
  }
});

it("does what is soon in a task of its own, with the boundary around it, unless it is called off or has ended", () => {
  const tasks: (() => void)[] = [];
  vi.stubGlobal("scheduler", { postTask: async (task: () => void) => void tasks.push(task) });
  const scope = new Scope();
  const act = vi.fn<() => void>();
  scope.soon(act);
  scope.soon(act)();
  expect(act).not.toHaveBeenCalled();
  tasks.splice(0).forEach((task) => task());
  expect(act).toHaveBeenCalledOnce();
  scope.soon(() => {
    throw new Error("ours");
  });
  scope.soon(act);
  tasks.forEach((task) => expect(task).not.toThrow());
  expect(act).toHaveBeenCalledOnce();
});

it("after its end nothing runs any more, and what is added late is taken back at once", () => {
  const scope = new Scope();
  const page = new EventTarget();
  const act = vi.fn<() => void>();
  const undo = vi.fn<() => void>();
  scope.listen(page, "click", act);
  scope.after(10, act);
  scope.every(10, act);
  const call = scope.guard(act);
  scope.end();
  scope.onEnd(undo);
  page.dispatchEvent(new Event("click"));
  vi.advanceTimersByTime(100);
  call();
  expect(act).not.toHaveBeenCalled();
  expect(undo).toHaveBeenCalledOnce();
});
