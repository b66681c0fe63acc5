import type { SourceFiles } from '../../generator/base/source/source-files.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Mapping = Record<string, Json>;

/** A spec made of a seed: whatever the language has, under names that hurt. The same seed gives the same spec. */
export function randomSpec(seed: number): SourceFiles {
  return new RandomSpec(new Random(seed)).files();
}

/** A small generator of pseudo-random numbers (mulberry32). */
class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  some<Item>(items: readonly Item[], share: number): readonly Item[] {
    return items.filter(() => this.chance(share));
  }
}

/** Names that generated code has a use for itself, or could have. */
const typeNames = [
  ...['Item', 'Page', 'Handlers', 'Standard', 'Outcome', 'Shape', 'Reply', 'Msgtype', 'EventType', 'Kind'],
  ...['ValidateMessageRequest', 'IsolatedThing', 'ParseTree', 'Fault', 'Words', 'Entry', 'Summary', 'Text'],
  ...['Message', 'Event', 'Action', 'Note', 'Thing', 'Other', 'Guard', 'Schema', 'Types', 'Codes', 'T', 'A1'],
];
const suffixes = [
  '',
  'Item',
  'Handlers',
  'Page',
  'Shape',
  'Texts',
  'Schema',
  'Example',
  'Definition',
  'Label',
];

const fieldNames = [
  ...[
    'items',
    'issues',
    'kind',
    'ok',
    'value',
    'raw',
    'valueOf',
    'toString',
    'hasOwnProperty',
    'constructor',
  ],
  ...[
    'fallback',
    'type',
    'event',
    'default',
    'class',
    'length',
    'then',
    'name',
    'id',
    'text',
    'message',
    'path',
  ],
  ...[
    'isPrototypeOf',
    'code',
    'expected',
    'unknown',
    'arguments',
    'eval',
    'await',
    'a',
    'b',
    'c',
    'tag',
    'list',
  ],
  ...[
    '$ref',
    '$id',
    'a-b',
    '+1',
    '-1',
    '0',
    '微信号',
    'a.b',
    'x y',
    "it's",
    '"',
    '*/',
    '`${a}`',
    'a/b',
    'a~1b',
    '\n',
    '@type',
  ],
];
const tagNames = ['kind', 'type', 'msgtype', 'tag', 'name', 'value', 'event_type'];
const tagWords = [
  ...['text', 'image', 'fallback', 'toString', 'constructor', 'a-b', 'a_b', 'aB', '中文', 'default', 'Text'],
  ...[
    'Message',
    'event',
    '__proto__',
    'valueOf',
    ' ',
    'x y',
    "it's",
    '"',
    '\\',
    '1',
    'true',
    'null',
    'A1',
    'T',
  ],
];
const texts = ['甲', '说明 */ 里的符号', '两行\n文字', '@internal 说明', '`${值}`', '中文 "引号"'];

interface EnumPlan {
  readonly kind: 'enum';
  readonly values: readonly (string | number)[];
  readonly open: boolean;
}

interface ObjectPlan {
  readonly kind: 'object';
  readonly fields: Mapping;
  readonly example: Mapping;
}

/** A constant on the way to a type: a value, or several. */
interface Tag {
  readonly path: readonly string[];
  readonly value: Scalar | readonly Scalar[];
}

type Scalar = string | number | boolean;

type Plan = EnumPlan | ObjectPlan | { readonly kind: 'union'; readonly members: string[] };

class RandomSpec {
  private readonly definitions = new Map<string, Mapping>();
  private readonly plans = new Map<string, Plan>();

  constructor(private readonly random: Random) {}

  files(): SourceFiles {
    const { random } = this;
    for (let count = 1 + random.below(3); count > 0; count -= 1) this.addEnum();
    for (let count = 1 + random.below(3); count > 0; count -= 1) this.addObject({});
    for (let count = 1 + random.below(2); count > 0; count -= 1) this.addUnion(1 + random.below(3), []);
    for (let count = random.below(3); count > 0; count -= 1) this.addHeir();
    for (let count = random.below(3); count > 0; count -= 1) this.addPage();
    if (random.chance(0.3)) this.addCall();
    const lines = [...this.definitions].map(([name, body]) => `${name}: ${JSON.stringify(body)}\n`);
    const middle = random.below(lines.length);
    return {
      'spec/a.yaml': lines.slice(0, middle + 1).join(''),
      ...(middle + 1 < lines.length && { 'spec/b.yaml': lines.slice(middle + 1).join('') }),
    };
  }

