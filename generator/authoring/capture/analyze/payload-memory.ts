import type { Model } from '../../../compiler/model/model.js';
import { isScalar } from '../../../compiler/model/is-scalar.js';
import { pathReader } from './path-reader.js';

/** The most steps that are remembered: tags can have any value, and keys any name. */
const MAXIMUM_STEPS = 10_000;
/** No tag and no name of a field is longer; a payload with one is not remembered. */
const MAXIMUM_LENGTH = 256;

/** Reads what stands at a path that may decide; `outermost` is the first key on it. */
interface Reader {
  readonly outermost: string;
  readonly read: (value: unknown) => unknown;
}

/** What begins with the same keys, or has the same keys and some of the same values. */
class Step<Known> {
  readonly next = new Map<unknown, Step<Known>>();
  /** What reads values that decide, where payloads with just these keys have some, and those values. */
  values: { readonly readers: readonly Reader[]; readonly first: Step<Known> } | undefined;
  known: Known | undefined;
}

/**
 * Remembers what is so for all payloads with the same keys and the same values where unions have their tags and objects
 * their constants: these decide how well a payload fits any type. Most payloads are like one before.
 */
export class PayloadMemory<Known> {
  private first = new Step<Known>();
  private steps = 0;
  private readonly readers: readonly Reader[];

  constructor({ definitions }: Model) {
    const paths = new Map<string, readonly string[]>();
    for (const definition of definitions.values()) {
      if (definition.kind === 'union') paths.set(definition.tagPath.join('\n'), definition.tagPath);
      if (definition.kind !== 'object') continue;
      for (const { name, type } of definition.fields) if (type.kind === 'const') paths.set(name, [name]);
    }
    this.readers = Array.from(paths.values(), (path) => ({
      outermost: path[0] ?? '',
      read: pathReader(path),
    }));
  }

  /** What is known of a payload; found out for the first one of its kind. */
  of(payload: object, findOut: () => Known): Known {
    let step = this.first;
    // Of an object from JSON these are its own keys; a list of them would have to be made.
    for (const key in payload) {
      if (key.length > MAXIMUM_LENGTH) return findOut();
      step = step.next.get(key) ?? this.add(step, key);
    }
    const { readers, first } = (step.values ??= {
      readers: this.readersFrom(Object.keys(payload)),
      first: new Step(),
    });
    step = first;
    for (const { read } of readers) {
      const value = deciding(read(payload));
      if (typeof value === 'string' && value.length > MAXIMUM_LENGTH) return findOut();
      step = step.next.get(value) ?? this.add(step, value);
    }
    return (step.known ??= findOut());
  }

  private readersFrom(keys: readonly string[]): readonly Reader[] {
    return this.readers.filter(({ outermost }) => keys.includes(outermost));
  }

  private add(step: Step<Known>, part: unknown): Step<Known> {
    if (this.steps >= MAXIMUM_STEPS) {
      this.first = new Step();
      this.steps = 0;
    }
    const next = new Step<Known>();
    step.next.set(part, next);
    this.steps += 1;
    return next;
  }
}

/** What is no scalar is none of the tags, whatever it is. */
function deciding(value: unknown): unknown {
  return value === undefined || isScalar(value) ? value : null;
}
