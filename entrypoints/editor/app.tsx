import { useEffect, useRef, useState } from "preact/hooks";
import { NoteEditor } from "../../components/note/NoteEditor.tsx";
import type { EditorEvent, EditorOrder } from "../../lib/editor-frame.ts";
import type { EditorContent, SaveState } from "../../lib/note-views.ts";
import type { Words } from "../../lib/words.ts";
import { copyHere } from "./copy-here.ts";
import { editorOrder } from "./orders.ts";

interface AppProps {
  readonly words: Words;
  readonly port: MessagePort;
  readonly tell: (event: EditorEvent) => void;
}

type Beginning = Extract<EditorOrder, { type: "begin" }>;

/** What the reader behind `port` has told of the note so far; `setContent` for what is written here. */
function useOrders(port: MessagePort) {
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [content, setContent] = useState<EditorContent | null>(null);
  const [state, setState] = useState<SaveState>({ name: "untouched" });
  useEffect(() => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      const order = editorOrder.safeParse(data).data;
      if (order?.type === "state") setState(order.state);
      else if (order !== undefined) setContent(order.content);
      if (order?.type === "begin") setBeginning(order);
    };
    port.addEventListener("message", hear);
    port.start();
    return () => port.removeEventListener("message", hear);
  }, [port]);
  return { beginning, content, setContent, state };
}

/** The editor as the reader behind `port` has it: every change goes there, and is kept and saved there. */
export function App({ words, port, tell }: AppProps) {
  const { beginning, content, setContent, state } = useOrders(port);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector("textarea")?.focus(), [beginning]);

  if (beginning === null || content === null) return null;
  const change = (next: EditorContent) => {
    setContent(next);
    tell({ type: "changed", content: next });
  };
  return (
    <div ref={root} class="editor">
      <NoteEditor
        content={content}
        state={state}
        isOnReport={beginning.isOnReport}
        quotation={beginning.quotation}
        knownTags={beginning.suggestions}
        meanings={beginning.meanings}
        words={words}
        titleId="editor-title"
        onChange={change}
        onSave={() => tell({ type: "save" })}
        onClose={() => tell({ type: "close" })}
        onDelete={beginning.isKept ? () => tell({ type: "delete" }) : null}
        copyText={copyHere}
      />
    </div>
  );
}