  private freeName(): string {
    const { random } = this;
    const known = [...this.definitions.keys()];
    for (;;) {
      const stem = known.length > 0 && random.chance(0.3) ? random.pick(known) : random.pick(typeNames);
      const name = `${stem}${random.chance(0.3) ? random.pick(suffixes) : ''}`;
      if (!this.definitions.has(name)) return name;
    }
  }

  private doc(): string {
    return this.random.pick(texts);
  }

  private addEnum(): string {
    const { random } = this;
    const name = this.freeName();
    const isText = random.chance(0.4);
    const candidates: readonly (string | number)[] = isText ? tagWords : [0, 1, 2, 3, 10, 4_294_967_295];
    const values = random.some(candidates, 0.4);
    const known = values.length > 0 ? values : candidates.slice(0, 1);
    const open = random.chance(0.5);
    this.plans.set(name, { kind: 'enum', values: known, open });
    this.definitions.set(name, {
      doc: this.doc(),
      enum: isText ? 'string' : 'uint32',
      open,
      values: Object.fromEntries(
        known.map((value, index) => {
          const hasAdvice = !isText && random.chance(0.1);
          const advice = hasAdvice ? { advice: random.pick(['retry', 'renew-token', 'stop']) } : {};
          return [`${value}`, { name: `V${index}`, doc: this.doc(), ...advice }];
        }),
      ),
    });
    return name;
  }

  /** An object with some fields beside those that are given, in the unions that are named. */
  private addObject(
    given: Mapping,
    {
      unions = [],
      example = {},
      base,
    }: { unions?: readonly string[]; example?: Mapping; base?: string } = {},
  ): string {
    const name = this.freeName();
    const inherited = base === undefined ? undefined : this.plans.get(base);
    const taken = inherited?.kind === 'object' ? inherited : { fields: {}, example: {} };
    const { fields, example: own } = this.fields(2, [...Object.keys(given), ...Object.keys(taken.fields)]);
    const all = {
      ...given,
      ...fields,
      ...this.itself(name, [...Object.keys(taken.fields), ...Object.keys(fields)]),
    };
    const shown = { ...taken.example, ...own, ...example };
    this.plans.set(name, { kind: 'object', fields: { ...taken.fields, ...all }, example: shown });
    this.definitions.set(name, {
      doc: this.doc(),
      ...(base !== undefined && { extends: base }),
      ...(unions.length > 0 && { in: unions }),
      ...(this.random.chance(0.2) && { sent: true }),
      fields: all,
      examples: [shown],
    });
    return name;
  }

  /** At times a field of the object's own type, which seldom has to be there: that is a mistake. */
  private itself(name: string, taken: readonly string[]): Mapping {
    const { random } = this;
    if (!random.chance(0.15) || taken.some((key) => key.startsWith('self'))) return {};
    if (random.chance(0.05)) return { self: { doc: this.doc(), type: name } };
    const body = random.pick<Mapping>([
      { type: name },
      { type: `${name}[]`, minItems: 1 },
      { items: { type: name } },
    ]);
    return { 'self?': { doc: this.doc(), ...body } };
  }

  /** An object that narrows a field of another one: to some values of an enum, or to a member of a union. */
  private addHeir(): void {
    const { random } = this;
    const bases = [...this.plans].flatMap(([base, plan]) =>
      plan.kind === 'object'
        ? Object.entries(plan.fields).flatMap(([key, field]) => this.narrowed(field as Mapping, base, key))
        : [],
    );
    if (bases.length === 0) return;
    const { base, key, body, value } = random.pick(bases);
    const plan = this.plans.get(base);
    if (plan?.kind !== 'object') return;
    const name = this.freeName();
    const example = { ...plan.example, [key.replace(/\?$/, '')]: value };
    this.plans.set(name, { kind: 'object', fields: { ...plan.fields, [key]: body }, example });
    this.definitions.set(name, {
      doc: this.doc(),
      extends: base,
      fields: { [key]: body },
      examples: [example],
    });
  }

