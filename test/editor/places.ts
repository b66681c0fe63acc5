import type { GrammarNode, MappingGrammar } from '../../generator/compiler/read/grammar/grammar.js';
import { sample, sampleText } from './sample.js';

/** Lines of YAML. */
type Lines = readonly string[];

/** A place in a spec for a mapping. */
export interface Place {
  readonly name: string;
  readonly mapping: MappingGrammar;
  /** The key that distinguishes it from the other mappings at that place. */
  readonly deciding?: string;
  /** All mappings that the place allows. */
  readonly alternatives: readonly MappingGrammar[];
  /** A spec with a mapping of these lines at the place. */
  readonly around: (lines: Lines) => string;
}

/** A place for each mapping of a grammar; named grammars are visited at their first reference. */
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
      case 'shorthand':
        return visit(node.mapping, name, around);
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

/** The line that decides which mapping it is, if the place allows several. */
export function decidingLines(place: Place): Lines {
  return place.deciding === undefined ? [] : [lineOf(place, place.deciding)];
}
