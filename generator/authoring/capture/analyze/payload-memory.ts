import type { Model } from '../../../compiler/model/model.js';
import { isScalar } from '../../../compiler/model/is-scalar.js';
import { valueAt } from '../../../runtime/value-at.js';

/** The most steps that are remembered: tags can have any value, and keys any name. */
const MAXIMUM_STEPS = 10_000;
/** No tag and no name of a field is longer; a payload with one is not remembered. */
const MAXIMUM_LENGTH = 256;

type Path = readonly string[];

/** What begins with the same keys, or has the same keys and some of the same values. */
class Step<Known> {
  readonly next = new Map<unknown, Step<Known>>();
  /** Where payloads with just these keys have values that decide, and those values. */
  values: { readonly paths: readonly Path[]; readonly first: Step<Known> } | undefined;
  known: Known | undefined;
}

/**
 * Remembers what is so for all payloads with the same keys and the same values where unions have their tags and objects
 * their constants: these decide how well a payload fits any type. Most payloads are like one before.
 */
export class PayloadMemory<Known> {
  private first = new Step<Known>();
  private steps = 0;
  private readonly paths: readonly Path[];

  constructor({ definitions }: Model) {
    const paths = new Map<string, Path>();
    for (const definition of definitions.values()) {
      if (definition.kind === 'union') paths.set(definition.tagPath.join('\n'), definition.tagPath);
      if (definition.kind !== 'object') continue;
      for (const { name, type } of definition.fields) if (type.kind === 'const') paths.set(name, [name]);
    }
    this.paths = [...paths.values()];
  }

  /** What is known of a payload; found out for the first one of its kind. */
  of(payload: object, findOut: () => Known): Known {
    let step = this.first;
    // Of an object from JSON these are its own keys; a list of them would have to be made.
    for (const key in payload) {
      if (key.length > MAXIMUM_LENGTH) return findOut();
      step = step.next.get(key) ?? this.add(step, key);
    }
    const { paths, first } = (step.values ??= {
      paths: this.pathsFrom(Object.keys(payload)),
      first: new Step(),
    });
    step = first;
    for (const path of paths) {
      const value = decidingValue(payload, path);
      if (typeof value === 'string' && value.length > MAXIMUM_LENGTH) return findOut();
      step = step.next.get(value) ?? this.add(step, value);
    }
    return (step.known ??= findOut());
  }

  private pathsFrom(keys: readonly string[]): readonly Path[] {
    return this.paths.filter(([outermost = '']) => keys.includes(outermost));
  }

  private add(step: Step<Known>, deciding: unknown): Step<Known> {
    if (this.steps >= MAXIMUM_STEPS) {
      this.first = new Step();
      this.steps = 0;
    }
    const next = new Step<Known>();
    step.next.set(deciding, next);
    this.steps += 1;
    return next;
  }
}

/** What is no scalar is none of the tags, whatever it is. */
function decidingValue(payload: object, path: Path): unknown {
  const value = valueAt(payload, path);
  return value === undefined || isScalar(value) ? value : null;
}
