import type { GrammarNode, MappingGrammar } from '../generator/compiler/read/grammar/grammar.js';

export type Skeleton = string | readonly Skeleton[] | { readonly [key: string]: Skeleton };

/** The required keys of a mapping with placeholders numbered from 1, as editors insert them. */
export function skeleton(mapping: MappingGrammar): Readonly<Record<string, Skeleton>> {
  let places = 0;
  const place = (text?: string): string => {
    places += 1;
    return text === undefined ? `$${places}` : `\${${places}:${text}}`;
  };
  const requiredKeys = ({ keys }: MappingGrammar): Readonly<Record<string, Skeleton>> =>
    Object.fromEntries(
      Object.entries(keys).flatMap(([key, { grammar, required }]) =>
        required ? [[key, skeletonOf(grammar)] as const] : [],
      ),
    );
  const skeletonOf = (node: GrammarNode): Skeleton => {
    switch (node.kind) {
      case 'scalar':
      case 'data':
      case 'shorthand':
        return place();
      case 'mapping':
        return requiredKeys(node);
      case 'variants':
        // The first is the most common.
        return Object.values(node.variants).slice(0, 1).map(requiredKeys)[0] ?? {};
      case 'entries': {
        const key = place(node.key.title);
        return { [key]: skeletonOf(node.value) };
      }
      case 'sequence':
        return node.orOne ? skeletonOf(node.element) : [skeletonOf(node.element)];
      case 'reference':
        return skeletonOf(node.resolve());
    }
  };
  return requiredKeys(mapping);
}
