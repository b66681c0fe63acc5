import type { FaultWords } from './issue-code.js';
import { addBroken } from './fault-list.js';
import { nearestName } from './nearest-name.js';
import { once } from './once.js';
import type { RefuseOthers, ShapeFields } from './shape.js';

/** Refuses each key of an object that no field has, and says which name was probably meant. */
export const unknownKeys: RefuseOthers = (fields, { value, place: outer, faults }) => {
  const names = namesIn(fields);
  for (const key of Object.keys(value)) {
    if (names.has(key) || value[key] === undefined) continue;
    // The key counts as a field: else the text of one around it would stand with it.
    addBroken({ value: value[key], place: { outer, key, field: key }, faults }, () => {
      const nearest = nearestName(key, names);
      return nearest === undefined
        ? { code: 'unknown-key', details: [], words: none }
        : { code: 'unknown-key', details: [nearest], words: near };
    });
  }
};

const none: FaultWords = ['没有@这个字段', '@ is not a known field', 'absent'];
const near: FaultWords = ['没有@这个字段，是不是 1？', '@ is not a known field; did you mean 1?', '1'];

const namesIn: (fields: ShapeFields) => ReadonlySet<string> = /* @__PURE__ */ once(
  (fields) => new Set(fields.flatMap(({ field: [name, , , aliases = []] }) => [name, ...aliases])),
);
