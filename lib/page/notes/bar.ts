import type { Span } from "../../report/span.ts";
import { anchorAt } from "./anchors.ts";
import type { CopyCitation } from "./citing.ts";
import type { NotesDesk } from "./desk.ts";
import { selectedSpan, watchSelection } from "./selection.ts";
import type { Writing } from "./writing.ts";

/** What the bar under a selection needs. */
export interface BarParts {
  readonly desk: NotesDesk;
  readonly writing: Writing;
  readonly copyCitation: CopyCitation;
}

/** Shows the bar under words of the report that are selected, until the selection is gone. */
export function watchBar(parts: BarParts): void {
  const { desk } = parts;
  const { scope, host } = desk.parts.base;
  watchSelection({
    scope,
    select: () => {
      const span = desk.read && selectedSpan(desk.read.page);
      // What is selected while a note is written or the list of lost notes is open is meant for something else.
      if (span !== null && (desk.dialogs.current === null || desk.dialogs.current === "bar")) openBar(parts, span);
    },
    clear: () => {
      if (desk.dialogs.current === "bar" && !host.holds(document.activeElement)) desk.dialogs.close();
    },
  });
}

function openBar({ desk, writing, copyCitation }: BarParts, span: Span): void {
  const close = () => void desk.dialogs.close();
  desk.dialogs.open({
    name: "bar",
    anchor: anchorAt(
      () => desk.read?.page ?? null,
      () => span,
    ),
    takesFocus: false,
    draw: (element) =>
      desk.parts.draw.bar(element, {
        mark: (colour) => {
          close();
          getSelection()?.removeAllRanges();
          void writing.mark(span, colour);
        },
        write: () => writing.write(span),
        copyCitation: () => copyCitation(span),
        close,
      }),
  });
}
