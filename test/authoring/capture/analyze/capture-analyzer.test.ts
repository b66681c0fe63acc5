import { describe, expect, test } from 'vitest';
import { validSpec } from '../../infer/infer-from.js';
import { ownEvent, ownMenu, ownSpec, ownText } from '../../infer/own-spec.js';
import { analyzeText } from './analyze-text.js';

const { model } = validSpec(ownSpec);
const analyze = (...payloads: readonly unknown[]) => analyzeText(model, JSON.stringify(payloads));

/** How often each type occurred, and where. */
function driftOf(...payloads: readonly unknown[]): readonly string[] {
  const { fields, codes } = analyze(...payloads);
  return [
    ...fields.sorted().map(({ type, path, name, count }) => `${[type, ...path, name].join('.')} ${count}`),
    ...codes
      .sorted()
      .map(
        ({ enumName, value, type, path, count }) =>
          `${enumName} ${value} ${[type, ...path].join('.')} ${count}`,
      ),
  ];
}

function violationsOf(...payloads: readonly unknown[]): readonly string[] {
  return analyze(...payloads)
    .violations.sorted()
    .map(({ type, path, code, received, count, declared }) => {
      return `${[type, ...path].join('.')} ${code} ${received} ${count} by ${[declared.type, ...declared.path].join('.')}`;
    });
}

