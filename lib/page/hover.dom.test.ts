import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchHover } from "./hover.ts";
import { Scope } from "./scope.ts";

let scope: Scope;
let current: string | null;
let under: string | null;
let isOverCard: boolean;
const opened = vi.fn<(place: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  scope = new Scope();
  current = under = null;
  isOverCard = false;
  opened.mockReset();
  watchHover<string>({
    scope,
    root: document,
    delay: () => 300,
    find: () => under,
    isOverCard: () => isOverCard,
    current: () => current,
    open: (place) => {
      current = place;
      opened(place);
    },
    close: () => {
      current = null;
    },
  });
});
afterEach(() => {
  scope.end();
  vi.useRealTimers();
});

function move(place: string | null, options: PointerEventInit = {}): void {
  under = place;
  document.dispatchEvent(new PointerEvent("pointermove", { pointerType: "mouse", ...options }));
}
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe("opening", () => {
  it("after the delay on a word, however the pointer trembles on it", () => {
    move("四上企业");
    wait(200);
    move("四上企业");
    wait(99);
    expect(current).toBeNull();
    wait(1);
    expect(current).toBe("四上企业");
  });

  it.each<[string, () => void]>([
    ["on a fast pass", () => move(null)],
    ["when a button goes down", () => document.dispatchEvent(new PointerEvent("pointerdown"))],
    ["while selecting", () => move("四上企业", { buttons: 1 })],
    ["when the page scrolls", () => document.dispatchEvent(new Event("scroll"))],
    ["when the pointer leaves the window", () => document.dispatchEvent(new PointerEvent("pointerleave"))],
  ])("never %s", (_title, disturb) => {
    move("四上企业");
    wait(200);
    disturb();
    wait(1000);
    expect(opened).not.toHaveBeenCalled();
  });

  it("not by touch, which has no hover", () => {
    move("四上企业", { pointerType: "touch" });
    wait(1000);
    expect(opened).not.toHaveBeenCalled();
  });

  it("again only after scrolling is over", () => {
    document.dispatchEvent(new Event("scroll"));
    move("四上企业");
    wait(150);
    move("四上企业");
    wait(299);
    expect(opened).not.toHaveBeenCalled();
    wait(1);
    expect(opened).toHaveBeenCalledOnce();
  });

  it("another word takes the card over", () => {
    move("四上企业");
    wait(300);
    move("五张清单");
    wait(300);
    expect(current).toBe("五张清单");
  });

  it("a dismissed card stays closed until the pointer has left the word", () => {
    move("四上企业");
    wait(300);
    current = null;
    move("四上企业");
    wait(1000);
    expect(current).toBeNull();
    move(null);
    move("四上企业");
    wait(300);
    expect(current).toBe("四上企业");
  });
});

describe("closing", () => {
  beforeEach(() => {
    move("四上企业");
    wait(300);
  });

  it("300 ms after the pointer has left word and card", () => {
    move(null);
    wait(299);
    expect(current).toBe("四上企业");
    wait(1);
    expect(current).toBeNull();
  });

  it("never on the way from the word to the card, nor over the card", () => {
    move(null);
    wait(200);
    isOverCard = true;
    move(null);
    wait(5000);
    expect(current).toBe("四上企业");
  });

  it("not while the pointer comes back to the word", () => {
    move(null);
    wait(200);
    move("四上企业");
    wait(5000);
    expect(current).toBe("四上企业");
  });
});
