import { describe, expect, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import * as guards from '../../generated/src/guards.js';
import type { UnionDefinition } from '../../generator/compiler/model/model.js';
import { unionLeaves } from '../../generator/compiler/model/union-leaves.js';
import { shippedOutput } from '../support/shipped-output.js';

type Guard = (value: unknown) => boolean;

const named = Object.entries(examples).map(([name, example]) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1, -'Example'.length);
  return [type, example] as const;
});

describe('wecom-kf-messages/examples', () => {
  it.each(named)('has a %s that passes its guard', (type, example) => {
    const guard = guards[`is${type}` as keyof typeof guards] as Guard | undefined;
    expect(guard?.(example)).toBe(true);
  });

  it('is plain JSON', () => {
    for (const [, example] of named) expect(JSON.parse(JSON.stringify(example))).toEqual(example);
  });

  it('has one for every type of message, sent or received', () => {
    const { model } = shippedOutput;
    for (const union of ['KfMessage', 'SendMsgRequest', 'SendMsgOnEventRequest'] as const) {
      const leaves = unionLeaves(model, model.definitions.get(union) as UnionDefinition);
      const isMember: Guard = guards[`is${union}`];
      const shown = named.flatMap(([type, example]) => (isMember(example) ? [type] : []));
      expect(shown.sort()).toEqual(leaves.map(({ name }) => name).sort());
    }
  });
});
