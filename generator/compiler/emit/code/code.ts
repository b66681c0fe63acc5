import type { Documented } from '../../model/model.js';
import { documentationComment } from '../shared/documentation-text.js';
import type { Reference } from './reference.js';

/**
 * TypeScript text with references in it. Only the functions of this file make it, so that no text of a spec gets in
 * unescaped.
 */
export interface Code {
  readonly kind: 'code';
  readonly parts: readonly (string | Reference)[];
}

/** The template is code as it is; what is inserted is code or a reference. */
export function code(texts: TemplateStringsArray, ...insertions: readonly (Code | Reference)[]): Code {
  const parts = insertions.flatMap((insertion, index) => [...partsOf(insertion), texts[index + 1] ?? '']);
  return { kind: 'code', parts: [texts[0] ?? '', ...parts] };
}

/** Pieces of code, one after the other. */
export function joinCode(pieces: readonly (Code | Reference)[], separator: string): Code {
  const parts = pieces.flatMap((piece, index) =>
    index === 0 ? partsOf(piece) : [separator, ...partsOf(piece)],
  );
  return { kind: 'code', parts };
}

/** A JSON value as a TypeScript expression, including infinite numbers and `undefined`. */
export function literal(value: unknown): Code {
  const isPlain = value === undefined || typeof value === 'number';
  return text(isPlain ? String(value) : JSON.stringify(value));
}

/** A name as it is. Names of the spec that become code have been checked: any other is a bug of ours. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  return text(name);
}

/** The description of something in the spec, as a TSDoc comment. */
export function comment(documented: Documented): Code {
  return text(documentationComment(documented));
}

/**
 * A pattern as a regular expression literal. `source` escapes what would end the literal; ts-morph would take slashes
 * and quotes within a class for comments and texts.
 */
export function regularExpression({ source }: RegExp): Code {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const printed = source.replace(/\\[^/]|\\?[/'"`]/gu, (found) =>
    /[/'"`]$/.test(found) ? escaped(found.slice(-1)) : found,
  );
  return text(`/${printed}/u`);
}

export function referencesIn({ parts }: Code): readonly Reference[] {
  return parts.filter((part) => typeof part !== 'string');
}

function text(printed: string): Code {
  return { kind: 'code', parts: [printed] };
}

function partsOf(piece: Code | Reference): readonly (string | Reference)[] {
  return piece.kind === 'code' ? piece.parts : [piece];
}
