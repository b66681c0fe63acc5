import { describe, expect, it } from 'vitest';
import { codesOf, diagnose, modelOf, underlined } from './diagnose.js';

const object = (name: string, union: string, tags: string, example: string): string =>
  `${name}: { doc: 成员, in: ${union}, fields: { ${tags} }, examples: [{ ${example} }] }`;
const tag = (name: string, value: string): string => `${name}: { const: ${value}, doc: 标签 }`;

describe('a union', () => {
  it('knows a nested union by the tags of its members, in the order of the spec', () => {
    const spec = `
All: { doc: 全部, union: t }
Inner: { doc: 内, union: u, in: All }
${object('X', 'All', tag('t', 'x'), 't: x')}
${object('Y', 'Inner', `${tag('t', 'y')}, ${tag('u', '1')}`, 't: y, u: 1')}
${object('Z', 'Inner', `${tag('t', 'y')}, ${tag('u', '2')}`, 't: y, u: 2')}
`;
    const { definitions } = modelOf(spec);
    expect(definitions.get('All')).toMatchObject({
      tagPath: ['t'],
      members: [
        { name: 'Inner', tags: ['y'] },
        { name: 'X', tags: ['x'] },
      ],
    });
    expect(definitions.get('Inner')).toMatchObject({
      members: [
        { name: 'Y', tags: [1] },
        { name: 'Z', tags: [2] },
      ],
    });
  });

  it('finds tags in nested objects and in inherited fields', () => {
    const spec = `
U: { doc: 联合, union: event.type }
Base: { doc: 基础, fields: { event: { doc: 事件, fields: { type: { const: base, doc: 类型 } } } } }
A: { doc: 甲, extends: Base, in: U, fields: { a: { type: string, doc: 乙 } }, examples: [{ event: { type: base }, a: x }] }
`;
    expect(modelOf(spec).definitions.get('U')).toMatchObject({
      tagPath: ['event', 'type'],
      members: [{ name: 'A', tags: ['base'] }],
    });
  });

  it('has a member once, however often it is named', () => {
    const spec = `U: { doc: 联合, union: t }\n${object('A', '[U, U]', tag('t', 'x'), 't: x')}`;
    expect(modelOf(spec).definitions.get('U')).toMatchObject({ members: [{ name: 'A' }] });
  });

  it('wants members in a nested union, too', () => {
    const spec = `U: { doc: 联合, union: t }\nV: { doc: 空, union: t, in: U }\n${object('A', 'U', tag('t', 'x'), 't: x')}`;
    expect(codesOf(spec)).toEqual(['empty-union', 'missing-tag']);
  });

  it('walks unions that share unions once', () => {
    const pair = (index: number, parents: string): string =>
      `A${index}: { doc: 甲, union: t, in: [${parents}] }\nB${index}: { doc: 乙, union: t, in: [${parents}] }`;
    const levels = Array.from({ length: 200 }, (_, index) =>
      pair(index, index === 0 ? 'Top' : `A${index - 1}, B${index - 1}`),
    );
    const spec = `Top: { doc: 顶, union: t }\n${levels.join('\n')}\n${object('X', '[A199, B199]', tag('t', 'x'), 't: x')}`;
    expect(new Set(codesOf(spec))).toEqual(new Set(['tag-clash']));
  });

  it('finds cycles in a chain longer than the stack is deep, and names each once', () => {
    const chain = Array.from(
      { length: 5_000 },
      (_, index) => `U${index}: { doc: 联合, union: t, in: U${(index + 1) % 5_000} }`,
    );
    expect(codesOf(chain.join('\n'))).toEqual(['cyclic-union']);
    const objects = Array.from(
      { length: 5_000 },
      (_, index) =>
        `A${index}: { doc: 甲, extends: A${(index + 1) % 5_000}, fields: { a: { type: any, doc: 乙 } } }`,
    );
    expect(codesOf(objects.slice(0, 600).join('\n').replace('extends: A600', 'extends: A0'))).toEqual([
      'cyclic-extends',
    ]);
  });

  it('may be tagged by a name that every object inherits', () => {
    const spec = `
U: { doc: 联合, union: toString }
${object('A', 'U', tag('toString', 'constructor'), 'toString: constructor')}
${object('B', 'U', tag('toString', '__proto__'), 'toString: __proto__')}
`;
    expect(modelOf(spec).definitions.get('U')).toMatchObject({
      members: [{ tags: ['constructor'] }, { tags: ['__proto__'] }],
    });
    expect(codesOf(spec.replace('[{ toString: constructor }]', '[{}]'))).toEqual(['example-mismatch']);
  });

  it('has one member for several values of the tag, which may be of any kind', () => {
    const spec = (other: string): string => `
U: { doc: 联合, union: t }
${object('A', 'U', tag('t', "[x, 1, true, '1']"), 't: x')}
${object('B', 'U', tag('t', other), `t: ${other}`)}
`;
    expect(modelOf(spec('false')).definitions.get('U')).toMatchObject({
      members: [{ tags: ['x', 1, true, '1'] }, { tags: [false] }],
    });
    expect(underlined(spec('true'))).toEqual(['true']);
    expect(diagnose(spec('true'))).toMatchObject([{ code: 'tag-clash', line: 4 }]);
    expect(underlined(spec('y').replace('const: y', "const: [y, '1']"))).toEqual(["'1'"]);
    expect(codesOf(spec('y').replace('const: y', 'const: []'))).toEqual(['empty-sequence']);
  });

  it('takes 1 and "1" as different tags, 1 and 0x1 as the same', () => {
    const spec = (second: string): string =>
      `U: { doc: 联合, union: t }\n${object('A', 'U', tag('t', '1'), 't: 1')}\n${object('B', 'U', tag('t', second), `t: ${second}`)}`;
    expect(codesOf(spec("'1'"))).toEqual([]);
    expect(codesOf(spec('0x1'))).toEqual(['tag-clash']);
  });
});

