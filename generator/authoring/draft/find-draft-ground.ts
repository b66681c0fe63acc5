import type { ObjectDefinition, UnionDefinition } from '../../compiler/model/model.js';
import { sourceLine, type SourcedModel } from '../../compiler/model/sourced-model.js';
import { isReservedTypeName } from '../../compiler/read/rules/reserved-type-names.js';
import { isBrowserName } from '../../compiler/read/rules/shadowed-globals.js';
import { draftKinds, type DraftKind } from './draft-kinds.js';
import { draftTypeName } from './draft-type-name.js';

/** Why a draft would make no sense in this spec. */
export interface Refusal {
  readonly code:
    | 'draft-union-missing'
    | 'draft-base-missing'
    | 'draft-tag-taken'
    | 'draft-type-taken'
    | 'draft-name-reserved';
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a draft of that name needs of the spec, or why there can be none. */
export type DraftGround =
  | { readonly ok: true; readonly union: UnionDefinition; readonly base: ObjectDefinition }
  | { readonly ok: false; readonly refusal: Refusal };

export function findDraftGround(spec: SourcedModel, kind: DraftKind, name: string): DraftGround {
  const { union: unionName, tag, base: baseName } = draftKinds[kind];
  const union = spec.model.definitions.get(unionName);
  const base = spec.model.definitions.get(baseName);
  if (union?.kind !== 'union' || union.tagPath.join('.') !== tag) {
    return refuse('draft-union-missing', { union: unionName, tag });
  }
  if (base?.kind !== 'object') return refuse('draft-base-missing', { base: baseName });
  const owner = union.members.find(({ tags }) => tags.includes(name));
  if (owner !== undefined) {
    return refuse('draft-tag-taken', { tag, name, type: owner.name, place: placeText(spec, owner.name) });
  }
  const type = draftTypeName(kind, name);
  if (spec.model.definitions.has(type)) {
    return refuse('draft-type-taken', { name, type, place: placeText(spec, type) });
  }
  // A message keeps what it says in a field called like its msgtype.
  const isFieldOfBase = kind === 'message' && [tag, ...base.fields.map((field) => field.name)].includes(name);
  const isTaken = isFieldOfBase || isReservedTypeName(type) || isBrowserName(type);
  if (isTaken) return refuse('draft-name-reserved', { name, type });
  return { ok: true, union, base };
}

function refuse(code: Refusal['code'], parameters: Refusal['parameters']): DraftGround {
  return { ok: false, refusal: { code, parameters } };
}

function placeText({ model, sources }: SourcedModel, type: string): string {
  const definition = model.definitions.get(type);
  if (definition === undefined || (definition.kind === 'object' && definition.bodyOf !== undefined))
    return type;
  const { file, line } = sourceLine(definition.origin.range, sources);
  return `${file}:${line}`;
}
