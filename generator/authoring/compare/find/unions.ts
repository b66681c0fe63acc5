import type { UnionDefinition } from '../../../compiler/model/model.js';
import type { Comparison, Spot } from '../comparison.js';
import { compareAccessors } from './accessors.js';

/** What has become of the members of a union, of its tag and of what is generated for it. */
export function compareUnions(
  comparison: Comparison,
  spot: Spot,
  before: UnionDefinition,
  after: UnionDefinition,
): void {
  const { origin } = after;
  const [oldTag, tag] = [before.tagPath.join('.'), after.tagPath.join('.')];
  if (oldTag !== tag)
    comparison.report('tag-moved', spot, {
      details: { old: oldTag, new: tag },
      at: origin.keys['union'] ?? origin.range,
    });
  compareMembers(comparison, spot, before, after);
  compareAccessors(comparison, spot, before, after);
}

/** The bodies in a union are derived from other types, of which all is told. */
function compareMembers(
  comparison: Comparison,
  spot: Spot,
  before: UnionDefinition,
  after: UnionDefinition,
): void {
  if (before.bodiesOf !== undefined && after.bodiesOf !== undefined) return;
  const names = before.members.map(({ name }) => comparison.newName(name));
  for (const { name, origin } of before.members) {
    if (after.members.some((member) => member.name === comparison.newName(name))) continue;
    comparison.report('member-removed', spot, { details: { old: name, name }, was: origin.range });
  }
  for (const { name, origin } of after.members) {
    if (names.includes(name)) continue;
    comparison.report('member-added', spot, { details: { new: name, name }, at: origin.range });
  }
}
