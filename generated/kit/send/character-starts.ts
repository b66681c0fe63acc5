interface Segmenter {
  readonly segment: (text: string) => {
    readonly containing: (index: number) => { readonly index: number } | undefined;
  };
}

/**
 * Tells of a place in a text where the character around it begins, as people see characters: an emoji of several code
 * points is one. Asked place by place, since most of a text is never asked about. Where a runtime has no
 * `Intl.Segmenter`, each place begins one.
 */
export function characterStarts(text: string): (at: number) => number {
  const { Segmenter } = Intl as { readonly Segmenter?: new (locale: 'en') => Segmenter };
  const segments = Segmenter && new Segmenter('en').segment(text);
  return (at) => segments?.containing(at)?.index ?? at;
}
