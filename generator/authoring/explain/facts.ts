import type { Documented } from '../../compiler/model/model.js';
import type { SourceLine } from '../../compiler/model/sourced-model.js';
import type {
  CallExplanation,
  DefinitionExplanation,
  ExplainedField,
  FieldExplanation,
  Membership,
  ValueExplanation,
} from './explanation.js';
import type { Label } from '../../base/words/label.js';
import type { Fact } from './print-facts.js';

export function definitionFacts(
  definition: DefinitionExplanation,
  label: Label<'explanations'>,
): readonly Fact[] {
  const memberships = definition.memberOf.map((membership, index): Fact => [
    index === 0 ? label('union') : '',
    membershipText(membership, label),
  ]);
  const kind = kindText(definition, label);
  return [
    ...memberships,
    ...(definition.calls ?? []).map((call, index): Fact => [
      index === 0 ? label('call') : '',
      label('call-text', { ...call }),
    ]),
    ...directionFacts(definition, label),
    ...(kind === undefined ? [] : [[label('type'), kind] as const]),
    ...accessorFacts(definition, label),
    ...documentedFacts(definition, label),
    ...placeFacts(definition.place, label),
  ];
}

function directionFacts(
  { sent, closed }: DefinitionExplanation,
  label: Label<'explanations'>,
): readonly Fact[] {
  if (sent !== true) return [];
  return [[label('direction'), label(closed === true ? 'sent-closed' : 'sent')]];
}

export function fieldFacts(
  { field, place }: FieldExplanation,
  label: Label<'explanations'>,
): readonly Fact[] {
  const { type, aliases = [] } = field;
  return [
    [label('type'), type],
    [label('presence'), presenceText(field, label)],
    ...(aliases.length === 0 ? [] : [[label('aliases'), aliases.join(label('values-or'))] as const]),
    ...documentedFacts(field, label),
    ...placeFacts(place, label),
  ];
}

export function callFacts(call: CallExplanation, label: Label<'explanations'>): readonly Fact[] {
  const { method, path, request, response } = call;
  return [
    [label('address'), `${method} ${path}`],
    ...(request === undefined ? [] : [[label('request'), request.name] as const]),
    ...(response === undefined ? [] : [[label('response'), response.name] as const]),
    ...(call.advice ?? []).map(({ advice, codes }, index): Fact => [
      index === 0 ? label('advice') : '',
      label('advised-codes', { advice: label(`advice-${advice}`), codes: codes.join(label('values-or')) }),
    ]),
    ...documentedFacts(call, label),
    ...placeFacts(call.place, label),
  ];
}

export function valueFacts(value: ValueExplanation, label: Label<'explanations'>): readonly Fact[] {
  const { advice } = value;
  return [
    [label('value'), String(value.value)],
    [label('enum'), value.enum],
    ...(advice === undefined ? [] : [[label('advice'), label(`advice-${advice}`)] as const]),
    ...documentedFacts(value, label),
    ...placeFacts(value.place, label),
  ];
}

/** When a field is present, in a few words. */
export function presenceText({ presence, when = {} }: ExplainedField, label: Label<'explanations'>): string {
  if (presence === 'required' || presence === 'optional') return label(presence);
  const conditions = Object.entries(when).map(([field, values]) =>
    label('condition', { field, values: values.map(String).join(label('values-or')) }),
  );
  const text = conditions.join(label('conditions-and'));
  return presence === 'expected' ? label('expected', { conditions: text }) : text;
}

function kindText(definition: DefinitionExplanation, label: Label<'explanations'>): string | undefined {
  switch (definition.kind) {
    case 'object':
      return undefined;
    case 'enum':
      return label(definition.open ? 'open-enum' : 'closed-enum', { type: definition.type });
    case 'union':
      return label('union-tag', { tag: definition.tag });
  }
}

function accessorFacts(definition: DefinitionExplanation, label: Label<'explanations'>): readonly Fact[] {
  const accessors = definition.kind === 'union' ? (definition.accessors ?? []) : [];
  return accessors.map(({ name, paths }, index): Fact => {
    const text = label('accessor-paths', { name, paths: paths.join(label('values-or')) });
    return [index === 0 ? label('accessors') : '', text];
  });
}

function membershipText({ union, tag, values }: Membership, label: Label<'explanations'>): string {
  return label('membership', { union, tag, values: values.map(String).join(label('values-or')) });
}

function documentedFacts(
  { since, deprecated, source, page }: Documented,
  label: Label<'explanations'>,
): readonly Fact[] {
  const facts = { since, deprecated, source, page };
  return (['since', 'deprecated', 'source', 'page'] as const).flatMap((name) => {
    const text = facts[name];
    return text === undefined ? [] : [[label(name), text] as const];
  });
}

function placeFacts(place: SourceLine | undefined, label: Label<'explanations'>): readonly Fact[] {
  return place === undefined ? [] : [[label('place'), `${place.file}:${place.line}`]];
}
