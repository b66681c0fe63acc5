import type {
  GrammarNode,
  MappingGrammar,
  TextPattern,
} from '../../generator/compiler/read/grammar/grammar.js';

const texts = [
  '样例',
  'Sample',
  'sample',
  'https://example.com',
  '^a$',
  'dispatchSample',
  'sampleOf',
  '/sample',
];

/** A value that a grammar accepts, as YAML on one line. */
export function sample(node: GrammarNode): string {
  switch (node.kind) {
    case 'scalar':
      if (node.words !== undefined) return Object.keys(node.words)[0]!;
      return { text: sampleText(node.pattern), number: '1', count: '1', boolean: 'true', scalar: '1' }[
        node.accepts
      ];
    case 'data':
      return '1';
    case 'mapping':
      return `{ ${requiredEntries(node).join(', ')} }`;
    case 'variants':
      return sample(Object.values(node.variants)[0]!);
    case 'entries':
      return `{ ${sampleText(node.key.pattern)}: ${sample(node.value)} }`;
    case 'sequence':
      return node.orOne ? sample(node.element) : `[${sample(node.element)}]`;
    case 'shorthand':
      return sample(node.text);
    case 'reference':
      return sample(node.resolve());
  }
}

export function sampleText(pattern: TextPattern | undefined): string {
  const text = texts.find((each) => pattern === undefined || new RegExp(pattern.source, 'u').test(each));
  if (text === undefined) throw new Error(`No sample looks like ${String(pattern?.source)}`);
  return text;
}

function requiredEntries({ keys }: MappingGrammar): readonly string[] {
  return Object.entries(keys).flatMap(([key, { grammar, required }]) =>
    required ? [`${key}: ${sample(grammar)}`] : [],
  );
}
