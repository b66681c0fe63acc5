import picocolors from 'picocolors';

/** The colours of a text by the part that it plays. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly word: (text: string) => string;
  readonly aside: (text: string) => string;
  readonly mistake: (text: string) => string;
  readonly warning: (text: string) => string;
}

export function createPaint(colors: boolean): Paint {
  const { bold, cyan, dim, red, yellow } = picocolors.createColors(colors);
  return { heading: bold, word: cyan, aside: dim, mistake: red, warning: yellow };
}
