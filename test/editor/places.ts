import type { GrammarNode, MappingGrammar } from '../../generator/compiler/read/grammar/grammar.js';
import { sample, sampleText } from './sample.js';

/** Lines of YAML. */
type Lines = readonly string[];

/** A place of a spec where a mapping can stand. */
export interface Place {
  readonly name: string;
  readonly mapping: MappingGrammar;
  /** The key by which it is known from the other mappings that can stand there. */
  readonly deciding?: string;
  /** All mappings that can stand there. */
  readonly alternatives: readonly MappingGrammar[];
  /** A spec with a mapping of these lines at the place. */
  readonly around: (lines: Lines) => string;
}

/** A place for each mapping that a grammar has; grammars with a name are looked at where they come first. */
export function placesOf(root: GrammarNode): readonly Place[] {
  const places: Place[] = [];
  const named = new Set<string>();
  const visitKeys = ({ mapping, name, around }: Place): void => {
    for (const [key, { grammar }] of Object.entries(mapping.keys)) {
      const others = Object.entries(mapping.keys).filter(
        ([other, { required }]) => required && other !== key,
      );
      const lines = others.map(([other, { grammar }]) => `${other}: ${sample(grammar)}`);
      visit(grammar, `${name}.${key}`, (inner) => around([...lines, `${key}:`, ...indented(inner)]));
    }
  };
  const visit = (node: GrammarNode, name: string, around: Place['around']): void => {
    switch (node.kind) {
      case 'scalar':
      case 'data':
        return;
      case 'mapping': {
        const place = { name, mapping: node, alternatives: [node], around };
        places.push(place);
        visitKeys(place);
        return;
      }
      case 'variants':
        for (const [deciding, mapping] of Object.entries(node.variants)) {
          const alternatives = Object.values(node.variants);
          const place = { name: `${name}(${deciding})`, mapping, deciding, alternatives, around };
          places.push(place);
          visitKeys(place);
        }
        return;
      case 'entries':
        return visit(node.value, name, (lines) =>
          around([`${sampleText(node.key.pattern)}:`, ...indented(lines)]),
        );
      case 'sequence':
        return visit(node.element, name, (lines) =>
          around(node.orOne ? lines : [`- ${lines[0] ?? ''}`, ...indented(lines.slice(1))]),
        );
      case 'reference':
        if (named.has(node.name)) return;
        named.add(node.name);
        return visit(node.resolve(), node.name, around);
    }
  };
  visit(root, 'spec', (lines) => `${lines.join('\n')}\n`);
  return places;
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

/** A line with a key of the mapping. */
function lineOf({ mapping }: Place, key: string): string {
  return `${key}: ${sample(mapping.keys[key]!.grammar)}`;
}

/** The lines of a mapping that has all its keys. */
export function allLines(place: Place): Lines {
  return Object.keys(place.mapping.keys).map((key) => lineOf(place, key));
}

/** The line that says which mapping it is, where several can stand. */
export function decidingLines(place: Place): Lines {
  return place.deciding === undefined ? [] : [lineOf(place, place.deciding)];
}
