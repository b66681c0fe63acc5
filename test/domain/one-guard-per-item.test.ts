import { shippedJudges } from '../support/shipped-judges.js';
import { describe, expect, it } from 'vitest';
import * as messages from '../../generated/src/index.js';
import type { ObjectDefinition, UnionDefinition } from '../../generator/compiler/model/model.js';

const judges = shippedJudges;

function leavesOf(union: string): readonly ObjectDefinition[] {
  const definition = judges.model.definitions.get(union) as UnionDefinition;
  return definition.members.flatMap(({ name }) => {
    const member = judges.model.definitions.get(name);
    return member?.kind === 'object' ? [member] : leavesOf(name);
  });
}

describe.each([
  ['KfMessage', 24],
  ['SendMsgRequest', 11],
  ['SendMsgOnEventRequest', 2],
])('%s', (union, count) => {
  const leaves = leavesOf(union);

  it(`knows ${count} types, each with an example`, () => {
    expect(leaves).toHaveLength(count);
    for (const { name, examples } of leaves) expect(examples, name).not.toHaveLength(0);
  });

  it('has each example claimed by its union and by exactly one of its guards', () => {
    for (const { name, examples } of leaves) {
      for (const example of examples) {
        const claiming = leaves.filter((leaf) => judges.guard(leaf.name, example)).map((leaf) => leaf.name);
        expect(claiming).toEqual([name]);
        expect(judges.guard(union, example)).toBe(true);
      }
    }
  });
});

it('a page with every received type once passes, item by item', () => {
  const page = {
    errcode: 0,
    errmsg: 'ok',
    next_cursor: 'cursor',
    has_more: 0,
    msg_list: leavesOf('KfMessage').map(({ examples }) => examples[0]),
  };
  expect(messages.isSyncMsgResponse(page)).toBe(true);
  expect(page.msg_list.every((item) => messages.isKfMessage(item))).toBe(true);
});
