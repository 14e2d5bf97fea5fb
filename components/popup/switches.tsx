import type { ReaderOptions } from "../../lib/messages.ts";
import type { WordName, Words } from "../../lib/words.ts";
import "./switches.css";

/** The switches that are on or off. */
type SwitchName = "terms" | "targets" | "results" | "inlineNotes";

const SWITCHES: readonly { name: SwitchName; label: WordName; hint: WordName }[] = [
  { name: "terms", label: "popupSwitchTerms", hint: "popupSwitchTermsHint" },
  { name: "targets", label: "popupSwitchTargets", hint: "popupSwitchTargetsHint" },
  { name: "results", label: "popupSwitchResults", hint: "popupSwitchResultsHint" },
  { name: "inlineNotes", label: "popupSwitchInlineNotes", hint: "popupSwitchInlineNotesHint" },
];

/** Steps and end of the delay's slider, in milliseconds. */
const DELAY_STEP = 100;
const LONGEST_DELAY = 800;

/** What the switches need: how they stand, and what to do as one is moved. */
export interface SwitchesProps {
  readonly options: ReaderOptions;
  readonly onChange: (change: Partial<ReaderOptions>) => void;
  readonly words: Words;
}

/** What is marked in the text: 名词, 目标, 结果, 全部展开. Each label wears the dress that its things have in the page. */
export function Switches({ options, onChange, words }: SwitchesProps) {
  return (
    <section class="switches" aria-labelledby="switches">
      <h2 id="switches">{words("popupSwitches")}</h2>
      {SWITCHES.map(({ name, label, hint }) => (
        <label key={name} class={name}>
          <span class="name">{words(label)}</span>
          <small>{words(hint)}</small>
          <input
            type="checkbox"
            // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says itself whether it is checked
            role="switch"
            checked={options[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
          />
        </label>
      ))}
      <HoverDelay options={options} onChange={onChange} words={words} />
    </section>
  );
}

/** How long the pointer rests on a word before its card opens: 立即, or 100 to 800 毫秒. */
function HoverDelay({ options, onChange, words }: SwitchesProps) {
  const delay = options.hoverDelay;
  const said = delay === 0 ? words("popupHoverDelayNone") : words("popupHoverDelayValue", String(delay));
  return (
    <label class="delay">
      <span>{words("popupHoverDelay")}</span>
      <input
        type="range"
        min={0}
        max={LONGEST_DELAY}
        step={DELAY_STEP}
        value={delay}
        aria-valuetext={said}
        onChange={(event) => onChange({ hoverDelay: event.currentTarget.valueAsNumber })}
      />
      <output>{said}</output>
    </label>
  );
}