describe('drift is counted', () => {
  test('wherever an object can be', () => {
    const row = (...cells: readonly object[]): object => ({ cells, more: 1 });
    const menu = {
      list: [
        { type: 'click', click: { id: 'a', hue: 1 } },
        { type: 'click', click: { id: 'a', hue: 1 }, x: 1 },
        { type: 'other', y: 1 },
        5,
        null,
      ],
      rows: [row({ id: 1 }, { id: 1, z: 1 }, { id: 1, z: 2 }), row({ id: 1, z: 1 })],
      style: { shade: 1 },
      newline: 4,
    };
    expect(driftOf({ ...ownMenu, menu, more: 1 }, { ...ownMenu, menu }, ownMenu)).toEqual([
      'MenuMessage.menu.rows.[].cells.[].z 6',
      'ClickItem.click.hue 4',
      'MenuMessage.menu.rows.[].more 4',
      'ClickItem.x 2',
      'Style.shade 2',
      'MenuMessage.more 1',
      'Newline 4 MenuMessage.menu.newline 2',
    ]);
  });

  test('in what comes under an older name, but not for that name', () => {
    const { open_kfid: _, ...older } = ownText;
    expect(driftOf({ ...older, kfid: 'k' })).toEqual([]);
  });

  test('for codes once each, wherever they are, but not for values of other kinds', () => {
    const origins = [7, 7, 8, 3, -1, 1.5, 'x', null, 5_000_000_000].map((origin) => ({ ...ownText, origin }));
    expect(driftOf(...origins, { ...ownEvent, origin: 7 })).toEqual([
      'Origin 7 TextMessage.origin 3',
      'Origin 8 TextMessage.origin 1',
    ]);
  });

  test('for codes among alternatives, where no other one takes them', () => {
    const newline = (...values: readonly unknown[]) =>
      driftOf(...values.map((value) => ({ ...ownMenu, menu: { ...ownMenu.menu, newline: value } })));
    expect(newline(true, 0, 1, 'x')).toEqual([]);
    expect(newline(2, 2)).toEqual(['Newline 2 MenuMessage.menu.newline 2']);
  });

  test('in the object or list that the kind of a value leads to', () => {
    const menu = ownSpec['spec/messages/menu.yaml'].replace(
      'style: { type: Style, doc: 样式 }',
      "style: { type: 'Style | Style[] | string | null', doc: 样式 }",
    );
    const { model } = validSpec({ ...ownSpec, 'spec/messages/menu.yaml': menu });
    const payload = (style: unknown): string =>
      JSON.stringify({ ...ownMenu, menu: { ...ownMenu.menu, style } });
    const styles = [{ hue: 1 }, [{ hue: 1 }, {}], 'plain', null, 5, [7]];
    const { fields, violations } = analyzeText(model, styles.map(payload).join('\n'));
    expect(fields.sorted().map(({ type, path, name, count }) => [type, ...path, name, count])).toEqual([
      ['Style', 'hue', 2],
    ]);
    expect(violations.sorted().map(({ path, code, received }) => [path.join('.'), code, received])).toEqual([
      ['menu.style', 'alternatives', 'number'],
      ['menu.style.[]', 'object', 'number'],
    ]);
  });

  test('in the values of maps, whose keys are content and are not told', () => {
    const menu = ownSpec['spec/messages/menu.yaml'].replace(
      'style: { type: Style, doc: 样式 }',
      'style: { map: { fields: { size: { type: uint32, doc: 大小 }, in: { map: Style, doc: 内 } } }, doc: 样式 }',
    );
    const { model } = validSpec({ ...ownSpec, 'spec/messages/menu.yaml': menu });
    const style = {
      13812345678: { size: 'x', in: {}, hue: 1 },
      张三: { size: 1, in: { 李四: { hue: 1 }, 王五: 5 } },
    };
    const payload = JSON.stringify({ ...ownMenu, menu: { ...ownMenu.menu, style } });
    const { fields, violations } = analyzeText(model, payload);
    expect(fields.sorted().map(({ type, path, name }) => [type, ...path, name])).toEqual([
      ['MenuMessage', 'menu', 'style', '{}', 'hue'],
      ['Style', 'hue'],
    ]);
    expect(violations.sorted().map(({ path, code, declared }) => [path, code, declared.path])).toEqual([
      [['menu', 'style', '{}', 'size'], 'integer', ['menu', 'style', '{}', 'size']],
      [['menu', 'style', '{}', 'in', '{}'], 'object', ['menu', 'style', '{}', 'in', '{}']],
    ]);
  });

  test('in an object with an older name, by the name that the spec has', () => {
    const style = '{ doc: 样式, aliases: look, fields: { color?: { type: string, doc: 颜色 } } }';
    const menu = ownSpec['spec/messages/menu.yaml'].replace(
      'style: { type: Style, doc: 样式 }',
      `style: ${style}`,
    );
    const spec = validSpec({ ...ownSpec, 'spec/messages/menu.yaml': menu });
    const { style: _, ...inner } = ownMenu.menu;
    const { fields } = analyzeText(
      spec.model,
      JSON.stringify({ ...ownMenu, menu: { ...inner, look: { hue: 1 } } }),
    );
    expect(fields.sorted().map(({ path, name }) => [...path, name])).toEqual([['menu', 'style', 'hue']]);
  });

  test('not for codes that another alternative takes, nor for those of a closed enum', () => {
    const text = ownSpec['spec/messages/text.yaml'];
    const payload = { ...ownText, text: { content: 'b', mood: 'sad' } };
    const codesIn = (changed: string): number =>
      analyzeText(
        validSpec({ ...ownSpec, 'spec/messages/text.yaml': changed }).model,
        JSON.stringify(payload),
      ).codes.inOrder().length;
    expect(codesIn(text)).toBe(1);
    expect(codesIn(text.replace('type: Mood', 'type: string | Mood'))).toBe(0);
    expect(codesIn(text.replace('type: Mood', 'type: boolean | Mood'))).toBe(1);
    expect(codesIn(text.replace('open: true', 'open: false'))).toBe(0);
  });

  test('for codes of words, unless they may be content', () => {
    const moods = ['glad', 'sad', '难过', '13812345678'].map((mood) => ({
      ...ownText,
      text: { content: 'b', mood },
    }));
    expect(driftOf(...moods)).toEqual([
      'Mood undefined TextMessage.text.mood 2',
      'Mood sad TextMessage.text.mood 1',
    ]);
  });

  test('for codes in items of an unknown type, once each', () => {
    expect(
      driftOf(
        { ...ownText, msgtype: 'audio', origin: 7 },
        { ...ownEvent, origin: 8, event: { event_type: 'blink' } },
      ),
    ).toEqual(['Origin 7 ContentMessage.origin 1', 'Origin 8 EventMessage.origin 1']);
  });

  test('for names that JavaScript has for other things', () => {
    const text = JSON.stringify(ownText).replace(
      '{"content"',
      '{"__proto__":{"a":1},"constructor":1,"toString":2,"hasOwnProperty":3,"content"',
    );
    const { fields } = analyzeText(model, text);
    expect(fields.sorted().map(({ name }) => name)).toEqual([
      undefined,
      'constructor',
      'toString',
      'hasOwnProperty',
    ]);
  });
});

