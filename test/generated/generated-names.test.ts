import { describe, expect, it } from 'vitest';
import { checkSpec } from '../../generator/compiler/check-spec.js';
import { importPackage } from '../support/import-package.js';
import { runTsc } from '../support/run-tsc.js';
import { specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const anything = 'doc: 甲, fields: { id: { type: string, doc: 编号 } }';

function member(name: string, union: string, tags: Readonly<Record<string, string>>): string {
  const fields = Object.entries(tags).map(([path, tag]) => fieldAt(path.split('.'), tag));
  const example = Object.entries(tags).map(([path, tag]) => valueAt(path.split('.'), tag));
  return `${name}: { doc: ${name} 的说明, in: ${union}, fields: { ${fields.join(', ')} }, examples: [{ ${example.join(', ')} }] }`;
}

function fieldAt([name, ...rest]: readonly string[], tag: string): string {
  if (rest.length === 0) return `${name}: { const: ${tag}, doc: 标签 }`;
  return `${name}: { doc: 内容, fields: { ${fieldAt(rest, tag)} } }`;
}

function valueAt([name, ...rest]: readonly string[], tag: string): string {
  return rest.length === 0 ? `${name}: ${tag}` : `${name}: { ${valueAt(rest, tag)} }`;
}

/** Specs in which two things would get the same name if each were named independently. */
const specs: Readonly<Record<string, readonly string[]>> = {
  'two dispatched unions whose tags have one name': [
    'First: { doc: 第一, union: kind, dispatch: dispatchFirst }',
    'Second: { doc: 第二, union: kind, dispatch: dispatchSecond }',
    member('One', 'First', { kind: 'one' }),
    member('Two', 'Second', { kind: 'two' }),
  ],
  'enums that are called like tags': [
    'Message: { doc: 消息, union: msgtype, dispatch: dispatchMessage }',
    'Event: { doc: 事件, union: event.event_type, in: Message }',
    member('Text', 'Message', { msgtype: 'text' }),
    member('Enter', 'Event', { msgtype: 'event', 'event.event_type': 'enter' }),
    'Msgtype: { doc: 消息类型, enum: string, open: true, values: { text: { name: Text, doc: 文本 } } }',
    'EventType: { doc: 事件类型, enum: string, open: true, values: { enter: { name: Enter, doc: 进入 } } }',
  ],
  'a union inside two dispatched ones': [
    'Outer: { doc: 外, union: kind, dispatch: dispatchOuter }',
    'Other: { doc: 另, union: kind, dispatch: dispatchOther }',
    'Inner: { doc: 内, union: body.type, in: [Outer, Other] }',
    member('One', 'Inner', { kind: 'in', 'body.type': 'one' }),
    member('Two', 'Inner', { kind: 'in', 'body.type': 'two' }),
  ],
  'two types with one tag inside a dispatched union': [
    'Outer: { doc: 外, union: kind, dispatch: dispatchOuter }',
    'Left: { doc: 左, union: body.type, in: Outer }',
    'Right: { doc: 右, union: body.type, in: Outer }',
    member('Lefty', 'Left', { kind: 'left', 'body.type': 'same' }),
    member('Righty', 'Right', { kind: 'right', 'body.type': 'same' }),
    'Page: { doc: 页, fields: { list: { each: Outer, doc: 各项 } } }',
  ],
  'types that are called like what modules import': [
    ...['Shape', 'LeafShape', 'StandardSchema', 'Standard', 'PageItem', 'Faults', 'Kf', 'Item'].map(
      (name) => `${name}: { ${anything} }`,
    ),
    'Result: { doc: 结果, union: kind, dispatch: dispatchResult }',
    member('Value', 'Result', { kind: 'value' }),
    'Page: { doc: 页, fields: { list: { each: Result, doc: 各项 } } }',
  ],
  'types that begin like functions and end like constants': [
    ...['IsCard', 'CardShape', 'IsCardShape', 'CardTexts', 'ValidateCard', 'ParseCard', 'CardExample'].map(
      (name) => `${name}: { ${anything} }`,
    ),
    'Card: { doc: 名片, fields: { id: { type: string, doc: 编号 } }, examples: [{ id: a }] }',
    'Holder: { doc: 装着文本, fields: { text: { json: Card, doc: 文本 } } }',
  ],
  'a page that comes as JSON text, too': [
    'Message: { doc: 消息, union: msgtype }',
    member('TextMessage', 'Message', { msgtype: 'text' }),
    'Page: { doc: 页, fields: { list: { each: Message, doc: 各项 } } }',
    'Holder: { doc: 装着文本, fields: { text: { json: Page, doc: 文本 } } }',
  ],
  'tags that every object inherits': [
    'Odd: { doc: 怪, union: toString, dispatch: dispatchOdd, accessors: { kindOf: toString } }',
    ...['toString', 'constructor', 'valueOf', '__proto__', 'plain'].map((tag, index) =>
      member(`Odd${index}`, 'Odd', { toString: tag }),
    ),
  ],
  'tags whose names are alike in camel case': [
    'One: { doc: 一, union: a_b, dispatch: dispatchOne }',
    'Two: { doc: 二, union: aB, dispatch: dispatchTwo }',
    'Three: { doc: 三, union: a__b, dispatch: dispatchThree }',
    member('First', 'One', { a_b: 'x' }),
    member('Second', 'Two', { aB: 'x' }),
    member('Third', 'Three', { a__b: 'x' }),
  ],
  'an event with the tag of a message': [
    'Message: { doc: 消息, union: msgtype, dispatch: dispatchMessage }',
    'Event: { doc: 事件, union: event.event_type, in: Message }',
    member('Voice', 'Message', { msgtype: 'voice' }),
    member('VoiceEvent', 'Event', { msgtype: 'event', 'event.event_type': 'voice' }),
  ],
  'dispatched unions inside each other whose tags have one name': [
    'Event: { doc: 事件, union: type, dispatch: dispatchEvent }',
    'Action: { doc: 动作, union: action.type, in: Event, dispatch: dispatchAction }',
    'Step: { doc: 步, union: step.type, in: Action }',
    member('Open', 'Action', { type: 'e', 'action.type': 'open' }),
    member('First', 'Step', { type: 'e', 'action.type': 'step', 'step.type': 'first' }),
  ],
  'a dispatched union of nothing but unions': [
    'Outer: { doc: 外, union: kind, dispatch: dispatchOuter }',
    'Left: { doc: 左, union: side, in: Outer }',
    'Right: { doc: 右, union: body.side, in: Outer }',
    member('Lefty', 'Left', { kind: 'l', side: 'true' }),
    member('Lefter', 'Left', { kind: 'l', side: 'false' }),
    member('Righty', 'Right', { kind: 'r', 'body.side': 'b' }),
  ],
  'tags that read the same': [
    'Same: { doc: 同, union: t, dispatch: dispatchSame }',
    member('Word', 'Same', { t: "'true'" }),
    member('Truth', 'Same', { t: 'true' }),
    "Both: { doc: 两个, in: Same, fields: { t: { const: [1, '1'], doc: 标签 } }, examples: [{ t: 1 }] }",
  ],
  'a function of advice beside a tag and types called alike': [
    'Code: { doc: 码, enum: int32, open: true, values: { 1: { name: One, doc: 一, advice: retry } } }',
    'Coded: { doc: 带码, union: code_advice, dispatch: dispatchCoded }',
    member('Advised', 'Coded', { code_advice: 'x' }),
    ...['Advice', 'CodeAdvice', 'CodeLabel'].map((name) => `${name}: { ${anything} }`),
  ],
  'names that nothing uses': ['ValidateMessageRequest', 'IsolatedThing', 'ParseTree', 'DispatchMessage'].map(
    (name) => `${name}: { ${anything} }`,
  ),
  'nothing but an enum': [
    'Only: { doc: 只有, enum: uint32, open: true, values: { 1: { name: One, doc: 一 } } }',
  ],
};

const outputs = new Map(
  await Promise.all(
    Object.entries(specs).map(
      async ([name, lines]) => [name, await specOutput({ 'a.yaml': `${lines.join('\n')}\n` })] as const,
    ),
  ),
);

it('what would clash is named apart, and all of it compiles', async () => {
  const files = [...outputs.values()].flatMap(({ files: generated }, index) =>
    Object.entries(generated).map(([path, text]) => [`spec-${index}/${path}`, text] as const),
  );
  const folder = temporaryFolder(Object.fromEntries(files));
  const options = { declaration: true, isolatedDeclarations: true };
  expect(await runTsc(folder, options)).toEqual({ code: 0, output: '' });
});

it.each([...outputs])('%s: the package loads', async (_name, output) => {
  const { exports } = await importPackage(output);
  const [definition] = output.model.definitions.keys();
  expect(exports).toHaveProperty(`is${definition}`);
});

describe('labels of tags', () => {
  it('of one name are distinguished by the union, except for the first', async () => {
    const labels = await functionsOf('two dispatched unions whose tags have one name');
    expect(labels('kindLabel', 'one')).toBe('One 的说明');
    expect(labels('secondKindLabel', 'two')).toBe('Two 的说明');
    expect(labels('summarize', { kind: 'one' })).toContain('One 的说明');
    expect(labels('summarizeSecond', { kind: 'two' })).toContain('Two 的说明');
  });

  it('leave a plain name to the enum that has it', async () => {
    const labels = await functionsOf('enums that are called like tags');
    expect(labels('msgtypeLabel', 'text')).toBe('文本');
    expect(labels('messageMsgtypeLabel', 'text')).toBe('Text 的说明');
    expect(labels('eventTypeLabel', 'enter')).toBe('进入');
    expect(labels('eventEventTypeLabel', 'enter')).toBe('Enter 的说明');
    expect(labels('summarize', { msgtype: 'event', event: { event_type: 'enter' } })).toContain(
      'Enter 的说明',
    );
  });

  it('stand once for a union inside two dispatched ones', async () => {
    const labels = await functionsOf('a union inside two dispatched ones');
    expect(labels('typeLabel', 'two')).toBe('Two 的说明');
    const message = { kind: 'in', body: { type: 'two' } };
    expect(labels('summarize', message)).toContain('Two 的说明');
    expect(labels('summarizeOther', message)).toContain('Two 的说明');
  });
});

it('a tag that two types of a nest have calls the handler that is named after the type', async () => {
  const call = await functionsOf('two types with one tag inside a dispatched union');
  const handlers = { Lefty: () => 'left', Righty: () => 'right' };
  expect(call('dispatchOuter', { kind: 'left', body: { type: 'same' } }, handlers)).toBe('left');
  expect(call('dispatchOuter', { kind: 'right', body: { type: 'same' } }, handlers)).toBe('right');
});

it('a page that comes as JSON text, too, is parsed as a page', async () => {
  const parse = await functionsOf('a page that comes as JSON text, too');
  expect(parse('parsePage', '{ "list": [{ "msgtype": "text" }] }')).toMatchObject({
    items: [{ kind: 'message', message: { msgtype: 'text' } }],
    issues: [],
  });
});

describe('handlers under names that every object inherits', () => {
  const tags = ['toString', 'constructor', 'valueOf', '__proto__', 'plain'];

  it('are called where they are given, by objects of a class, too', async () => {
    const call = await functionsOf('tags that every object inherits');
    const handlers = Object.fromEntries(tags.map((tag) => [tag, () => tag]));
    class Handlers {
      toString = (): string => 'own';
      valueOf(): string {
        return 'inherited';
      }
    }
    for (const tag of tags) expect(call('dispatchOdd', { toString: tag }, handlers)).toBe(tag);
    expect(call('dispatchOdd', { toString: 'toString' }, new Handlers())).toBe('own');
    expect(call('dispatchOdd', { toString: 'valueOf' }, new Handlers())).toBe('inherited');
  });

  it('are not called where they are not', async () => {
    const call = await functionsOf('tags that every object inherits');
    const fallback = (): string => 'fallback';
    for (const tag of tags) expect(call('dispatchOdd', { toString: tag }, { fallback })).toBe('fallback');
  });
});

it('tags that read the same have a handler for each type, named after it', async () => {
  const call = await functionsOf('tags that read the same');
  const handlers = { Word: () => 'word', Truth: () => 'truth', Both: () => 'both' };
  const results = ['true', true, 1, '1'].map((t) => call('dispatchSame', { t }, handlers));
  expect(results).toEqual(['word', 'truth', 'both', 'both']);
});

it('an event with the tag of a message has a handler of its own', async () => {
  const call = await functionsOf('an event with the tag of a message');
  const handlers = { Voice: () => 'message', VoiceEvent: () => 'event' };
  const event = { msgtype: 'event', event: { event_type: 'voice' } };
  expect(call('dispatchMessage', { msgtype: 'voice' }, handlers)).toBe('message');
  expect(call('dispatchMessage', event, handlers)).toBe('event');
});

it('a function of advice and the label of a tag are told apart', async () => {
  const call = await functionsOf('a function of advice beside a tag and types called alike');
  expect([call('codeAdvice', 1), call('codeAdvice', 2)]).toEqual(['retry', undefined]);
  expect(call('codeAdviceLabel', 'x')).toBe('Advised 的说明');
});

const page = 'P: { doc: 页, fields: { list: { each: U, doc: 各项 } } }';
const union = ['U: { doc: 联合, union: t, dispatch: dispatchU }', member('A', 'U', { t: 'a' })];

/** What cannot be named apart, since users know both names from the spec. */
it.each([
  ['an item of a page and a type', [...union, `UItem: { ${anything} }`, page], 3, 1],
  ['a page and a type', [...union, page, `PPage: { ${anything} }`], 4, 3],
  ['handlers and a type', [...union, `UHandlers: { ${anything} }`], 3, 1],
  [
    'a handler named after a tag and one named after a type',
    [
      ...['U: { doc: 联合, union: t, dispatch: dispatchU }', member('A', 'U', { t: 'Vx' })],
      ...['V: { doc: 内, union: v.t, in: U }', member('Vx', 'V', { t: 'v', 'v.t': 'x' })],
      ...['W: { doc: 内, union: w.t, in: U }', member('Wx', 'W', { t: 'w', 'w.t': 'x' })],
    ],
    4,
    2,
  ],
])('%s of one name are a mistake with both places', (_name, lines, place, otherPlace) => {
  const text = lines.join('\n');
  const checked = checkSpec({ 'a.yaml': text });
  const clashes = (checked.ok ? [] : checked.diagnostics).map(({ code, range, parameters }) => ({
    code,
    line: text.slice(0, range.start).split('\n').length,
    other: [parameters['use']].flat().at(-1),
  }));
  expect(clashes).toEqual([{ code: 'generated-name-clash', line: place, other: `a.yaml:${otherPlace}` }]);
});

type Call = (name: string, ...values: readonly unknown[]) => unknown;

/** Calls the functions that the package of a spec exports. */
async function functionsOf(spec: string): Promise<Call> {
  const { exports } = await importPackage(outputs.get(spec)!);
  return (name, ...values) => (exports[name] as (...values: readonly unknown[]) => unknown)(...values);
}
