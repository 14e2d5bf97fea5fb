/** What a button of a toolbar is given, so that the bar is one stop of the Tab key. */
export interface ToolProps {
  readonly tabIndex: number;
  readonly onFocus: () => void;
}
