import { nearestTag } from '../../../authoring/capture/analyze/nearest-tag.js';
import type { Model } from '../../../compiler/model/model.js';
import type { TagValue } from '../../../compiler/model/resolve-type.js';
import { driftMarks } from '../examine/drift-marks.js';
import { pathKey } from '../examine/describe-parts.js';
import type { Entry } from '../examine/entry.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import type { Say } from '../say.js';

/** A remark about a part of a payload. */
export interface Mark {
  readonly tone: 'wrong' | 'new' | 'note';
  readonly text: string;
}

/** The remarks about the parts of a payload, and where there are any. */
export interface ValueMarks {
  at(path: readonly (string | number)[]): readonly Mark[];
  /** Whether a part, or something in it, has a remark. */
  isWithin(path: readonly (string | number)[]): boolean;
}

/** What is wrong with a payload, in the words of its validator, and what the spec does not have of it. */
export function marksOf(entry: Entry, { model, code }: SpecOfPage, say: Say): ValueMarks {
  const found = new Map<string, Mark[]>();
  const around = new Set<string>();
  const add = (path: readonly (string | number)[], mark: Mark): void => {
    const place = existing(entry.value, path);
    const key = pathKey(place);
    found.set(key, [...(found.get(key) ?? []), mark]);
    for (let length = 0; length <= place.length; length += 1) around.add(pathKey(place.slice(0, length)));
  };
  const { verdict, checkedAs, type, value, tags } = entry;
  const unknown = tags.at(-1);
  if (verdict === 'unrecognized') add([], { tone: 'new', text: say('no-tag') });
  else if (unknown !== undefined) add(unknown.path, { tone: 'new', text: newTag(unknown, model, say) });
  else if (verdict !== 'valid' && checkedAs !== undefined) {
    const tone = verdict === 'invalid' ? 'wrong' : 'new';
    for (const { path, message } of code.issues(checkedAs, value, say.language))
      add(path, { tone, text: message });
  }
  const drift = type === undefined ? [] : driftMarks(model, type, value);
  for (const { kind, path } of drift) {
    const name = String(path.at(-1));
    const text = kind === 'absent' ? say('absent', { name }) : say(kind);
    add(path, { tone: kind === 'absent' || kind === 'answer' ? 'note' : 'new', text });
  }
  return {
    at: (path) => found.get(pathKey(path)) ?? [],
    isWithin: (path) => around.has(pathKey(path)),
  };
}

/** That a union lacks a tag, and which one may have been meant. */
function newTag({ union, value }: TagValue, { definitions }: Model, say: Say): string {
  const definition = definitions.get(union);
  const nearest = definition?.kind === 'union' ? nearestTag(definition, value) : undefined;
  const tag = JSON.stringify(value);
  if (nearest === undefined) return say('new-tag', { union, tag });
  return say('new-tag-near', { union, tag, nearest: JSON.stringify(nearest) });
}

/** The longest beginning of a path that the value has: what is missing is remarked on where it should be. */
function existing(value: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let part = value;
  for (const [length, step] of path.entries()) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return path.slice(0, length);
    part = (part as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return path;
}
