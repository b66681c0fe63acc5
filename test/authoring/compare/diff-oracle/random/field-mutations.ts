import type { SeededRandom } from '../../../../../generator/runtime/seeded-random.js';
import { isBody, mapped, type Body } from './data.js';
import { pick, type Mutation } from './mutation.js';

/** A field among those beside it. */
interface Place {
  readonly fields: Body;
  readonly key: string;
  readonly field: Body;
}

type Change = (place: Place, chance: SeededRandom) => void;

const types = [
  ...['string', 'uint32', 'int64', 'double', 'boolean', 'any', 'object'],
  ...['string | null', 'string[]', 'string | uint32'],
];
const limits = [
  ...[{ minLength: 1 }, { maxLength: 4 }, { minBytes: 2 }, { maxBytes: 5 }],
  ...[{ minimum: 2 }, { maximum: 5 }, { minItems: 1 }, { maxItems: 2 }],
];

const changes: Readonly<Record<string, Change>> = {
  'adds an optional field beside': ({ fields }) => {
    fields['added?'] = { doc: '新', type: 'string' };
  },
  'adds a required field beside': ({ fields }) => {
    fields['added'] = { doc: '新', type: 'string' };
  },
  removes: ({ fields, key }) => {
    Reflect.deleteProperty(fields, key);
  },
  'makes optional or required': ({ fields, key }) => {
    rename(fields, key, key.endsWith('?') ? key.slice(0, -1) : `${key}?`);
  },
  renames: ({ fields, key }) => {
    rename(fields, key, key.endsWith('?') ? 'renamed?' : 'renamed');
  },
  'spells otherwise': ({ field }) => {
    field['aliases'] = field['aliases'] === undefined ? 'older_one' : undefined;
  },
  'takes the condition of': ({ field }) => {
    field['when'] = undefined;
  },
  'changes the condition of': ({ field }) => {
    for (const [key, values] of Object.entries(isBody(field['when']) ? field['when'] : {}))
      if (Array.isArray(values))
        field['when'] = { [key]: values.length > 1 ? values.slice(1) : [...values, 1] };
  },
  'gives another type to': ({ fields, key, field }, chance) => {
    const { doc, when, aliases } = field;
    fields[key] = { doc, when, aliases, type: pick(chance, types) };
  },
  'lets be null': ({ field }) => {
    const { type } = field;
    if (typeof type === 'string')
      field['type'] = type.endsWith(' | null') ? type.replace(/ \| null$/, '') : `${type} | null`;
  },
  limits: ({ field }, chance) => {
    for (const [limit, bound] of Object.entries(pick(chance, limits)))
      field[limit] = field[limit] === undefined ? bound : undefined;
  },
  'changes the constant of': ({ field }, chance) => {
    const { const: before } = field;
    if (before === undefined) return;
    field['const'] = Array.isArray(before) ? before[0] : pick(chance, [[before, 'another'], 'another']);
  },
};

/** Changes of some field at any depth. Examples follow it as far as they can. */
export const fieldMutations: readonly Mutation[] = Object.entries(changes).map(([name, change]) => ({
  name,
  mutate: (bodies, chance) => {
    const places = [...bodies].flatMap(([owner, body]) => placesIn(body).map((place) => ({ owner, place })));
    if (places.length === 0) return undefined;
    const { owner, place } = pick(chance, places);
    const before = JSON.stringify(place.fields);
    change(place, chance);
    if (JSON.stringify(place.fields) === before) return undefined;
    for (const body of bodies.values()) followIn(body, place);
    return `${owner}.${place.key}`;
  },
}));

function placesIn(body: Body): readonly Place[] {
  const inner = [body['items'], body['map']].flatMap((each) => (isBody(each) ? placesIn(each) : []));
  const { fields } = body;
  if (!isBody(fields)) return inner;
  const own = Object.entries(fields).flatMap(([key, field]) =>
    isBody(field) ? [{ fields, key, field }, ...placesIn(field)] : [],
  );
  return [...inner, ...own];
}

function followIn(body: Body, { fields, key }: Place): void {
  const { examples } = body;
  if (!Array.isArray(examples)) return;
  const name = key.replace(/\?$/, '');
  if ('renamed' in fields || 'renamed?' in fields)
    body['examples'] = mapped(examples, { key: (each) => (each === name ? 'renamed' : each) });
  else if ('added' in fields)
    body['examples'] = examples.map((each) => (isBody(each) ? { added: '', ...each } : each));
}

/** A key with another name, in its place. */
function rename(fields: Body, key: string, instead: string): void {
  const entries = Object.entries(fields);
  for (const [each] of entries) Reflect.deleteProperty(fields, each);
  for (const [each, field] of entries) fields[each === key ? instead : each] = field;
}
