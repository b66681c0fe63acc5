import type { Model } from '../../../compiler/model/model.js';
import type { TagValue } from '../../../compiler/model/resolve-type.js';
import type { TagStyle } from '../../../compiler/model/tag-style.js';
import { addToProfile } from './add-to-profile.js';
import type { CaptureAnalysis } from './capture-analysis.js';
import { commonFields } from './common-fields.js';
import { DistinctNames, MAXIMUM_TAGS } from './distinct-names.js';
import type { DefinitionFaults } from './definition-faults.js';
import type { DriftRecorder } from './drift-recorder.js';
import type { FilePlace, UnknownType } from './findings.js';
import { nearestTag } from './nearest-tag.js';
import { newProfile } from './profile.js';
import type { ProfilingContexts } from './profiling-context.js';
import { isSafeTag } from './safe-words.js';
import { UnionFacts } from './union-facts.js';

/** Where an unknown type is recorded, and what helps to describe it. */
interface Records {
  readonly analysis: CaptureAnalysis;
  readonly contexts: ProfilingContexts;
  readonly drift: DriftRecorder;
  readonly faults: DefinitionFaults;
}

/** Counts values of types that the spec does not have. */
export class UnknownTypeRecorder {
  private readonly unions: UnionFacts;
  private readonly tags = new DistinctNames(MAXIMUM_TAGS);

  constructor(
    private readonly model: Model,
    /** How the tags of unions without members are written. */
    styles: ReadonlyMap<string, TagStyle>,
    private readonly records: Records,
  ) {
    this.unions = new UnionFacts(model, styles);
  }

  add(tags: readonly TagValue[], value: unknown, first: FilePlace): void {
    const { analysis, contexts, drift, faults } = this.records;
    const { union: unionName = '', value: tag = '', path: tagPath = [] } = tags.at(-1) ?? {};
    const isShown = tags.every((each) => this.isSafe(each)) && this.tags.has([unionName], tag);
    const shown = isShown ? tags : undefined;
    const union = this.unions.named(unionName);
    const bases = union === undefined ? [] : this.unions.basesOf(union);
    const outermost = this.unions.named(tags[0]?.union) ?? union;
    const make = (): UnknownType => ({
      nearest: isShown ? nearestTag(union, tag) : undefined,
      ...{ count: 0, first, tags: shown, union: unionName, tagPath, profile: newProfile() },
      commonFields: commonFields(this.model, outermost === undefined ? [] : [outermost]),
      fitting: new Set(bases.map(({ name }) => name)),
    });
    const kind = [unionName, ...(shown?.map(({ value: each }) => each) ?? [])];
    const finding = analysis.unknown.count(kind, make);
    const fitting = bases.filter((base) => faults.of(base, value).length === 0);
    drift.addCodes(fitting, value, first);
    if (finding === undefined) return;
    for (const base of bases) if (!fitting.includes(base)) finding.fitting.delete(base.name);
    addToProfile(finding.profile, value, contexts.contextOf(finding.profile));
  }

  private isSafe({ union, value }: TagValue): boolean {
    return isSafeTag(value, this.unions.styleOf(union));
  }
}
