/** Code points of a text from the spec that a sentence quotes; a list of all keys that a definition can have fits. */
export const MAXIMUM_TEXT_LENGTH = 240;
