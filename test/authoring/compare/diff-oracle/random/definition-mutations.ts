import { isBody, mapped, type Body } from './data.js';
import { pick, type Mutation } from './mutation.js';

/** Changes of a definition that has a key. */
const changes: readonly (readonly [name: string, key: string, change: (body: Body) => void])[] = [
  ['opens or closes', 'enum', (body) => (body['open'] = body['open'] !== true)],
  [
    'adds a value to',
    'values',
    (body) =>
      changeValues(body, (values) => {
        values['77'] = { name: 'Added', doc: '新' };
      }),
  ],
  [
    'removes a value of',
    'values',
    (body) =>
      changeValues(body, (values) => {
        Reflect.deleteProperty(values, Object.keys(values)[0] ?? '');
      }),
  ],
  [
    'renames a value of',
    'values',
    (body) =>
      changeValues(body, (values) => {
        const [first] = Object.values(values);
        if (isBody(first)) first['name'] = 'Renamed';
      }),
  ],
  ['takes out of its unions', 'in', (body) => (body['in'] = undefined)],
  [
    'dispatches or not',
    'union',
    (body) => {
      body['dispatch'] = body['dispatch'] === undefined ? 'dispatchAdded' : undefined;
    },
  ],
  ['takes the accessors of', 'accessors', (body) => (body['accessors'] = undefined)],
  ['sends or receives', 'fields', (body) => (body['sent'] = body['sent'] === true ? undefined : true)],
  ['takes the base of', 'extends', (body) => (body['extends'] = undefined)],
  ['takes the examples of', 'examples', (body) => (body['examples'] = undefined)],
  ['describes otherwise', 'doc', (body) => (body['doc'] = '另一种说明')],
];

function changeValues({ values }: Body, change: (values: Body) => void): void {
  if (isBody(values)) change(values);
}

const RENAMED = 'RenamedThing';

const others: readonly Mutation[] = [
  {
    name: 'removes the definition',
    mutate: (bodies, chance) => {
      const name = pick(chance, [...bodies.keys()]);
      bodies.delete(name);
      return name;
    },
  },
  {
    name: 'adds the definition',
    mutate: (bodies) => {
      bodies.set('AddedThing', { doc: '新', fields: { id: { doc: '编号', type: 'string' } } });
      return 'AddedThing';
    },
  },
  {
    name: 'gives another name to',
    mutate: (bodies, chance) => {
      const name = pick(chance, [...bodies.keys()]);
      const text = (each: string): string =>
        each
          .split(/(\W+)/)
          .map((word) => (word === name ? RENAMED : word))
          .join('');
      const renamed = [...bodies].map(
        ([key, body]) =>
          [key === name ? RENAMED : key, mapped(body, { text }, ['doc', 'examples', 'const'])] as const,
      );
      bodies.clear();
      for (const [key, body] of renamed) if (isBody(body)) bodies.set(key, body);
      return name;
    },
  },
];

export const definitionMutations: readonly Mutation[] = [
  ...changes.map(([name, key, change]): Mutation => ({
    name,
    mutate: (bodies, chance) => {
      const owners = [...bodies].filter(([, body]) => body[key] !== undefined);
      if (owners.length === 0) return undefined;
      const [owner, body] = pick(chance, owners);
      change(body);
      return owner;
    },
  })),
  ...others,
];
