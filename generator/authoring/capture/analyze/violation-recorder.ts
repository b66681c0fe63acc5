import type { Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import type { Fault } from '../../../runtime/fault.js';
import type { CaptureAnalysis } from './capture-analysis.js';
import { declaredPath } from './declared-place.js';
import { DistinctNames } from './distinct-names.js';
import { HIDDEN, type FilePlace } from './findings.js';
import { kindOf } from './kind-of.js';
import { isSafeName } from './safe-words.js';

/** Counts what values break, without what they hold. */
export class ViolationRecorder {
  private readonly keys = new DistinctNames();

  constructor(
    private readonly model: Model,
    private readonly analysis: CaptureAnalysis,
  ) {}

  /** Counts each fault of a value by its kind and place. */
  add(
    definition: ObjectDefinition | UnionDefinition,
    value: unknown,
    first: FilePlace,
    faults: readonly Fault[],
  ): void {
    const { name: type } = definition;
    for (const { path: steps, code, details, received: inner } of faults) {
      if (code === 'more') {
        this.analysis.violations.skip(Number(details[0]));
        continue;
      }
      const received = kindOf(inner);
      // The actual length of somebody's text is private.
      const bounds = /-(?:length|bytes|items)$/.test(code) ? details.slice(0, 1) : details;
      const { declared, path: whole } = declaredPath(this.model, definition, { path: steps, value });
      const isHidden = code === 'unknown-key' && !this.isSafeKey([type, ...whole]);
      const path = isHidden ? [...whole.slice(0, -1), HIDDEN] : whole;
      const shown = isHidden ? [] : bounds;
      const kind = [type, code, received, ...shown, '', ...path, '', declared.type];
      const make = { count: 0, first, type, path, declared, code, details: shown, received };
      this.analysis.violations.count(kind, () => make);
    }
  }

  /** Whether a key that no field has can be shown: it may be somebody's. */
  private isSafeKey(path: readonly string[]): boolean {
    const key = path.at(-1) ?? '';
    return isSafeName(key) && this.keys.has(path.slice(0, -1), key);
  }
}
