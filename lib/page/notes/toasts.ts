import type { NotesNews } from "../../note-views.ts";
import type { CardHost } from "../card-host.ts";
import type { Scope } from "../scope.ts";
import type { Undo } from "../undo.ts";
import type { NoteDrawings } from "./drawings.ts";
import type { LinkFault } from "./notebook-link.ts";

/** Something to say, and what a click on it leads to. */
interface Item {
  readonly news: NotesNews;
  readonly follow: () => void;
}

const nothing = () => undefined;

/** How long a live region stands empty before its words, in milliseconds: together with it they are often not read. */
const HEARD = 100;

/** What is said in passing at the window's edge: 已删除笔记 [撤销] below, news of the notes above. */
export class Toasts {
  readonly #scope: Scope;
  readonly #host: CardHost;
  readonly #draw: NoteDrawings;
  #items: readonly Item[] = [];
  #open: Undo | null = null;
  /** What comes from the notebook after the reader has gone is not said. */
  #hasEnded = false;

  constructor(scope: Scope, host: CardHost, draw: NoteDrawings) {
    this.#scope = scope;
    this.#host = host;
    this.#draw = draw;
    scope.onEnd(() => {
      this.#hasEnded = true;
      this.close();
    });
  }

  /** 已删除笔记, with the way back, which has the focus where the reader came by keyboard. */
  deletion(undo: () => void, takesFocus: boolean): void {
    if (this.#hasEnded) return;
    const close = () => this.close();
    const takeBack = () => {
      this.close();
      undo();
    };
    const region = this.#show((element) => this.#draw.deletion(element, { undo: takeBack, close }));
    if (takesFocus) region.querySelector("button")?.focus({ preventScroll: true });
  }

  /** One more line of news, 有 2 条笔记需要您确认位置; what was said before stays until the reader has seen it. */
  news(news: NotesNews, follow: () => void = nothing): void {
    this.#tell([...this.#items, { news, follow }]);
  }

  fault(fault: LinkFault): void {
    this.news(fault === "stale" ? { kind: "stale" } : { kind: "fault", fault });
  }

  /** False where nothing was said. */
  close(): boolean {
    const open = this.#open;
    this.#open = null;
    this.#items = [];
    open?.();
    return open !== null;
  }

  #tell(items: readonly Item[]): void {
    this.close();
    if (items.length === 0 || this.#hasEnded) return;
    const without = (news: NotesNews) => items.filter((item) => item.news !== news);
    const all = items.map(({ news }) => news);
    const dismiss = (news: NotesNews) => this.#tell(without(news));
    const follow = (news: NotesNews) => {
      this.#tell(without(news));
      items.find((item) => item.news === news)?.follow();
    };
    this.#show((element) => {
      const undo = this.#draw.news(element, [], { follow, dismiss });
      const cancel = this.#scope.after(HEARD, () => this.#draw.news(element, all, { follow, dismiss }));
      return () => {
        cancel();
        undo();
      };
    });
    this.#items = items;
  }

  #show(draw: (element: HTMLElement) => Undo): HTMLElement {
    this.close();
    const { root } = this.#host;
    const returnTo = root.activeElement ?? document.activeElement;
    const region = document.createElement("div");
    region.className = "toasts";
    // What is drawn names it, and a name is heard of what has a role.
    region.role = "group";
    // Above what the page has in the top layer; what is drawn in it finds its own place at the window's edge.
    region.popover = "manual";
    root.append(region);
    region.showPopover();
    const undoDrawing = draw(region);
    this.#open = () => {
      const hadFocus = region.contains(root.activeElement);
      undoDrawing();
      region.remove();
      if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    };
    return region;
  }
}
