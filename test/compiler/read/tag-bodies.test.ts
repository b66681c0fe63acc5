import { describe, expect, it } from 'vitest';
import { lintSpec } from '../../../generator/compiler/check-spec.js';
import { codesOf, diagnose, underlined } from './diagnose.js';

const member = (name: string, value: string, body: string, example: string): string =>
  `${name}: { doc: 成员, in: U, fields: { t: { const: ${value}, doc: 标签 }, ${body}: { type: object, doc: 内容 } }, examples: [{ ${example} }] }`;
const fitting = ['a', 'b', 'c'].map((name) =>
  member(name.toUpperCase(), name, name, `t: ${name}, ${name}: {}`),
);
const spec = (stray: string): string => ['U: { doc: 联合, union: t }', ...fitting, stray].join('\n');

const adviceOn = (text: string): readonly string[] =>
  lintSpec({ 'a.yaml': text }).diagnostics.map(({ code, range, suggestion }) =>
    [code, text.slice(range.start, range.end), suggestion].join(' '),
  );

describe('a tag and a body of which the examples have only one', () => {
  it('are reported at the tag where an example has the name of the body there', () => {
    const misspelt = spec(member('D', 'imgae', 'image', 't: image, image: {}'));
    expect(underlined(misspelt)).toEqual(['imgae']);
    expect(diagnose(misspelt)).toMatchObject([{ code: 'tag-body-typo' }]);
    expect(diagnose(misspelt)[0]?.message).toContain('the examples have "image" for both');
  });

  it('are reported at the body where an example has the tag as its name', () => {
    const misspelt = spec(member('D', 'image', 'imgae', 't: image, image: {}'));
    expect(underlined(misspelt)).toEqual(['imgae']);
    expect(diagnose(misspelt)).toMatchObject([{ code: 'tag-body-typo' }]);
    expect(diagnose(misspelt)[0]?.message).toContain('the examples have "image" for both');
  });

  it('are reported at the body that is most like the tag', () => {
    const bodies = 'context: { type: object, doc: 上下文 }, imgae';
    expect(underlined(spec(member('D', 'image', bodies, 't: image, image: {}, context: {}')))).toEqual([
      'imgae',
    ]);
  });

  it('are one among other mistakes of the examples where neither is shown', () => {
    expect(codesOf(spec(member('D', 'image', 'imgae', 't: image')))).toEqual(['example-mismatch']);
  });
});

describe('a tag and a body that differ in the examples as well', () => {
  const stray = member('D', 'image', 'picture', 't: image, picture: {}');

  it('are worth a word at the body', () => {
    expect(codesOf(spec(stray))).toEqual([]);
    expect(adviceOn(spec(stray))).toEqual(['tag-body-mismatch picture image']);
  });

  it('are not where a comment says why', () => {
    expect(adviceOn(spec(`${stray} # kfgen-ignore tag-body-mismatch: 线上如此`))).toEqual([]);
  });

  it('are not where a union has no such habit', () => {
    const others = ['E', 'F', 'G'].map((name) => member(name, name, 'content', `t: ${name}, content: {}`));
    expect(adviceOn([spec(stray), ...others].join('\n'))).toEqual([]);
  });

  it.each([
    ['body may be missing', member('D', 'image', 'picture?', 't: image, image: {}')],
    [
      'body has an older spelling in the example',
      member('D', 'image', 'picture', 't: image, image: {}').replace(
        'type: object,',
        'type: object, aliases: image,',
      ),
    ],
  ])('give no error if the %s', (_, written) => {
    expect(codesOf(spec(written))).toEqual([]);
    expect(adviceOn(spec(written)).join('\n')).toMatch(/^tag-body-mismatch picture\?? image$/m);
  });
});
