import { describe, expect, it, test } from 'vitest';
import { nearestName } from '../../generator/runtime/nearest-name.js';
import { importPackage } from '../support/import-package.js';
import { specOutput } from '../support/spec-output.js';

interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly expected: string;
  readonly received: string;
  readonly doc?: string;
  readonly message: string;
}

const { guardOf, exports } = await importPackage(
  await specOutput({
    'spec/a.yaml': `
SendMenu:
  doc: 发送菜单的请求
  sent: true
  fields:
    touser: { type: string, doc: 接收的客户 }
    menu?:
      doc: 菜单
      fields:
        head_content?: { type: string, doc: 起始文本 }
        list?: { doc: 菜单项, items: { fields: { id: { type: string, doc: 编号 } } } }
    kind?: { type: Kind, doc: 种类 }
    link: { type: string, when: { kind: link }, doc: 链接 }
Kind: { doc: 种类, enum: string, open: false, values: { link: { name: Link, doc: 链接 }, text: { name: Text, doc: 文本 } } }
`,
  }),
);
const isSendMenu = guardOf('SendMenu');
const validate = exports['validateSendMenu'] as (
  value: unknown,
  language?: string,
) => { readonly ok: boolean; readonly issues?: readonly Issue[] };
const issuesOf = (value: unknown, language?: string): readonly Issue[] => {
  const { ok, issues = [] } = validate(value, language);
  expect(ok).toBe(isSendMenu(value));
  return issues;
};

describe('a key that nothing sent has', () => {
  it('is an issue with its place, the word that was meant and what was received, and no text of another field', () => {
    const value = { touser: 'wm1', menu: { head_contant: '您好' } };
    expect(issuesOf(value)).toEqual([
      {
        path: ['menu', 'head_contant'],
        code: 'unknown-key',
        expected: 'head_content',
        received: '"您好"',
        message: '没有 menu.head_contant 这个字段，是不是 head_content？',
      },
    ]);
    expect(issuesOf(value, 'en').map(({ message }) => message)).toEqual([
      'menu.head_contant is not a known field; did you mean head_content?',
    ]);
  });

  it('comes after what its object lacks, and in lists, too', () => {
    const value = { tousr: 'wm1', menu: { list: [{ id: '1', 标题: 1 }, { ID: '2' }] } };
    expect(issuesOf(value).map(({ path, code, expected }) => [path.join('.'), code, expected])).toEqual([
      ['touser', 'required', 'required'],
      ['menu.list.0.标题', 'unknown-key', 'absent'],
      ['menu.list.1.id', 'required', 'required'],
      ['menu.list.1.ID', 'unknown-key', 'id'],
      ['tousr', 'unknown-key', 'touser'],
    ]);
  });

  it('is shown safely, whatever it is', () => {
    const key = '\u001b[31m\u202e"/../</script>'.repeat(20);
    const [issue] = issuesOf({ touser: 'wm1', [key]: 1 });
    expect(issue?.path).toEqual([key]);
    expect(issue?.message).not.toMatch(/[\u001b\u202e]/);
    expect(issue?.message.length).toBeLessThan(120);
  });

  it.each(['__proto__', 'constructor', 'toString', '', '0', 'touser ', 'a.b'])('%j is one', (key) => {
    expect(issuesOf(JSON.parse(`{ "touser": "wm1", ${JSON.stringify(key)}: null }`))).toMatchObject([
      { path: [key], code: 'unknown-key' },
    ]);
  });
});

describe('no such key is', () => {
  it('one that is undefined, not enumerable, a symbol, or inherited, which no JSON has', () => {
    class Menu {
      touser = 'wm1';
      other = undefined;
      send(): void {}
    }
    const menu = Object.assign(Object.create({ inherited: 1 }) as object, {
      touser: 'wm1',
      [Symbol('a')]: 1,
    });
    Object.defineProperty(menu, 'hidden', { value: 1, enumerable: false });
    for (const value of [new Menu(), menu]) expect(issuesOf(value)).toEqual([]);
  });

  it('a field whose condition does not hold: the condition says when it must be there', () => {
    for (const kind of ['text', 'link']) expect(issuesOf({ touser: 'wm1', kind, link: 'x' })).toEqual([]);
    expect(issuesOf({ touser: 'wm1', link: 'x' })).toEqual([]);
  });
});

test('a key that throws when it is read is refused like anything unreadable', () => {
  const value = Object.defineProperty({ touser: 'wm1' }, 'other', {
    enumerable: true,
    get: () => {
      throw new Error('read');
    },
  });
  expect(issuesOf(value)).toMatchObject([{ code: 'unreadable' }]);
});

test('of ten thousand keys a hundred are listed, and the rest costs what looking at them costs', () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`head_conten${index}`, 1]));
  const long = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`${'a'.repeat(10_000)}${index}`, 1]),
  );
  for (const [menu, more] of [
    [many, 9900],
    [long, 100],
  ] as const) {
    const start = performance.now();
    const issues = issuesOf({ touser: 'wm1', menu });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ code: 'more', received: `${more + 100}` });
  }
});

const names = ['touser', 'open_kfid', 'msgmenu', 'head_content', 'tail_content', 'list', 'id', 'n'];

test.each([
  ['head_contant', 'head_content'],
  ['headContent', 'head_content'],
  ['HEAD-CONTENT', 'head_content'],
  ['openKfid', 'open_kfid'],
  ['open_kf_id', 'open_kfid'],
  ['tosuer', 'touser'],
  ['tail_contant', 'tail_content'],
  ['lst', 'list'],
  ['ID', 'id'],
  ['x', undefined],
  ['标题', undefined],
  ['', undefined],
  ['external_userid', undefined],
  ['a'.repeat(65), undefined],
])('%j is meant to be %j', (key, name) => expect(nearestName(key, names)).toBe(name));
