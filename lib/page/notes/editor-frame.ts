import type { EditorEvent, EditorOrder } from "../../editor-frame.ts";
import type { Undo } from "../undo.ts";

/** An open editor's frame. */
export interface EditorFrame {
  /** Before the frame is ready nobody hears it. */
  tell(order: EditorOrder): void;
  focus(): void;
  readonly undo: Undo;
}

/** How a frame is made. */
export interface FrameParts {
  /** The address of the editor's page in the extension. */
  readonly source: string;
  /** The extension's own origin, which the address of `source` may hide. */
  readonly origin: string;
  /** What the frame's element is called for a screen reader: 笔记. */
  readonly title: string;
  heard(event: EditorEvent): void;
}

/**
 * Puts the editor's frame into `dialog`. The frame lies in a closed shadow root, so the page has no way to its window,
 * and the port goes to the extension's origin alone. `ready` is heard again where a page that removed our nodes made the
 * frame load anew: what is written lives with the reader, and is sent again.
 */
export function openEditorFrame(dialog: HTMLElement, { source, origin, title, heard }: FrameParts): EditorFrame {
  const frame = document.createElement("iframe");
  frame.src = source;
  frame.title = title;
  let port: MessagePort | null = null;

  function connect(): void {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.addEventListener("message", ({ data }: MessageEvent<EditorEvent>) => {
      if (data.type === "height") frame.style.blockSize = `${data.height}px`;
      else heard(data);
    });
    port.start();
    frame.contentWindow?.postMessage("jiazhu-editor", origin, [channel.port2]);
  }

  frame.addEventListener("load", connect);
  dialog.append(frame);
  return {
    tell: (order) => port?.postMessage(order),
    focus: () => frame.focus(),
    undo: () => {
      port?.close();
      frame.remove();
    },
  };
}
