import type { UnionMember } from '../../compiler/model/model.js';
import { pascalCase } from '../../compiler/read/rules/pascal-case.js';
import { majority } from './majority.js';

/** What the names of a union's types have around their tag, e.g. nothing and `Message` in `TextMessage`. */
export interface TypeAffixes {
  readonly prefix: string;
  readonly suffix: string;
}

/** The name of a type for a word, e.g. `RedPacketMessage` for `red_packet` if the names of others end like that. */
export function draftTypeName({ prefix, suffix }: TypeAffixes, word: string): string {
  return `${prefix}${pascalCase(word) ?? ''}${suffix}`;
}

/** What most names have around their tag. If the tags are not in the names: the word at the end of all names. */
export function typeAffixes(members: readonly UnionMember[]): TypeAffixes {
  const around = members.flatMap(({ name, tags }) => tags.flatMap((tag) => aroundTag(name, `${tag}`) ?? []));
  const usual = majority(around, ({ prefix, suffix }) => `${prefix} ${suffix}`);
  if (usual !== undefined) return usual;
  const [last = '', ...others] = members.map(({ name }) => /[A-Z][a-z0-9]*$/.exec(name)?.[0] ?? '');
  return { prefix: '', suffix: others.length > 0 && others.every((word) => word === last) ? last : '' };
}

function aroundTag(name: string, tag: string): TypeAffixes | undefined {
  const letters = tag.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const start = name.toLowerCase().indexOf(letters);
  const [prefix, suffix] = [name.slice(0, start), name.slice(start + letters.length)];
  const isWhole = /^[A-Z]/.test(name.slice(start)) && /^(?:[A-Z]|$)/.test(suffix);
  return letters === '' || start < 0 || !isWhole ? undefined : { prefix, suffix };
}
