import { words as chinese } from '../../../../generator/base/words/zh-CN/words.js';
import type { Words } from '../../../../generator/base/words/words.js';

/**
 * The words of a language in which a sentence is its own name in brackets, once before and once after each gap: what
 * a run prints outside of brackets is a text of its user's, or a sentence that no language has.
 */
export const markedWords: Words = {
  ...{
    captures: marked('captures'),
    changes: marked('changes'),
    comparisons: marked('comparisons'),
    migrations: marked('migrations'),
    commandLine: marked('commandLine'),
    explanations: marked('explanations'),
  },
  ...{ files: marked('files'), page: marked('page'), phrases: marked('phrases'), reports: marked('reports') },
  playground: marked('playground'),
  ...{ specGuide: marked('specGuide'), yamlReasons: marked('yamlReasons') },
  mistakes: markedMistakes(),
};

function marked<Catalogue extends Exclude<keyof Words, 'mistakes'>>(catalogue: Catalogue): Words[Catalogue] {
  const sentences: Readonly<Record<string, string>> = chinese[catalogue];
  return Object.fromEntries(
    Object.entries(sentences).map(([name, sentence]) => [
      name,
      markedSentence(`${catalogue}/${name}`, sentence),
    ]),
  ) as Words[Catalogue];
}

function markedMistakes(): Words['mistakes'] {
  const entries = Object.entries(chinese.mistakes).map(([code, { sentence, help }]) => [
    code,
    {
      sentence: markedSentence(`mistakes/${code}`, sentence),
      help: markedSentence(`mistakes/${code}/help`, help),
    },
  ]);
  return Object.fromEntries(entries) as Words['mistakes'];
}

function markedSentence(name: string, sentence: string): string {
  const gaps = sentence.match(/\{\w+\}/g) ?? [];
  return [`⟦${name}⟧`, ...gaps.map((gap) => `${gap}⟦${name}⟧`)].join('');
}

/** The names of all sentences. */
export function namesOfSentences(words: object = markedWords): readonly string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? namesIn(value).slice(0, 1) : namesOfSentences(value as object),
  );
}

/** The names of the sentences in a text. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, name]) => name ?? '');
}

export function withoutMarks(text: string): string {
  return text.replace(/⟦[^⟧]*⟧/g, ' ');
}
