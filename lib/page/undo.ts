/** Takes back one effect on the page. Calling it a second time changes nothing. */
export type Undo = () => void;
