import type { ChangeRule } from '../../../generator/authoring/compare/change-rule.js';

/**
 * Two small specs that differ in one thing, which concerns whomever the rule can concern. `▶` marks the place of the finding, in the old spec of what is gone;
 * `SENT` becomes `sent: true,` or nothing.
 */
export interface RuleCase {
  readonly old: string;
  readonly now: string;
  /** Rules of other findings that follow from the same change. */
  readonly besides?: readonly ChangeRule[];
}

const object = (fields: string): string => `A: { doc: 甲, SENT fields: { ${fields} } }\n`;
const b = 'b: { type: string, doc: 乙 }';
const tag = (value: string): string => `k: { const: ${value}, doc: 种类 }`;
const member = (name: string, value: string, more = ''): string =>
  `${name}: { doc: 成员, in: U, fields: { ${tag(value)}${more} }, examples: [{ k: ${value} }] }\n`;
const union = (more = ''): string => `U: { doc: 联合, SENT union: k${more} }\n`;
const values = (list: string, open = 'true'): string =>
  `E: { doc: 枚举, enum: uint32, open: ${open}, values: { ${list} } }\n` + object('e: { type: E, doc: 戊 }');
const holder = 'R: { doc: 收到的, fields: { a: { type: A, doc: 甲 } } }\n';
const one = '1: { name: One, doc: 一 }';
const two = '2: { name: Two, doc: 二 }';
const closedLevel =
  'L: { doc: 等级, enum: uint32, open: false, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }\n';
const conditional = (when: string): string =>
  closedLevel + object(`l: { type: L, doc: 等级 }, b: { type: string, doc: 乙${when} }`);
const call = (text: string, more = ''): string =>
  `${text}: { doc: 调用, call: { method: POST, path: /x, request: Ask, response: Answer } }\n` +
  'Ask: { doc: 请求, sent: true, fields: { b: { type: string, doc: 乙 } } }\n' +
  `Answer: { doc: 响应, fields: { c: { type: string, doc: 丙 } } }\n${more}`;

