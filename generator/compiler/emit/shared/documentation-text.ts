import type { Documented } from '../../model/model.js';

/** What stands with a declaration: what the spec says, or the emitter. */
export interface Documentation extends Documented {
  /** Lines of code that show how it is used. */
  readonly example?: readonly string[];
}

/** The text of a TSDoc comment, without its delimiters: the Chinese text, then the tags. Safe inside a comment. */
export function documentationText(documentation: Documentation): string {
  const { doc, source, page, since, deprecated, example } = documentation;
  const tags = [
    ...(since === undefined ? [] : [`@since ${commentText(since)}`]),
    ...(source === undefined ? [] : [`@see ${commentText(source)}`]),
    ...(page === undefined ? [] : [`@see ${commentText(page)}`]),
    ...(deprecated === undefined ? [] : [`@deprecated ${commentText(deprecated)}`]),
    ...(example === undefined ? [] : ['@example', '```ts', ...example.map(commentText), '```']),
  ];
  return [commentText(doc), ...(tags.length > 0 ? ['', ...tags] : [])].join('\n');
}

/** The same as a TSDoc comment, on one line if the text is one. */
export function documentationComment(documented: Documented): string {
  const text = documentationText(documented);
  if (!text.includes('\n')) return `/** ${text} */`;
  const lines = text.split('\n').map((line) => ` * ${line}`.trimEnd());
  return ['/**', ...lines, ' */'].join('\n');
}

/**
 * Text that means nothing to a compiler: it cannot end the comment, and no line of it begins a tag (`@internal`,
 * `@ts-ignore`), a directive (`//# sourceMappingURL`) or an inline tag. Control characters are dropped.
 */
function commentText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085\u000b\f]/g, '\n')
      .replace(/[^\P{Cc}\n\t]|[\u061c\u200b\u200e\u200f\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/\*\//g, '*\\/')
      .replace(/\/\/(?=[#@])/g, '/\\/')
      .replace(/^([\s*/]*)@/gm, '$1\\@')
      .replace(/\{@/g, '{\\@')
      // `stripInternal` removes a declaration whose comment has this word anywhere.
      .replace(/@(?=internal)/g, '@ ')
  );
}