  private narrowed(
    { type, when, aliases }: Mapping,
    base: string,
    key: string,
  ): readonly { base: string; key: string; body: Mapping; value: Json }[] {
    const { random } = this;
    const plan = typeof type === 'string' ? this.plans.get(type) : undefined;
    const rest = {
      doc: this.doc(),
      ...(when !== undefined && { when }),
      ...(aliases !== undefined && { aliases }),
    };
    if (plan?.kind === 'enum') {
      const values = random.some(plan.values, 0.4);
      const [value = plan.values[0]!] = values;
      return [{ base, key, body: { ...rest, const: values.length > 1 ? values : value }, value }];
    }
    if (plan?.kind !== 'union' || plan.members.length === 0) return [];
    const member = random.pick(plan.members);
    return [{ base, key, body: { ...rest, type: member }, value: this.exampleOf(member) }];
  }

  private exampleOf(name: string): Json {
    const plan = this.plans.get(name);
    if (plan?.kind === 'union') return plan.members.length === 0 ? {} : this.exampleOf(plan.members[0]!);
    return plan?.kind === 'object' ? plan.example : null;
  }

  private addCall(): void {
    const { random } = this;
    const [response] = this.named(random.pick(['object', 'union'])) ?? [];
    if (response === undefined) return;
    const request = this.addObject({});
    this.definitions.set(request, { ...this.definitions.get(request), sent: true });
    const path = random.pick(['/a', '/cgi-bin/kf/send_msg', '/v1/%E5%BC%A0/~x', "/it's"]);
    const method = random.pick(['GET', 'POST']);
    this.definitions.set(this.freeName(), { doc: this.doc(), call: { method, path, request, response } });
  }

  /** Fields by their keys, with an object that has all of them. */
  private fields(depth: number, taken: readonly string[]): { fields: Mapping; example: Mapping } {
    const { random } = this;
    const fields: Mapping = {};
    const example: Record<string, Json> = {};
    const names = new Set(taken.map((key) => key.replace(/\?$/, '')));
    for (let count = 1 + random.below(5); count > 0; count -= 1) {
      const name = random.pick(fieldNames);
      if (names.has(name)) continue;
      names.add(name);
      const { body, value } = this.type(depth);
      const presence = this.presence(fields, name);
      const alias = random.pick(fieldNames);
      const hasAlias = random.chance(0.1) && !names.has(alias);
      if (hasAlias) names.add(alias);
      fields[presence.key] = {
        doc: this.doc(),
        ...body,
        ...presence.more,
        ...(hasAlias && { aliases: alias }),
      };
      example[name] = value;
    }
    return { fields, example };
  }

  /** Optional, conditional on a field that lists its values, or neither. */
  private presence(fields: Mapping, name: string): { key: string; more: Mapping } {
    const { random } = this;
    if (random.chance(0.3)) return { key: `${name}?`, more: {} };
    const listing = Object.entries(fields).flatMap(([key, field]) => {
      const { type, aliases } = field as { type?: string; aliases?: string };
      const plan = this.plans.get(type ?? '');
      return plan?.kind === 'enum' && aliases === undefined ? [{ key, values: plan.values }] : [];
    });
    if (listing.length === 0 || random.chance(0.5)) return { key: name, more: {} };
    const { key, values } = random.pick(listing);
    const tag = key.replace(/\?$/, '');
    const wanted = random.some(values, 0.5);
    const shown = wanted.length > 0 ? wanted : [values[0]!];
    return { key: name, more: { when: { [tag]: shown } } };
  }