export const ruleCases: Readonly<Record<ChangeRule, RuleCase>> = {
  'type-added': {
    old: object(b),
    now: `${object(b)}▶C: { doc: 丙, SENT fields: { d: { type: uint32, doc: 丁 } } }\n`,
  },
  'type-removed': {
    old: `${object(b)}▶C: { doc: 丙, SENT fields: { d: { type: uint32, doc: 丁 } } }\n`,
    now: object(b),
  },
  'type-renamed': { old: object(b), now: `▶B: { doc: 甲, SENT fields: { ${b} } }\n` },
  'kind-changed': {
    old: object(b),
    now: '▶A: { doc: 甲, enum: string, open: false, values: { x: { name: X, doc: 叉 } } }\n',
  },
  'now-sent': {
    old: object(b).replace('SENT ', ''),
    now: object(b).replace('SENT ', 'sent: ▶true, '),
  },
  'now-received': {
    old: object(b).replace('SENT ', 'sent: true, '),
    now: object(b).replace('SENT ', '').replace('A:', '▶A:'),
  },
  'base-changed': {
    old: `Base: { doc: 基, SENT fields: { ${b} } }\nA: { doc: 甲, SENT extends: Base, fields: { c: { type: string, doc: 丙 } } }\n`,
    now: `Base: { doc: 基, SENT fields: { ${b} } }\n▶A: { doc: 甲, SENT fields: { ${b}, c: { type: string, doc: 丙 } } }\n`,
  },

  'field-added': { old: object(b), now: object(`${b}, ▶c?: { type: uint32, doc: 丙 }`) },
  'required-field-added': { old: object(b), now: object(`${b}, ▶c: { type: uint32, doc: 丙 }`) },
  'field-removed': { old: object(`${b}, ▶c?: { type: uint32, doc: 丙 }`), now: object(b) },
  'field-renamed': { old: object(b), now: object('▶c: { type: string, doc: 乙 }') },
  'field-respelt': {
    old: object('b?: { type: string, doc: 乙 }'),
    now: object('▶c?: { type: string, doc: 乙, aliases: b }'),
  },
  'required-field-respelt': { old: object(b), now: object('▶c: { type: string, doc: 乙, aliases: b }') },
  'presence-tightened': { old: object('b?: { type: string, doc: 乙 }'), now: object(`▶${b}`) },
  'presence-loosened': { old: object(b), now: object('▶b?: { type: string, doc: 乙 }') },
  'condition-tightened': {
    old: conditional(', when: { l: 1 }'),
    now: conditional(', when: { ▶l: [1, 2] }'),
  },
  'condition-loosened': {
    old: conditional(', when: { l: [1, 2] }'),
    now: conditional(', when: { ▶l: 1 }'),
  },
  'condition-changed': {
    old: conditional(', when: { l: 1 }'),
    now: conditional(', when: { ▶l: 2 }'),
  },
  'expectation-changed': {
    // What is sent alone is held to its conditions: who sends sees what is only expected in what comes back, too.
    old: values(one).replace('e: {', 'b?: { type: string, doc: 乙 }, e: {') + holder,
    now: values(one).replace('e: {', 'b: { type: string, doc: 乙, when: { ▶e: 1 } }, e: {') + holder,
  },
  'alias-added': {
    old: object('b?: { type: string, doc: 乙 }'),
    now: object('b?: { type: string, doc: 乙, aliases: ▶c }'),
  },
  'alias-added-to-required': { old: object(b), now: object('b: { type: string, doc: 乙, aliases: ▶c }') },
  'alias-removed': {
    old: object('b?: { type: string, doc: 乙, aliases: ▶c }'),
    now: object('b?: { type: string, doc: 乙 }'),
  },

  'type-narrowed': {
    old: object('b: { type: string | uint32, doc: 乙 }'),
    now: object('b: { type: ▶string, doc: 乙 }'),
  },
  'type-widened': { old: object(b), now: object('b: { type: ▶string | uint32, doc: 乙 }') },
  'type-changed': { old: object(b), now: object('b: { type: ▶uint32, doc: 乙 }') },
  'type-restated': {
    old: values(one).replace('type: E', 'type: uint32'),
    now: values(one).replace('type: E', 'type: ▶E'),
  },
  'null-added': { old: object(b), now: object('b: { type: ▶string | null, doc: 乙 }') },
  'null-removed': {
    old: object('b: { type: string | null, doc: 乙 }'),
    now: object('b: { type: ▶string, doc: 乙 }'),
  },
  'limit-tightened': { old: object(b), now: object('b: { type: string, maxLength: ▶3, doc: 乙 }') },
  'limit-loosened': {
    old: object('b: { type: uint32, maximum: 3, doc: 乙 }'),
    now: object('b: { type: uint32, maximum: ▶9, doc: 乙 }'),
  },
  'limit-changed': {
    old: object('b: { type: string[], minItems: 1, doc: 乙 }').replace('string[]', "'string[]'"),
    now: object('b: { type: string[], maxItems: ▶3, doc: 乙 }').replace('string[]', "'string[]'"),
  },
  'constant-added': { old: object(tag('x')), now: object(tag('[x, ▶y]')) },
  'constant-removed': { old: object(tag('[x, y]')), now: object(tag('▶x')) },
  'constant-changed': { old: object(tag('x')), now: object(tag('▶y')) },
  'embedded-changed': {
    old: `${object('b: { json: C, doc: 乙 }')}C: { doc: 丙, fields: { c: { type: string, doc: 丙 } } }\nD: { doc: 丁, fields: { d: { type: string, doc: 丁 } } }\n`,
    now: `${object('b: { json: ▶D, doc: 乙 }')}C: { doc: 丙, fields: { c: { type: string, doc: 丙 } } }\nD: { doc: 丁, fields: { d: { type: string, doc: 丁 } } }\n`,
    besides: ['export-added', 'export-removed', 'now-sent', 'now-received'],
  },
  'items-changed': {
    old: `${union()}${member('B', 'x')}V: { doc: 又一, union: k }\n${member('C', 'z').replace('in: U', 'in: V')}${object('list: { each: U, doc: 列表 }')}`,
    now: `${union()}${member('B', 'x')}V: { doc: 又一, union: k }\n${member('C', 'z').replace('in: U', 'in: V')}${object('list: { each: ▶V, doc: 列表 }')}`,
    besides: ['export-added', 'export-removed', 'now-sent', 'now-received'],
  },

  'value-added': { old: values(one), now: values(`${one}, ▶${two}`) },
  'closed-value-added': { old: values(one, 'false'), now: values(`${one}, ▶${two}`, 'false') },
  'value-removed': { old: values(`${one}, ▶${two}`), now: values(one) },
  'value-renamed': { old: values(one), now: values('1: { name: ▶Uno, doc: 一 }') },
  'value-moved': { old: values(one), now: values('▶3: { name: One, doc: 一 }') },
  'enum-opened': { old: values(one, 'false'), now: values(one, '▶true') },
  'enum-closed': { old: values(one), now: values(one, '▶false') },
  'advice-changed': {
    old: values('1: { name: One, doc: 一, advice: retry }'),
    now: values('1: { name: One, doc: 一, advice: ▶stop }'),
  },

  'member-added': {
    old: union() + member('B', 'x'),
    now: union() + member('B', 'x') + member('C', 'y').replace('in: U', 'in: ▶U'),
    besides: ['type-added'],
  },
  'member-removed': {
    old: union() + member('B', 'x') + member('C', 'y').replace('in: U', 'in: ▶U'),
    now: union() + member('B', 'x') + member('C', 'y').replace('in: U, ', ''),
    besides: ['now-sent', 'now-received'],
  },
  'tag-moved': {
    old: `U: { doc: 联合, SENT union: k }\nB: { doc: 成员, in: U, fields: { ${tag('x')}, l: { const: z, doc: 层 } }, examples: [{ k: x, l: z }] }\n`,
    now: `U: { doc: 联合, SENT union: ▶l }\nB: { doc: 成员, in: U, fields: { ${tag('x')}, l: { const: z, doc: 层 } }, examples: [{ k: x, l: z }] }\n`,
  },
  'accessor-changed': {
    old: union(', accessors: { tagOf: k }') + member('B', 'x'),
    now: union(', accessors: { ▶tagOf: [k, n] }') + member('B', 'x', ', n?: { type: string, doc: 名 }'),
    besides: ['field-added'],
  },
  'accessor-result-changed': {
    old:
      union(', accessors: { tagOf: m }') +
      member('B', 'x', ', m: { type: string, doc: 名 }').replace('k: x }]', 'k: x, m: a }]'),
    now:
      union(', accessors: { ▶tagOf: m }') +
      member('B', 'x', ', m: { type: uint32, doc: 名 }').replace('k: x }]', 'k: x, m: 1 }]'),
    besides: ['type-changed', 'examples-changed'],
  },

  'call-added': {
    old: call('Do').split('\n').slice(1).join('\n'),
    now: call('▶Do'),
    besides: ['export-added'],
  },
  'call-removed': {
    old: call('▶Do'),
    now: call('Do').split('\n').slice(1).join('\n'),
    besides: ['export-removed'],
  },
  'call-renamed': { old: call('Do'), now: call('▶Make') },
  'call-address-changed': {
    old: call('Do'),
    now: call('Do').replace('path: /x', 'path: ▶/y'),
  },
  'call-request-changed': {
    old: call('Do', 'Ask2: { doc: 又一请求, sent: true, fields: { z: { type: string, doc: 末 } } }\n'),
    now: call(
      'Do',
      'Ask2: { doc: 又一请求, sent: true, fields: { z: { type: string, doc: 末 } } }\n',
    ).replace('request: Ask', 'request: ▶Ask2'),
  },
  'call-response-changed': {
    old: call('Do', 'Answer2: { doc: 又一响应, fields: { z: { type: string, doc: 末 } } }\n'),
    now: call('Do', 'Answer2: { doc: 又一响应, fields: { z: { type: string, doc: 末 } } }\n').replace(
      'response: Answer',
      'response: ▶Answer2',
    ),
  },
  'call-request-widened': {
    old: call('Do', 'Ask2: { doc: 又一请求, sent: true, fields: { b?: { type: string, doc: 乙 } } }\n'),
    now: call(
      'Do',
      'Ask2: { doc: 又一请求, sent: true, fields: { b?: { type: string, doc: 乙 } } }\n',
    ).replace('request: Ask', 'request: ▶Ask2'),
  },
  'call-response-extended': {
    old: call(
      'Do',
      'Answer2: { doc: 又一响应, extends: Answer, fields: { z?: { type: string, doc: 末 } } }\n',
    ),
    now: call(
      'Do',
      'Answer2: { doc: 又一响应, extends: Answer, fields: { z?: { type: string, doc: 末 } } }\n',
    ).replace('response: Answer', 'response: ▶Answer2'),
  },

  'export-added': {
    old: union() + member('B', 'x'),
    now: `▶${union(', dispatch: dispatchItem')}${member('B', 'x')}`,
  },
  'export-removed': {
    old: `▶${union(', dispatch: dispatchItem')}${member('B', 'x')}`,
    now: union() + member('B', 'x'),
  },

  'doc-changed': { old: object(b), now: object('b: { type: string, doc: ▶乙乙 }') },
  'source-changed': {
    old: object('b: { type: string, doc: 乙, source: https://example.com/1 }'),
    now: object('b: { type: string, doc: 乙, source: ▶https://example.com/2 }'),
  },
  'since-changed': { old: object(b), now: object("b: { type: string, doc: 乙, since: ▶'2024-05' }") },
  'deprecated-added': { old: object(b), now: object('b: { type: string, doc: 乙, deprecated: ▶用丙 }') },
  'deprecated-changed': {
    old: object('b: { type: string, doc: 乙, deprecated: 用丙 }'),
    now: object('b: { type: string, doc: 乙, deprecated: ▶用丁 }'),
  },
  'deprecated-removed': {
    old: object('b: { type: string, doc: 乙, deprecated: 用丙 }'),
    now: object(b).replace('b:', '▶b:'),
  },
  'examples-changed': {
    old: `A: { doc: 甲, SENT fields: { ${b} }, examples: [{ b: x }] }\n`,
    now: `A: { doc: 甲, SENT fields: { ${b} }, examples: ▶[{ b: y }] }\n`,
  },
};
