import { pascalCase } from '../../compiler/read/rules/pascal-case.js';
import type { TypeAffixes } from './type-affixes.js';

/** The name of a type for a word, e.g. `RedPacketMessage` for `red_packet` if the names of others end like that. */
export function draftTypeName({ prefix, suffix }: TypeAffixes, word: string): string {
  return `${prefix}${pascalCase(word) ?? ''}${suffix}`;
}