  private type(depth: number): { body: Mapping; value: Json } {
    const { random } = this;
    const kinds = [
      'string',
      'number',
      'boolean',
      'enum',
      'named',
      'list',
      'map',
      'object',
      'const',
      'any',
      'json',
      'either',
      'union',
    ];
    const kind = random.pick(depth > 0 ? kinds : kinds.slice(0, 5));
    switch (kind) {
      case 'string': {
        if (random.chance(0.5)) return { body: { type: 'string' }, value: 'a' };
        const limits = random.pick<Mapping>([
          { minLength: 1, maxLength: 3 },
          { maxBytes: 4 },
          { minBytes: 1 },
          { pattern: '^[a-z]+$' },
        ]);
        return { body: { type: 'string', ...limits }, value: 'ab' };
      }
      case 'number': {
        const type = random.pick(['int32', 'uint32', 'int64', 'uint64', 'float', 'double']);
        const limits = random.chance(0.3) ? { minimum: 1, maximum: 7 } : {};
        return { body: { type, ...limits }, value: 3 };
      }
      case 'boolean':
        return { body: { type: 'boolean' }, value: true };
      case 'const': {
        const value = random.pick<Json>(['x', 1, true, '', '中', 0]);
        return { body: { const: value }, value };
      }
      case 'any':
        return random.chance(0.5)
          ? { body: { type: 'any' }, value: null }
          : { body: { type: 'object' }, value: { a: 1 } };
      case 'either': {
        const [name, plan] = this.named(random.chance(0.8) ? 'object' : 'union') ?? [];
        const example = plan?.kind === 'object' ? plan.example : null;
        const types = random.pick<readonly [string, Json]>([
          ['string | uint32', 'a'],
          ['string[] | boolean', true],
          ['uint32 | boolean', 1],
          ['string | null', null],
          ['null', null],
          ['double[] | null', [1]],
          ...(name === undefined
            ? []
            : ([
                [`${name} | null`, example],
                [`${name} | ${name}[] | null`, example === null ? null : [example]],
                [`string | ${name}[]`, random.chance(0.5) ? 'a' : []],
                [`null | boolean | ${name} | double`, random.chance(0.5) ? example : 1.5],
              ] as const)),
        ]);
        return { body: { type: types[0] }, value: types[1] };
      }
      case 'list': {
        const inner = this.type(depth - 1);
        const limits = random.chance(0.3) ? { minItems: 1, maxItems: 3 } : {};
        return { body: { items: inner.body, ...limits }, value: [inner.value] };
      }
      case 'map': {
        const inner = this.type(depth - 1);
        const isShort = Object.keys(inner.body).join() === 'type' && random.chance(0.5);
        const key = random.pick(['a', 'toString', 'a.b', '', '微信号', '*/', '0']);
        return {
          body: { map: isShort ? (inner.body['type'] ?? null) : inner.body },
          value: random.chance(0.2) ? {} : { [key]: inner.value },
        };
      }
      case 'object': {
        const { fields, example } = this.fields(depth - 1, []);
        return { body: { fields }, value: example };
      }
      case 'union': {
        const [name, plan] = this.named('union') ?? [];
        if (name === undefined || plan?.kind !== 'union' || plan.members.length === 0)
          return { body: { type: 'boolean' }, value: false };
        return { body: { type: name }, value: this.exampleOf(name) };
      }
      case 'enum': {
        const [name, plan] = this.named('enum') ?? [];
        if (name === undefined || plan?.kind !== 'enum') return { body: { type: 'boolean' }, value: false };
        return { body: { type: name }, value: plan.values[0]! };
      }
      case 'json': {
        const [name, plan] = this.named('object') ?? [];
        if (name === undefined || plan?.kind !== 'object') return { body: { type: 'string' }, value: '' };
        return { body: { json: name }, value: JSON.stringify(plan.example) };
      }
      default: {
        const [name, plan] = this.named('object') ?? [];
        if (name === undefined || plan?.kind !== 'object') return { body: { type: 'uint32' }, value: 0 };
        return random.chance(0.5)
          ? { body: { type: name }, value: plan.example }
          : { body: { type: `${name}[]` }, value: [plan.example] };
      }
    }
  }

  private named(kind: Plan['kind']): readonly [string, Plan] | undefined {
    const plans = [...this.plans].filter(([, plan]) => plan.kind === kind);
    return plans.length === 0 ? undefined : this.random.pick(plans);
  }

