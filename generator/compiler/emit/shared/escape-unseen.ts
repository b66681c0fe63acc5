/** Characters that are invisible, or that show the text after them in another order than compilers read it. */
const unseen = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The printed text with every significant character visible. In code only texts and patterns can contain others. */
export function escapeUnseen(printed: string): string {
  return printed.replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
