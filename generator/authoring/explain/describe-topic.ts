import type { Call } from '../../compiler/model/call.js';
import { writePath } from '../../base/names/field-key.js';
import { writtenFields } from '../../compiler/model/inner-types.js';
import type {
  Definition,
  Documented,
  EnumValue,
  Field,
  Model,
  Type,
  UnionDefinition,
} from '../../compiler/model/model.js';
import { conditionsOf } from '../../compiler/model/presence.js';
import { sentNames } from '../../compiler/model/sent-names.js';
import { sourceLine, type SourcedModel, type SourceLine } from '../../compiler/model/sourced-model.js';
import type {
  CallExplanation,
  CallSummary,
  DefinitionExplanation,
  ExplainedField,
  ExplainedValue,
  TopicExplanation,
  UnionExplanation,
} from './explanation.js';
import type { Topic } from './topic.js';
import { advisedCodes } from './advised-codes.js';
import { commonFields } from './common-fields.js';
import { typeText } from '../../compiler/model/type-text.js';
import { unionsOf } from './unions-of.js';

export function describeTopic(spec: SourcedModel, topic: Topic): TopicExplanation {
  switch (topic.kind) {
    case 'definition':
      return describeDefinition(spec, topic.definition);
    case 'call':
      return describeCall(spec, topic.call);
    case 'value': {
      const { definition, value } = topic;
      const place = sourceLine(value.origin.range, spec.sources);
      return {
        kind: 'value',
        enum: definition.name,
        ...describeValue(value),
        ...(value.source === undefined && pickSource(definition)),
        place,
      };
    }
    case 'field': {
      const { owner, path, field } = topic;
      const definition = spec.model.definitions.get(namedType(field.type) ?? '');
      return {
        kind: 'field',
        owner: owner.name,
        path: path.join('.'),
        place: sourceLine(field.origin.range, spec.sources),
        field: { ...describeField(field), ...(field.source === undefined && pickSource(owner)) },
        ...(definition !== undefined && { definition: describeDefinition(spec, definition) }),
      };
    }
  }
}

function describeDefinition(spec: SourcedModel, definition: Definition): DefinitionExplanation {
  const { name } = definition;
  const memberOf = unionsOf(spec.model, name).map(({ union, member }) => ({
    union: union.name,
    tag: union.tagPath.join('.'),
    values: member.tags,
  }));
  const calls = spec.model.calls.filter(
    ({ request, response }) => request?.value === name || response.value === name,
  );
  const common = {
    name,
    ...describeDocumented(definition),
    ...placeOf(spec, definition),
    memberOf,
    ...(calls.length > 0 && { calls: calls.map(summaryOf) }),
    ...(sentNames(spec.model).has(name) && { sent: true as const }),
    ...(definition.kind === 'object' && definition.closed && { closed: true as const }),
  };
  switch (definition.kind) {
    case 'object':
      return { kind: 'object', ...common, fields: definition.fields.map(describeField) };
    case 'enum': {
      const { valueType, open, values } = definition;
      return { kind: 'enum', ...common, type: typeText(valueType), open, values: values.map(describeValue) };
    }
    case 'union':
      return { kind: 'union', ...common, ...describeUnion(spec.model, definition) };
  }
}

function describeUnion(
  model: Model,
  union: UnionDefinition,
): Pick<UnionExplanation, 'tag' | 'accessors' | 'members' | 'common'> {
  const members = union.members.map((member) => ({
    values: member.tags,
    name: member.name,
    doc: model.definitions.get(member.name)?.doc ?? '',
  }));
  const accessors = union.accessors?.map(({ name, paths }) => ({
    name,
    paths: paths.map(({ path }) => writePath(path)),
  }));
  const common = commonFields(model, union).map(describeField);
  return {
    tag: union.tagPath.join('.'),
    ...(accessors !== undefined && { accessors }),
    members,
    ...(common.length > 0 && { common }),
  };
}

function describeCall(spec: SourcedModel, call: Call): CallExplanation {
  const typeOf = (name = ''): DefinitionExplanation | undefined => {
    const definition = spec.model.definitions.get(name);
    return definition && describeDefinition(spec, definition);
  };
  const request = typeOf(call.request?.value);
  const response = typeOf(call.response.value);
  const advice = advisedCodes(spec.model, call.response.value);
  return {
    kind: 'call',
    ...summaryOf(call),
    ...describeDocumented(call),
    place: sourceLine(call.origin.range, spec.sources),
    ...(request !== undefined && { request }),
    ...(response !== undefined && { response }),
    ...(advice.length > 0 && { advice }),
  };
}

function summaryOf({ name, method, path }: Call): CallSummary {
  return { name, method, path: path.value };
}

export function describeField(field: Field): ExplainedField {
  const { name, type, presence, aliases } = field;
  const conditions = conditionsOf(presence);
  const fields = writtenFields(type);
  return {
    name,
    type: typeText(type),
    presence: presence.kind,
    ...(conditions.length > 0 && {
      when: Object.fromEntries(conditions.map((condition) => [condition.field, condition.values])),
    }),
    ...(aliases.length > 0 && { aliases }),
    ...describeDocumented(field),
    ...(fields.length > 0 && { fields: fields.map(describeField) }),
  };
}

function describeValue(value: EnumValue): ExplainedValue {
  const { name, advice } = value;
  return {
    value: value.value,
    name,
    ...(advice !== undefined && { advice }),
    ...describeDocumented(value),
  };
}

/** The same keys in the same order, whatever else the model contains. */
function describeDocumented({ doc, source, since, deprecated }: Documented): Documented {
  return {
    doc,
    ...(source !== undefined && { source }),
    ...(since !== undefined && { since }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

function pickSource({ source }: Documented): { readonly source?: string } {
  return source === undefined ? {} : { source };
}

/** A body is not written anywhere itself. */
function placeOf({ sources }: SourcedModel, definition: Definition): { readonly place?: SourceLine } {
  const isMade = definition.kind === 'object' && definition.bodyOf !== undefined;
  return isMade ? {} : { place: sourceLine(definition.origin.range, sources) };
}

/** The name in a type that has one, or in that of a list's items or a map's values. */
function namedType(type: Type): string | undefined {
  if (type.kind === 'reference' || type.kind === 'json') return type.name;
  if (type.kind === 'map') return namedType(type.value);
  return type.kind === 'list' ? (type.each ?? namedType(type.element)) : undefined;
}
