import { describe, expect, it } from 'vitest';
import type { CheckedSpec } from '../../../../generator/compiler/check-spec.js';
import { specOf } from '../compare-texts.js';
import { directedCases } from '../directed-cases.js';
import { withoutMark } from '../marked-text.js';
import { evidenceOf, type Change } from './oracle.js';
import { disagreement } from './verdict.js';

/* The two small specs of each rule show what the table says of it: tried as changes of the shipped spec are. */
const ofRules = directedCases.map(({ rule, direction, before, after }): Change => ({
  name: `${rule} (${direction})`,
  old: specOf(withoutMark(before)),
  now: specOf(withoutMark(after)),
}));

const level =
  'L: { doc: 等级, enum: uint32, open: true, values: { 1: { name: One, doc: 一 }, 2: { name: Two, doc: 二 } } }\n';
const fields = 'l: { type: L, doc: 等级 }, b: { type: string, doc: 乙, when: { l: 1 } }';
const sent = specOf(`${level}A: { doc: 甲, sent: true, fields: { ${fields} } }\n`);
const received = specOf(`${level}A: { doc: 甲, fields: { ${fields} } }\n`);
const bothText = `${level}A: { doc: 甲, sent: true, fields: { ${fields} } }\nR: { doc: 收到的, fields: { a: { type: A, doc: 甲 } } }\n`;
const both = specOf(bothText);
const otherBoth = specOf(bothText.replace('l: 1', 'l: [1, 2]'));
const ofDirection: readonly Change[] = [
  { name: 'what is sent is received, too', old: sent, now: both },
  { name: 'what is sent and received is only sent', old: both, now: sent },
  { name: 'what is sent is only received', old: sent, now: received },
  { name: 'what is received is only sent', old: received, now: sent },
  { name: 'what is sent under a condition is received, too, and has another', old: sent, now: otherBoth },
  { name: 'what is sent and received is only sent, under another condition', old: otherBoth, now: sent },
];
const anything = (field: string, more = ''): CheckedSpec =>
  specOf(`A: { doc: 甲, fields: { ${more}${field} } }\n`);
const [present, optional] = [anything('b: { type: any, doc: 乙 }'), anything('b?: { type: any, doc: 乙 }')];
const atTimes = (values: string): CheckedSpec =>
  specOf(
    `${level.replace('open: true', 'open: false')}A: { doc: 甲, fields: { l: { type: L, doc: 等级 }, b: { type: any, doc: 乙, when: { l: ${values} } } } }\n`,
  );
const base = (presence: string): CheckedSpec =>
  specOf(
    `Base: { doc: 基, fields: { b${presence}: { type: any, doc: 乙 } } }\n` +
      'S: { doc: 发的, sent: true, extends: Base, fields: { c?: { type: string, doc: 丙 } } }\n' +
      'R: { doc: 收的, extends: Base, fields: { d?: { type: string, doc: 丁 } } }\n',
  );
const spelt = anything('b: { type: any, doc: 乙, aliases: c }');
const ofAnything: readonly Change[] = [
  { name: 'what may be anything may be absent', old: present, now: optional },
  { name: 'what may be anything is always there', old: optional, now: present },
  { name: 'what may be anything is there at fewer times', old: atTimes('[1, 2]'), now: atTimes('1') },
  { name: 'what may be anything has another spelling', old: present, now: spelt },
  {
    name: 'what may be anything has a third spelling',
    old: spelt,
    now: anything('b: { type: any, doc: 乙, aliases: [c, d] }'),
  },
  {
    name: 'what may be anything is respelt',
    old: present,
    now: anything('c: { type: any, doc: 乙, aliases: b }'),
  },
  {
    name: 'what may be anything may be absent from what is sent and what is received',
    old: base(''),
    now: base('?'),
  },
];
const list = (type: string): CheckedSpec =>
  specOf(
    `U: { doc: 联合, union: k }\nB: { doc: 成员, in: U, fields: { k: { const: x, doc: 种类 } }, examples: [{ k: x }] }\nA: { doc: 甲, fields: { list: { ${type}, doc: 列表 } } }\n`,
  );
const [anyItems, page, members] = ["type: 'any[]'", 'each: U', "type: 'U[]'"].map(list) as [
  CheckedSpec,
  CheckedSpec,
  CheckedSpec,
];
const ofPages: readonly Change[] = [
  { name: 'a list of anything is a page', old: anyItems, now: page },
  { name: 'a page is a list of anything', old: page, now: anyItems },
  { name: 'a list of a union is a page', old: members, now: page },
  { name: 'a page is a list of a union', old: page, now: members },
];
const changes = [...ofRules, ...ofDirection, ...ofAnything, ...ofPages];
const evidence = await evidenceOf(changes, { values: 60, literals: 10, skipsUnfit: true });

describe('small specs break whom diff says', () => {
  it.each(changes)('$name', (change) => {
    expect(disagreement(change, evidence.get(change) ?? [])).toBeUndefined();
  });
});