describe('what is not allowed', () => {
  test('is counted by place, kind and reason, and leads to the line that says so', () => {
    const { open_kfid: _, ...older } = ownText;
    const menu = (more: object): object => ({ ...ownMenu, menu: { ...ownMenu.menu, ...more } });
    expect(
      violationsOf(
        { ...ownText, send_time: 'x' },
        { ...ownText, send_time: 'y' },
        { ...ownText, send_time: -1 },
        { ...ownText, origin: 5 },
        { ...older, kfid: 1 },
        older,
        { ...ownText, text: { content: 'x'.repeat(21) } },
        { ...ownText, text: [] },
        menu({
          list: [
            { type: 'view', view: { url: 1 } },
            { type: 'view', view: {} },
            { type: 'view', view: { url: 2 } },
          ],
        }),
        menu({ list: [{ type: 'other' }, { type: 7 }, 'x'] }),
        menu({ rows: [{ cells: [{ id: 'x' }, { id: 1 }, {}] }, { cells: 1 }] }),
        menu({ style: { color: 1 } }),
        menu({ style: 1, newline: 'x' }),
        { ...ownEvent, event: { event_type: 'enter' } },
      ),
    ).toEqual([
      'TextMessage.send_time integer string 2 by TextMessage.send_time',
      'MenuMessage.menu.list.[].view.url string number 2 by ViewItem.view.url',
      'TextMessage.send_time integer number 1 by TextMessage.send_time',
      'TextMessage.kfid string number 1 by TextMessage.kfid',
      'TextMessage.open_kfid required absent 1 by TextMessage.open_kfid',
      'TextMessage.text.content max-length string 1 by TextMessage.text.content',
      'TextMessage.text object list 1 by TextMessage.text',
      'MenuMessage.menu.list.[].view.url required absent 1 by ViewItem.view.url',
      'MenuMessage.menu.list.[].type known-tag number 1 by MenuItem.type',
      'MenuMessage.menu.list.[] object string 1 by MenuMessage.menu.list.[]',
      'MenuMessage.menu.rows.[].cells.[].id integer string 1 by MenuMessage.menu.rows.[].cells.[].id',
      'MenuMessage.menu.rows.[].cells.[].id required absent 1 by MenuMessage.menu.rows.[].cells.[].id',
      'MenuMessage.menu.rows.[].cells list number 1 by MenuMessage.menu.rows.[].cells',
      'MenuMessage.menu.style.color string number 1 by Style.color',
      'MenuMessage.menu.style object number 1 by MenuMessage.menu.style',
      'MenuMessage.menu.newline alternatives string 1 by MenuMessage.menu.newline',
      'EnterEvent.event.open_kfid required absent 1 by EnterEvent.event.open_kfid',
    ]);
  });

  test('without a tag is told of the union that looks for it', () => {
    const event = { msgtype: 'event' };
    expect(violationsOf({ msgid: 'x' }, { msgtype: null }, event, { ...event, event: {} }, 5, [[]])).toEqual([
      'KfMessage.msgtype required absent 1 by KfMessage.msgtype',
      'KfMessage.msgtype known-tag null 1 by KfMessage.msgtype',
      'KfMessage.event required absent 1 by KfEvent.event',
      'KfMessage.event.event_type required absent 1 by KfEvent.event.event_type',
      'KfMessage object number 1 by KfMessage',
      'KfMessage object list 1 by KfMessage',
    ]);
  });

  test('tells nothing of how long a text is', () => {
    const [violation] = analyze({ ...ownText, text: { content: 'x'.repeat(4321) } }).violations.sorted();
    expect(violation?.details).toEqual(['20']);
  });

  test('has a limit for each value and for all', () => {
    const rows = Array.from({ length: 5000 }, () => 1);
    const { violations, known } = analyze({ ...ownMenu, menu: { ...ownMenu.menu, rows } });
    expect(violations.sorted().map(({ count }) => count)).toEqual([32]);
    expect(violations.uncounted).toBe(5000 - 32);
    expect(known.get('MenuMessage')).toEqual({ count: 1, invalid: 1 });
  });
});

