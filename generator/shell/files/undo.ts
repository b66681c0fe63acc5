/** Takes back one step. */
export type Undo = () => void;
