import { describe, expect, it } from 'vitest';
import type { Definition, Field, Model, Type } from '../../../generator/compiler/model/model.js';
import { advise } from '../../../generator/compiler/read/advise.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { MINIMUM_EVIDENCE } from '../../../generator/authoring/infer/infer-presence.js';
import { readSpecFiles } from '../../support/read-spec-files.js';
import { withoutOrigins } from '../../support/without-origins.js';
import { inferFrom, validSpec } from './infer-from.js';

const whole = readSpecFiles();
const { model: original } = validSpec(whole);

/** Types of the spec that are distinguished by a tag, have codes, or have fields under conditions, among others. */
const removed = {
  MsgMenuMessage: 'spec/messages/msgmenu.yaml',
  ChannelsMessage: 'spec/messages/channels.yaml',
  SessionStatusChangeEvent: 'spec/events/session_status_change.yaml',
  LocationMessage: 'spec/messages/location.yaml',
  MeetingMessage: 'spec/messages/meeting.yaml',
  ReceptionistStatusChangeEvent: 'spec/events/servicer_status_change.yaml',
} as const;

/** The name of the type, derived from its tag alone. */
function nameFromTag(name: string): string {
  return name.replace('MsgMenu', 'Msgmenu').replace('Receptionist', 'Servicer');
}

/** Enums of these types that other types need, too. */
const shared = [
  { name: 'NoNewline', of: removed.MsgMenuMessage },
  { name: 'StopType', of: removed.ReceptionistStatusChangeEvent },
] as const;

function definitionIn(path: string, name: string): string {
  return new RegExp(`^${name}:\\n(?: .*\\n)*`, 'm').exec(whole[path] ?? '')?.[0] ?? '';
}

function withoutTypes(names: readonly (keyof typeof removed)[]): Record<string, string> {
  const paths = new Set<string>(names.map((name) => removed[name]));
  const left = Object.entries(whole).filter(([path]) => !paths.has(path));
  const needed = shared.filter(({ of }) => paths.has(of));
  const kept = needed.map(({ name, of }) => [`spec/shared/${name}.yaml`, definitionIn(of, name)]);
  return Object.fromEntries([...left, ...kept]) as Record<string, string>;
}

function examplesOf(name: string): readonly unknown[] {
  const definition = original.definitions.get(name);
  return definition?.kind === 'object' ? definition.examples : [];
}

/** Each sample as often as it takes to say that something depends on something. */
function seenOf(name: string): readonly unknown[] {
  return Array.from({ length: MINIMUM_EVIDENCE }, () => examplesOf(name)).flat();
}

/** The values in the samples, for enums that the samples do not show completely. */
const shown: Readonly<Record<string, unknown>> = { StopType: { codes: [1] }, NoNewline: 'integer' };

/** A type without what samples cannot show: names of types, limits, how wide an integer is, texts. */
function structure(model: Model, type: Type): unknown {
  switch (type.kind) {
    case 'object':
      return fieldsOf(model, type.fields);
    case 'list':
      return [structure(model, type.element)];
    case 'const':
      return { const: type.values };
    case 'alternatives':
      return new Set(type.types.map((each) => structure(model, each)));
    case 'reference':
      return definitionStructure(model, model.definitions.get(type.name));
    default:
      return type.kind;
  }
}

function definitionStructure(model: Model, definition: Definition | undefined): unknown {
  switch (definition?.kind) {
    case 'object':
      return fieldsOf(model, definition.fields);
    case 'enum': {
      const codes = definition.values.map(({ value }) => value).sort();
      return Object.hasOwn(shown, definition.name) ? shown[definition.name] : { codes };
    }
    case 'union': {
      const members = definition.members.map(({ name, tags }) => [
        tags.join(),
        definitionStructure(model, model.definitions.get(name)),
      ]);
      return { union: definition.tagPath, members: Object.fromEntries(members) as unknown };
    }
    default:
      return undefined;
  }
}

function fieldsOf(model: Model, fields: readonly Field[]): unknown {
  return Object.fromEntries(fields.map(({ name, type }) => [name, structure(model, type)]));
}

function presences(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(({ name, presence }) => [name, withoutOrigins(presence)]));
}

const names = Object.keys(removed) as (keyof typeof removed)[];
const triples = names.map((_, index) => [0, 1, 2].map((step) => names[(index + step) % names.length]!));

describe('three types that are taken out of the spec', () => {
  it.each(triples.map((triple) => [triple.join(', '), triple] as const))(
    'come back from their samples: %s',
    (_, triple) => {
      const files = withoutTypes(triple);
      const inferred = inferFrom(files, triple.flatMap(seenOf));
      expect(inferred.parts.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual(
        triple.map((name) => `type ${nameFromTag(name)}`).sort(),
      );
      expect([inferred.created.length, inferred.edited.length]).toEqual([3, 0]);
      expect(inferred.result).toMatchObject({ ok: true });
      if (!inferred.result.ok) return;
      const { model } = inferred.result;
      for (const name of triple) {
        const given = model.definitions.get(nameFromTag(name));
        const wanted = original.definitions.get(name);
        expect(definitionStructure(model, given)).toEqual(definitionStructure(original, wanted));
        expect(given).toMatchObject({ base: wanted?.kind === 'object' ? wanted.base : '' });
      }
      const advice = advise(model, normalizeSources(inferred.files));
      expect(new Set(advice.map(({ code }) => code))).toEqual(new Set(['todo']));
    },
  );

  it('have each of their samples among what they allow', () => {
    const inferred = inferFrom(withoutTypes(names), names.flatMap(seenOf));
    const again = inferFrom(inferred.files, names.flatMap(seenOf));
    expect(again.parts).toEqual([]);
    expect([...again.created, ...again.edited]).toEqual([]);
  });

  it('ask for fields only where they were always seen, under the codes with which they came', () => {
    const { result } = inferFrom(withoutTypes(names), names.flatMap(seenOf));
    const fieldsAt = (name: string, path: string): readonly Field[] => {
      const definition = result.ok ? result.model.definitions.get(name) : undefined;
      const type =
        definition?.kind === 'object'
          ? definition.fields.find((field) => field.name === path)?.type
          : undefined;
      return type?.kind === 'object' ? type.fields : [];
    };
    expect(presences(fieldsAt('ChannelsMessage', 'channels'))).toEqual({
      sub_type: { kind: 'required' },
      nickname: { kind: 'expected', conditions: [{ field: 'sub_type', values: [1, 2] }] },
      title: { kind: 'expected', conditions: [{ field: 'sub_type', values: [1] }] },
    });
    expect(presences(fieldsAt('LocationMessage', 'location'))).toEqual({
      latitude: { kind: 'required' },
      longitude: { kind: 'required' },
      name: { kind: 'optional' },
      address: { kind: 'optional' },
    });
    expect(presences(fieldsAt('SessionStatusChangeEvent', 'event'))).toMatchObject({
      change_type: { kind: 'required' },
      old_servicer_userid: { kind: 'expected', conditions: [{ field: 'change_type', values: [2, 3, 4] }] },
    });
  });
});
