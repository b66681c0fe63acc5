/** The data block of that id, which the page brings along. */
export function dataOf(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as unknown;
}

type Terms = Readonly<
  Record<'copy' | 'copied' | 'failed' | 'found' | 'nothing' | 'language' | 'more', string>
>;

let all: Readonly<Record<string, Terms>> | undefined;

/** What the script says itself, by language. */
export function termsBy(language: string): Terms {
  all ??= dataOf('page-terms') as Readonly<Record<string, Terms>>;
  const terms = all[language];
  if (terms === undefined) throw new Error(`No terms in ${language}`);
  return terms;
}