  /** A union with members, some of them unions themselves, under the tags on the way to it. */
  private addUnion(depth: number, outer: readonly Tag[]): string {
    const { random } = this;
    const name = this.freeName();
    const path = random.chance(0.4)
      ? [random.pick(['event', 'body', 'kind', 'data']), random.pick(tagNames)]
      : [random.pick(tagNames)];
    const isTaken = outer.some((tag) => tag.path[0] === path[0]);
    const tagPath = isTaken ? [`inner${outer.length}`, random.pick(tagNames)] : path;
    const parent = this.lastUnion;
    this.definitions.set(name, {
      doc: this.doc(),
      union: tagPath.join('.'),
      ...(parent !== undefined && { in: parent }),
      ...(random.chance(0.2) && { sent: true }),
      ...(random.chance(0.5) && { dispatch: `dispatch${name}` }),
      accessors: { [`${name.charAt(0).toLowerCase()}${name.slice(1)}Of`]: tagPath.join('.') },
    });
    const members: string[] = [];
    this.plans.set(name, { kind: 'union', members });
    const base = random.chance(0.5) ? this.addObject({}) : undefined;
    const words = [...tagWords].sort(() => random.next() - 0.5);
    const values = random.pick<readonly Scalar[]>([
      ...[words, words, words, [1, 2, 0, -1], [true, false]],
      [true, 'true', 1, '1', words[0] ?? '', false],
    ]);
    const hasUnionsOnly = depth > 1 && random.chance(0.2);
    let start = 0;
    for (let count = 1 + random.below(4); count > 0 && start < values.length; count -= 1) {
      const size = random.chance(0.2) ? 2 : 1;
      const group = values.slice(start, start + size);
      start += size;
      const tags = [...outer, { path: tagPath, value: group.length > 1 ? group : group[0]! }];
      if (depth > 1 && (hasUnionsOnly || random.chance(0.4))) {
        this.lastUnion = name;
        members.push(this.addUnion(depth - 1, tags));
        this.lastUnion = undefined;
      } else members.push(this.addMember(name, tags, base));
    }
    return name;
  }

  private lastUnion: string | undefined;

  private addMember(union: string, tags: readonly Tag[], base: string | undefined): string {
    const fields: Record<string, Json> = {};
    const example: Record<string, Json> = {};
    for (const { path, value } of tags) {
      const [shown = ''] = [value].flat();
      const hasAlias = this.random.chance(0.002);
      const constant = { doc: this.doc(), const: value, ...(hasAlias && { aliases: 'older_tag' }) };
      const [first = '', second] = path;
      fields[first] = second === undefined ? constant : { doc: this.doc(), fields: { [second]: constant } };
      example[first] = second === undefined ? shown : { [second]: shown };
    }
    const inherited = base === undefined ? undefined : this.plans.get(base);
    const collides =
      inherited?.kind === 'object' &&
      Object.keys(inherited.fields).some((key) => key.replace(/\?$/, '') in fields);
    return this.addObject(fields, {
      unions: [union],
      example,
      ...(base !== undefined && !collides && { base }),
    });
  }

  /** A page with one list or several, alone or among other fields, of its own or inherited from a base. */
  private addPage(): void {
    const { random } = this;
    const unions = [...this.plans].filter(([, plan]) => plan.kind === 'union');
    if (unions.length === 0) return;
    const fields: Mapping = {};
    const example: Record<string, Json> = {};
    const names = ['msg_list', 'items', 'issues', 'list', 'kind', 'pageItems'];
    for (const list of [random.pick(names), ...random.some(names, 0.15)]) {
      if (list in example) continue;
      const [union] = random.pick(unions);
      const alias = random.pick<Mapping>([
        ...[{}, {}, {}],
        ...[{ aliases: `older_${list}` }, { aliases: [`old_${list}`, `${list}s`] }],
      ]);
      fields[random.chance(0.3) ? `${list}?` : list] = { each: union, doc: this.doc(), ...alias };
      example[list] = [];
    }
    if (random.chance(0.3)) {
      const name = this.freeName();
      this.plans.set(name, { kind: 'object', fields, example });
      this.definitions.set(name, { doc: this.doc(), fields, examples: [example] });
      if (random.chance(0.5)) this.addObject({}, { base: name });
    } else this.addObject(fields, { example });
  }
}
