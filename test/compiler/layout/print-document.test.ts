import fc from 'fast-check';
import type { Doc as PrettierDoc } from 'prettier';
import { builders, printer } from 'prettier/doc';
import { expect, test } from 'vitest';
import * as own from '../../../generator/compiler/layout/document.js';
import { printDocument } from '../../../generator/compiler/layout/print-document.js';

const WIDTH = 20;

/** The same document as prettier has it. */
function prettierDoc(doc: own.Doc): PrettierDoc {
  if (typeof doc === 'string') return doc;
  if (own.isList(doc)) return doc.map(prettierDoc);
  switch (doc.kind) {
    case 'group': {
      const { contents, isBroken, id, states } = doc;
      if (states) return builders.conditionalGroup(states.map(prettierDoc));
      return builders.group(prettierDoc(contents), { shouldBreak: isBroken, ...(id && { id }) });
    }
    case 'indent':
      return builders.align(doc.columns, prettierDoc(doc.contents));
    case 'line':
      if (doc.isHard) return builders.hardline;
      return doc.flat === '' ? builders.softline : builders.line;
    case 'if-break': {
      const { broken, flat, groupId } = doc;
      return builders.ifBreak(prettierDoc(broken), prettierDoc(flat), groupId && { groupId });
    }
    case 'indent-if-break':
      return builders.indentIfBreak(prettierDoc(doc.contents), { groupId: doc.groupId });
    case 'fill':
      return builders.fill(doc.parts.map(prettierDoc));
  }
}

/** Words as long as lines are, and such as are wide. */
const word = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('客户', 'に', '→', '“', '，'),
);

const { document } = fc.letrec<{ document: own.Doc }>((tie) => {
  const several: fc.Arbitrary<readonly own.Doc[]> = fc.array(tie('document'), { minLength: 1, maxLength: 5 });
  // With a word after it: of two lines side by side prettier counts one.
  const line = fc.tuple(fc.constantFrom<own.Doc>(own.line, own.softline), word);
  const plain = fc.oneof(word, line, several);
  return {
    document: fc.oneof(
      { maxDepth: 5 },
      word,
      word,
      line,
      several,
      fc.tuple(several, fc.boolean()).map(([parts, isBroken]) => own.group(parts, { shouldBreak: isBroken })),
      several.map((parts) => own.group(parts)),
      several.map((parts) => own.indent([own.softline, parts, own.softline])),
      tie('document').map((contents) => own.align(2, contents)),
      fc.tuple(word, word).map(([broken, flat]) => own.ifBreak(broken, flat)),
      fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => own.fill(own.join(own.line, words))),
      fc.tuple(word, tie('document')).map(([head, contents]) => {
        const id = Symbol('group');
        return [
          own.group([head, own.indent(own.line)], { id }),
          own.indentIfBreak(own.group(['x', contents]), id),
        ];
      }),
      fc
        .tuple(word, plain)
        .map(([head, contents]) =>
          own.conditionalGroup([
            [head, contents],
            [head, own.group(contents, { shouldBreak: true })],
            own.group([head, own.indent([own.softline, contents])], { shouldBreak: true }),
          ]),
        ),
      fc.constant([own.hardline, 'x']),
    ),
  };
});

test('a document is broken into the lines that prettier breaks it into', () => {
  fc.assert(
    fc.property(document, (doc) => {
      const { formatted } = printer.printDocToString(prettierDoc(doc), { printWidth: WIDTH, tabWidth: 2 });
      expect(printDocument(doc, WIDTH)).toBe(formatted);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test('a text whose width nobody knows matters only where it is measured', () => {
  expect(printDocument(['👍🏽 ', own.hardline, own.group(['a', own.line, 'b'])], WIDTH)).toBe('👍🏽\na b');
  expect(() => printDocument(own.group(['👍🏽', own.line, 'b']), WIDTH)).toThrow('width');
});