describe('a tag that two members have', () => {
  const heir = (name: string, value: string, body: string, example = body): string =>
    `${name}: { doc: 成员, extends: Base, in: All, fields: { ${tag('t', value)}, ${body}: { type: object, doc: 内容 } }, examples: [{ t: ${example}, ${body}: {} }] }`;
  const spec = (...members: readonly string[]): string => `
Base: { doc: 基础, fields: { id?: { type: string, doc: 编号 } } }
Bodies: { doc: 内容, union: t, bodiesOf: Base }
All: { doc: 全部, union: t }
Again: { doc: 又, union: t, bodiesOf: Base }
${members.join('\n')}
`;

  it('is reported once, at the constant of the later one', () => {
    const clash = spec(heir('A', 'x', 'a'), heir('B', 'x', 'b'));
    expect(underlined(clash)).toEqual(['x']);
    expect(diagnose(clash)).toMatchObject([{ code: 'tag-clash', line: 7 }]);
    expect(diagnose(clash)[0]?.message).toContain('stands for A in All');
  });

  it('is reported at the one whose body has another name, even if that comes first', () => {
    expect(diagnose(spec(heir('A', 'b', 'a'), heir('B', 'b', 'b')))).toMatchObject([
      { code: 'tag-clash', line: 6 },
    ]);
  });

  it('is reported at the one whose example has another tag, where bodies say nothing', () => {
    const members = [
      object('A', 'U', tag('t', 'b'), 't: a'),
      object('B', 'U', tag('t', 'b'), 't: b'),
      object('C', 'U', tag('t', 'c'), 't: c'),
    ];
    const clash = `U: { doc: 联合, union: t }\n${members.join('\n')}`;
    expect(diagnose(clash)).toMatchObject([{ code: 'tag-clash', line: 2 }]);
  });

  it('is reported once for members of two unions, and at the name of the union where it is inherited', () => {
    const members = [
      object('A', '[U, V]', tag('t', 'x'), 't: x'),
      `B: { doc: 成员, extends: A, in: [U, V], fields: { b: { type: string, doc: 乙 } }, examples: [{ t: x, b: y }] }`,
    ];
    const clash = `U: { doc: 联合, union: t }\nV: { doc: 联合, union: t }\n${members.join('\n')}`;
    expect(diagnose(clash)).toMatchObject([{ code: 'tag-clash', line: 4 }]);
    expect(underlined(clash)).toEqual(['U']);
  });

  it('is reported for bodies that are not in the same union otherwise', () => {
    const clash = spec(
      heir('A', 'x', 'x'),
      `Else: { doc: 别的, union: t }`,
      heir('B', 'x', 'x').replace('All', 'Else'),
    );
    expect(diagnose(clash)).toMatchObject([{ code: 'tag-clash', line: 8 }]);
  });

  it('does not hide a body of the wrong name elsewhere', () => {
    const members = [heir('A', 'b', 'a'), heir('B', 'b', 'b'), heir('C', 'c', 'c'), heir('D', 'd', 'd')];
    const stray = heir('E', 'e', 'ee', 'e').replace('ee: {}', 'e: {}');
    expect(diagnose(spec(...members, stray))).toMatchObject([
      { code: 'tag-clash', line: 6 },
      { code: 'tag-body-typo', line: 10 },
    ]);
  });
});

