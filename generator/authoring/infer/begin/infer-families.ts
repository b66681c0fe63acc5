import { newObjectProfile } from '../../capture/analyze/profile.js';
import type { Scalar } from '../../../compiler/model/model.js';
import type { YamlMap } from '../../draft/yaml-data.js';
import type { Drafting } from '../drafting.js';
import { hiddenIn } from '../hidden-places.js';
import { inferFields } from '../infer-type.js';
import { neededDefinitions } from '../needed-definitions.js';
import type { PayloadFamily } from './payload-families.js';

/** Drafts an object for each family of payloads without a tag. */
export function inferFamilies(drafting: Drafting, families: readonly PayloadFamily[]): void {
  for (const { count, profile } of families) {
    const object = profile.object ?? newObjectProfile();
    const name = drafting.names.take('Payload');
    const definitions = new Map<string, YamlMap>();
    const context = { ...drafting, standIns: new Map<string, Scalar>(), definitions };
    const { fields, examples } = inferFields(context, [name], object);
    const body = { doc: `TODO 数据的中文说明`, fields, examples };
    const needed = Object.fromEntries(neededDefinitions(body, definitions));
    drafting.draft.createFile('payload', { [name]: body, ...needed });
    drafting.note('type', name, count);
    for (const hidden of hiddenIn(name, object, [])) drafting.note(hidden.kind, hidden.place, hidden.count);
  }
}
