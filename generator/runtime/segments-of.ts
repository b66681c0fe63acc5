interface Segments extends Iterable<{ readonly segment: string }> {
  readonly containing: (index: number) => { readonly index: number } | undefined;
}

/** A text in characters as people see them. Younger than ES2020: some runtimes have no `Intl.Segmenter`, or no `Intl`. */
export function segmentsOf(text: string): Segments | undefined {
  const intl = typeof Intl === 'undefined' ? {} : Intl;
  const { Segmenter } = intl as {
    readonly Segmenter?: new (locale: 'en') => { readonly segment: (text: string) => Segments };
  };
  return Segmenter && new Segmenter('en').segment(text);
}
