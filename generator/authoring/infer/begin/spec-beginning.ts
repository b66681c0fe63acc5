import { CaptureAnalyzer } from '../../capture/analyze/capture-analyzer.js';
import type { CaptureAnalysis } from '../../capture/analyze/capture-analysis.js';
import type { FilePlace } from '../../capture/analyze/findings.js';
import { payloadTypesOf } from '../../capture/analyze/payload-types.js';
import { ProfilingContexts } from '../../capture/analyze/profiling-context.js';
import type { Model, UnionDefinition } from '../../../compiler/model/model.js';
import { valueAt } from '../../../runtime/value-at.js';
import { DraftNames } from '../draft-names.js';
import { findTag } from './find-tag.js';
import { PayloadFamilies, type PayloadFamily } from './payload-families.js';
import { unionOf } from './union-of.js';

/** What a spec can begin with: a union without members, whose types were found, and objects. */
export interface BegunSpec {
  /** The spec with the union. */
  readonly model: Model;
  readonly union: UnionDefinition | undefined;
  /** The word at the end of the names of its types. */
  readonly suffix: string;
  /** What payloads with a tag contain. */
  readonly analysis: CaptureAnalysis;
  /** Payloads without a tag. */
  readonly families: readonly PayloadFamily[];
}

/** As many payloads, or values in them, are looked at to find the tag; further ones are not kept. */
const MAXIMUM_PAYLOADS = 5000;
const MAXIMUM_VALUES = 500_000;
/** So many characters of a text weigh as much as a value: in all, texts of 32 million characters are kept. */
const CHARACTERS_PER_VALUE = 64;

interface Sample {
  readonly payload: object;
  readonly place: FilePlace;
}

/** Takes the payloads that no type of a spec recognizes, to begin a spec with them. */
export class SpecBeginning {
  private readonly samples: Sample[] = [];
  private values = 0;
  private sorting: PayloadSorting | undefined;
  private others: CaptureAnalysis['unrecognized'];

  constructor(private readonly model: Model) {}

  add(payload: unknown, place: FilePlace): void {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
      this.others ??= { count: 0, first: place };
      this.others.count += 1;
      return;
    }
    if (this.sorting !== undefined) return this.sorting.add({ payload, place });
    this.samples.push({ payload, place });
    this.values += weightOf(payload);
    if (this.samples.length >= MAXIMUM_PAYLOADS || this.values >= MAXIMUM_VALUES) this.sort();
  }

  /** What was begun; undefined if there was no payload. */
  end(): BegunSpec | undefined {
    if (this.sorting === undefined && this.samples.length === 0) return undefined;
    const begun = this.sort().begun();
    return { ...begun, analysis: { ...begun.analysis, unrecognized: this.others } };
  }

  private sort(): PayloadSorting {
    if (this.sorting !== undefined) return this.sorting;
    this.sorting = new PayloadSorting(
      this.model,
      this.samples.map(({ payload }) => payload),
    );
    for (const sample of this.samples.splice(0)) this.sorting.add(sample);
    return this.sorting;
  }
}

/** Sorts payloads by their tag, which some of them show. */
class PayloadSorting {
  private readonly model: Model;
  private readonly tagged: ReturnType<typeof unionOf> | undefined;
  private readonly analyzer: CaptureAnalyzer;
  private readonly families: PayloadFamilies;

  constructor(model: Model, payloads: readonly object[]) {
    const tag = findTag(payloads);
    this.tagged = tag && unionOf(tag.path, new DraftNames(model));
    const union = this.tagged?.union;
    this.model = {
      ...model,
      definitions: new Map([...model.definitions, ...(union ? [[union.name, union] as const] : [])]),
    };
    const types = union && payloadTypesOf(this.model, union);
    this.analyzer = new CaptureAnalyzer(
      this.model,
      types,
      new Map(union && tag && [[union.name, tag.style]]),
    );
    this.families = new PayloadFamilies(new ProfilingContexts(this.model));
  }

  add({ payload, place }: Sample): void {
    const tag = this.tagged && valueAt(payload, this.tagged.union.tagPath);
    if (typeof tag !== 'string' && typeof tag !== 'number') return this.families.add(payload, place);
    this.analyzer.add({ kind: 'value', value: payload, place }, place.file);
  }

  begun(): BegunSpec {
    return {
      model: this.model,
      union: this.tagged?.union,
      suffix: this.tagged?.suffix ?? '',
      analysis: this.analyzer.analysis,
      families: this.families.all(),
    };
  }
}

/** How many values there are in a value, at any depth; long texts count more. */
function weightOf(value: unknown): number {
  let count = 0;
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    count += typeof next === 'string' ? 1 + next.length / CHARACTERS_PER_VALUE : 1;
    if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next) as unknown[]) left.push(inner);
  }
  return count;
}
