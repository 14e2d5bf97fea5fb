import type { NotesSummary, ReaderOptions } from "../../lib/messages.ts";
import type { OffScope } from "../../lib/settings/off.ts";
import type { Words } from "../../lib/words.ts";
import { ColourNames } from "../note/ColourNames.tsx";
import { Counts, Facts } from "./facts.tsx";
import { NotesSection, type NoteWish } from "./notes.tsx";
import { Notice, Unread } from "./notices.tsx";
import { OffButtons, SwitchedOff } from "./off.tsx";
import type { PopupState } from "./popup-state.ts";
import { Switches } from "./switches.tsx";
import "./popup.css";

/** All that the popup shows, and what it calls when the person acts. */
export interface PopupProps {
  readonly state: PopupState;
  readonly options: ReaderOptions;
  /** The notes on the page. */
  readonly notes: NotesSummary;
  readonly onNoteCommand: (command: NoteWish) => void;
  readonly onOptions: (change: Partial<ReaderOptions>) => void;
  readonly onRead: () => void;
  readonly onSwitchOff: (scope: OffScope, off: boolean) => void;
  readonly words: Words;
}

/** The window under the toolbar button: of a report its facts, counts and switches, of another page what can be done. */
export function Popup(props: PopupProps) {
  return (
    <main class="popup" aria-busy={props.state.name === "loading"}>
      <Content {...props} />
    </main>
  );
}

function Content(props: PopupProps) {
  const { state, options, onOptions, onRead, onSwitchOff, words } = props;
  if (state.name === "loading") return <output>{words("popupLoading")}</output>;
  if (state.name === "off") return <SwitchedOff scope={state.scope} onSwitchOff={onSwitchOff} words={words} />;
  if (state.name === "unread") {
    return <Unread official={state.official} attempt={state.attempt} onRead={onRead} words={words} />;
  }
  if (state.name !== "report") return <Notice name={state.name} words={words} />;
  return (
    <>
      <Facts summary={state.summary} words={words} />
      <Counts summary={state.summary} words={words} />
      <NotesSection notes={props.notes} onWish={props.onNoteCommand} words={words} />
      <Switches options={options} onChange={onOptions} words={words} />
      <ColourNames
        meanings={options.colourMeanings}
        onChange={(colourMeanings) => onOptions({ colourMeanings })}
        words={words}
      />
      <OffButtons onSwitchOff={onSwitchOff} words={words} />
    </>
  );
}