describe('a missing tag', () => {
  const spec = (...members: readonly string[]): string =>
    `Base: { doc: 基础, fields: { id?: { type: string, doc: 编号 } } }\nU: { doc: 联合, union: e.t }\n${members.join('\n')}`;
  const member = (name: string, fields: string, union = 'U'): string =>
    `${name}: { doc: 成员, extends: Base, in: ${union}, fields: { ${fields} }, examples: [{}] }`;
  const inner = (fields: string, mark = ''): string => `e${mark}: { doc: 内, fields: { ${fields} } }`;
  const right = member('Right', inner(tag('t', 'right')));
  const placeOf = (fields: string): readonly string[] => underlined(spec(right, member('A', fields)));

  it('is reported at the field that does not do', () => {
    expect(placeOf(inner(tag('t?', 'x')))).toEqual(['t?']);
    expect(placeOf(inner('t: { type: string, doc: 标签 }'))).toEqual(['t']);
    expect(placeOf(inner('t: { doc: 标签, fields: { t: { const: x, doc: 标签 } } }'))).toEqual(['t']);
    expect(placeOf(inner(tag('t', 'x'), '?'))).toEqual(['e?']);
    expect(placeOf('e: { type: object, doc: 内 }')).toEqual(['e']);
  });

  it('is reported at a constant that is spelt much alike, with the right spelling', () => {
    expect(placeOf(inner(`${tag('other', 'x')}, ${tag('T', 'x')}`))).toEqual(['T']);
    expect(diagnose(spec(right, member('A', inner(tag('T', 'x')))))[0]?.suggestion).toContain('"t"');
  });

  it('is reported at the name of the union where there is none', () => {
    expect(placeOf(tag('other', 'x'))).toEqual(['U']);
    expect(placeOf(inner(tag('other', 'x')))).toEqual(['U']);
  });

  it('is reported once at the union where none of its members has the tag, but one that is spelt much alike', () => {
    const misspelt = spec(right, member('A', inner(tag('t', 'x')))).replace('e.t', 'e.tt');
    expect(underlined(misspelt)).toEqual(['e.tt']);
    expect(diagnose(misspelt)[0]?.suggestion).toContain('"e.t"');
  });

  it('is reported at the member of a nested union that lacks it, unless all do', () => {
    const nested = (...inV: readonly string[]): string =>
      spec(
        right,
        'V: { doc: 内, union: u, in: U }',
        ...inV.map((fields, index) => member(`V${index}`, fields, 'V')),
      );
    const both = `${inner(tag('t', 'v'))}, ${tag('u', '1')}`;
    expect(underlined(nested(both, tag('u', '2')))).toEqual(['V']);
    expect(diagnose(nested(both, tag('u', '2')))[0]?.line).toBe(6);
    expect(diagnose(nested(tag('u', '1'), tag('u', '2')))[0]?.line).toBe(4);
  });

  it('is not reported again for the body of the member', () => {
    const lacking = spec(
      right,
      member('A', tag('other', 'x')),
      'B: { doc: 内容, union: e.t, bodiesOf: Base }',
    );
    expect(codesOf(lacking)).toEqual(['missing-tag']);
  });
});

describe('bodiesOf', () => {
  const spec = `
Base: { doc: 基础, fields: { id: { type: string, doc: 编号 } } }
All: { doc: 全部, union: t }
Bodies: { doc: 内容, union: t, bodiesOf: Base }
Middle: { doc: 中间, extends: Base, fields: { note: { type: string, doc: 备注 } } }
A: { doc: 甲, extends: Base, in: All, fields: { ${tag('t', 'a')} }, examples: [{ id: 一, t: a }] }
B: { doc: 乙, extends: Middle, in: All, fields: { ${tag('t', 'b')}, id: { const: 一, doc: 编号 } }, examples: [{ id: 一, note: 二, t: b }] }
Other: { doc: 无关, in: All, fields: { ${tag('t', 'c')} }, examples: [{ t: c }] }
`;

  it('makes a member of each heir that is in a union, without the fields of the base', () => {
    const { definitions } = modelOf(spec);
    expect(definitions.get('Bodies')).toMatchObject({
      members: [
        { name: 'ABody', tags: ['a'] },
        { name: 'BBody', tags: ['b'] },
      ],
    });
    expect(definitions.get('ABody')).toMatchObject({ fields: [{ name: 't' }], examples: [] });
    expect(definitions.get('ABody')).not.toHaveProperty('base');
    expect(definitions.get('BBody')).toMatchObject({ fields: [{ name: 'note' }, { name: 't' }] });
    expect(definitions.has('MiddleBody')).toBe(false);
  });

  it('does not take a tag from the base, which its members do not have', () => {
    expect(codesOf(spec.replace('union: t, bodiesOf', 'union: id, bodiesOf'))).toEqual([
      'missing-tag',
      'missing-tag',
    ]);
  });

  it('gives its tags to the union that it is in', () => {
    const nested = spec.replace(
      'bodiesOf: Base }',
      'bodiesOf: Base, in: Outer }\nOuter: { doc: 外, union: t }',
    );
    expect(modelOf(nested).definitions.get('Outer')).toMatchObject({
      members: [{ name: 'Bodies', tags: ['a', 'b'] }],
    });
  });

  it('does not overwrite a definition that has the name of a body', () => {
    const clash = `${spec}\nABody: { doc: 已有, fields: { x: { type: string, doc: 甲 } } }`;
    expect(diagnose(clash).map(({ code, line }) => [code, line])).toEqual([['duplicate-type-name', 4]]);
  });

  it('may make the same bodies twice, but not others of the same name', () => {
    expect(codesOf(`${spec}\nAgain: { doc: 又, union: t, bodiesOf: Base }`)).toEqual([]);
    expect(codesOf(`${spec}\nAgain: { doc: 又, union: t, bodiesOf: Middle }`)).toEqual([
      'duplicate-type-name',
    ]);
  });
});
