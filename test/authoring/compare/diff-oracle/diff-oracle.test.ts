import { describe, expect, it, test } from 'vitest';
import { compareSpecs } from '../../../../generator/authoring/compare/compare-specs.js';
import { impacts } from '../../../../generator/authoring/compare/impacts.js';
import { readSpecFiles } from '../../../support/read-spec-files.js';
import { editedChanges } from './edits/edited-changes.js';
import { evidenceOf } from './oracle.js';
import { disagreement } from './verdict.js';

/*
 * What `diff` calls a break is one, and every other change is none: of each change of the shipped spec it is tried
 * whether a value is refused that was taken, and whether a program stops compiling that was written for what there was.
 * `KFGEN_VALUES=1000 npx vitest run test/authoring/compare/diff-oracle` tries more values of each type.
 */
const values = Number(process.env['KFGEN_VALUES'] ?? 60);
const changes = editedChanges(readSpecFiles());
const evidence = await evidenceOf(changes, { values, literals: 10 });

describe('diff says of a change whom it breaks', () => {
  it.each(changes)('$name', (change) => {
    expect(disagreement(change, evidence.get(change) ?? [])).toBeUndefined();
  });
});

test('every rule has been tried', () => {
  const found = changes.flatMap(({ old, now }) => compareSpecs(old, now).findings.map(({ rule }) => rule));
  expect(Object.keys(impacts).filter((rule) => found.every((each) => each !== rule))).toEqual([]);
});

test('enough changes break somebody, and enough nobody', () => {
  const all = [...evidence.values()];
  const broken = all.filter((each) => each.some(({ isExhaustive }) => !isExhaustive));
  expect(broken.length).toBeGreaterThan(60);
  expect(all.length - broken.length).toBeGreaterThan(60);
});
