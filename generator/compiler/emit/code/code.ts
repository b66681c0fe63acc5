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
  const parts = new Parts();
  for (let index = 0; index < texts.length; index += 1) {
    parts.add(texts[index] ?? '');
    const insertion = insertions[index];
    if (insertion !== undefined) parts.insert(insertion);
  }
  return parts;
}

/** Pieces of code, one after the other. */
export function joinCode(pieces: readonly (Code | Reference)[], separator: string): Code {
  const parts = new Parts();
  pieces.forEach((piece, index) => {
    if (index > 0) parts.add(separator);
    parts.insert(piece);
  });
  return parts;
}

/** Code that is put together. Texts side by side become one: code holds other code many levels deep. */
class Parts implements Code {
  readonly kind = 'code';
  readonly parts: (string | Reference)[] = [];

  add(part: string | Reference): void {
    const last = this.parts.length - 1;
    const before = this.parts[last];
    if (typeof part === 'string' && typeof before === 'string') this.parts[last] = before + part;
    else this.parts.push(part);
  }

  insert(piece: Code | Reference): void {
    if (piece.kind === 'code') for (const part of piece.parts) this.add(part);
    else this.add(piece);
  }
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
 * A pattern as a regular expression literal. `source` escapes what would end the literal; slashes and quotes within a
 * class are escaped, too, so that what looks for comments and texts finds none in it.
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