describe('counts are exact', () => {
  const response = {
    errcode: 0,
    msg_list: [ownText, { ...ownText, msgtype: 'audio' }, { ...ownText, send_time: 'x' }, { a: 1 }],
  };

  test('of responses, items, types, and what is wrong with them', () => {
    const analysis = analyzeText(
      model,
      JSON.stringify(response),
      [ownText, ownEvent, { errcode: 1 }].map((each) => JSON.stringify(each)).join('\n'),
    );
    expect(analysis).toMatchObject({ responses: 2, items: 6, unrecognized: { count: 1 } });
    expect(Object.fromEntries(analysis.known)).toEqual({
      TextMessage: { count: 3, invalid: 1 },
      EnterEvent: { count: 1, invalid: 0 },
    });
    expect(analysis.unknown.sorted().map(({ tags, count }) => [tags?.at(-1)?.value, count])).toEqual([
      ['audio', 1],
    ]);
  });

  const lines = response.msg_list.map((each) => JSON.stringify(each));
  test.each([
    ['as it came', JSON.stringify(response)],
    ['pretty-printed', JSON.stringify(response, null, 2)],
    ['pretty-printed with CRLF', JSON.stringify(response, null, '\t').replaceAll('\n', '\r\n')],
    ['an item a line', lines.join('\n')],
    ['an item a line with CRLF', `\uFEFF${lines.join('\r\n')}\r\n`],
    ['a list', JSON.stringify(response.msg_list)],
  ])('and places are those of the item in a capture: %s', (_, text) => {
    const { unknown: types, violations } = analyzeText(model, text);
    // The second and third of four items, each of which begins with its msgid.
    const places = [...text.matchAll(/\{\s*"msgid"/g)].slice(1).map(({ index }) => {
      const before = text.slice(0, index).replace('\uFEFF', '').split(/\r?\n/);
      return ['capture', before.length, (before.at(-1)?.length ?? 0) + 1];
    });
    const findings = [types.sorted()[0], violations.sorted().find(({ code }) => code === 'integer')];
    expect(findings.map((each) => [each?.first.file, each?.first.line, each?.first.column])).toEqual(places);
  });

  test('beyond the kinds that are listed', () => {
    const words = Array.from({ length: 3000 }, (_, index) =>
      `x${index}`.replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(+digit)),
    );
    const { fields, unknown } = analyze(
      ...words.map((word) => ({ ...ownText, [word]: 1 })),
      ...words.map((msgtype) => ({ ...ownText, msgtype })),
    );
    const sum = (findings: readonly { readonly count: number }[]): number =>
      findings.reduce((total, { count }) => total + count, 0);
    expect([fields.sorted().length, sum(fields.sorted()), fields.uncounted]).toEqual([65, 3000, 0]);
    expect([unknown.sorted().length, sum(unknown.sorted()), unknown.uncounted]).toEqual([501, 3000, 0]);
  });
});

test('a field that is documented beside others and not there is counted, and is no fault', () => {
  const servicers = { ...ownText, origin: 5 };
  const analysis = analyze(servicers, servicers, { ...servicers, servicer_userid: 's' }, ownText);
  expect(analysis.violations.sorted()).toEqual([]);
  expect(analysis.absences.sorted()).toMatchObject([
    {
      type: 'TextMessage',
      path: ['servicer_userid'],
      count: 2,
      conditions: [{ field: 'origin', values: [5] }],
    },
  ]);
});

test('a documented field with a name that every object has is missed like any other', () => {
  const { model: named } = validSpec({
    'spec/a.yaml': `
Note: { doc: 甲, fields: { a: { type: Sort, doc: 乙 }, toString: { type: string, doc: 丙, when: { a: 1 } } }, examples: [{ a: 1, toString: x }] }
Sort: { doc: 类, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }
`,
  });
  const { absences } = analyzeText(named, JSON.stringify([{ a: 1 }, { a: 2 }]));
  expect(absences.sorted()).toMatchObject([{ path: ['toString'], count: 1 }]);
});
