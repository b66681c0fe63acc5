import { pascalCase } from '../../compiler/read/rules/pascal-case.js';
import type { TypeAffixes } from './type-affixes.js';

/** The name of the type that such a word stands for, e.g. `RedPacketMessage` for `red_packet` among others that end so. */
export function draftTypeName({ prefix, suffix }: TypeAffixes, word: string): string {
  return `${prefix}${pascalCase(word) ?? ''}${suffix}`;
}
