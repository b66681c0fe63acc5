import type { Model, UnionDefinition } from '../../compiler/model/model.js';

/**
 * The unions that a word can mean: the one of that name, or else those whose names end in that word, e.g. `message`
 * for `ChatMessage`.
 */
export function unionsCalled(model: Model, word: string): readonly UnionDefinition[] {
  const unions = unionsOf(model);
  const named = unions.filter(({ name }) => name === word);
  return named.length > 0 ? named : unions.filter(({ name }) => lastWord(name) === word);
}

/** The shortest such word for each union of a spec. */
export function unionWords(model: Model): readonly string[] {
  return unionsOf(model).map(({ name }) => {
    const word = lastWord(name);
    return unionsCalled(model, word).length === 1 ? word : name;
  });
}

function unionsOf(model: Model): readonly UnionDefinition[] {
  return [...model.definitions.values()].filter((definition) => definition.kind === 'union');
}

function lastWord(name: string): string {
  return /[A-Z][a-z0-9]*$/.exec(name)?.[0].toLowerCase() ?? name;
}
