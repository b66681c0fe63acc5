import type { Definition, Model, ObjectDefinition, Scalar } from '../../../compiler/model/model.js';
import { sentNames } from '../../../compiler/model/sent-names.js';
import type { Fault } from '../../../runtime/fault.js';
import type { CapturePart } from '../split/capture-part.js';
import { DefinitionFaults } from './definition-faults.js';
import { declaredPath } from './declared-place.js';
import { DistinctNames, MAXIMUM_TAGS } from './distinct-names.js';
import { DriftRecorder } from './drift-recorder.js';
import { findDrift } from './find-drift.js';
import type { FilePlace, UnknownType } from './findings.js';
import { newCaptureAnalysis, type CaptureAnalysis } from './capture-analysis.js';
import { newProfile } from './profile.js';
import { ProfilingContexts } from './profiling-context.js';
import { addToProfile } from './add-to-profile.js';
import { commonFields } from './common-fields.js';
import { OuterTags } from './outer-tags.js';
import type { JudgedPayload } from './judged-payload.js';
import type { PayloadTarget } from './payload-fit.js';
import { PayloadTargets } from './payload-targets.js';
import { payloadTypes, type PayloadTypes, type ItemList } from './payload-types.js';
import { splitListNames } from './split-list-names.js';
import { valueAt } from '../../../runtime/value-at.js';
import type { TagStyle } from '../../../compiler/model/tag-style.js';
import { resolveType, type TagValue } from '../../../compiler/model/resolve-type.js';
import { isSafeTag } from './safe-words.js';
import { UnionFacts } from './union-facts.js';
import { ViolationRecorder } from './violation-recorder.js';

/** The most faults of one value that are counted by kind. */
const MAXIMUM_FAULTS = 32;

/** Compares payloads with a spec, one after the other, and counts what it finds. Keeps nothing of what people wrote. */
export class CaptureAnalyzer {
  readonly analysis: CaptureAnalysis = newCaptureAnalysis();

  private readonly unions: UnionFacts;
  private readonly contexts: ProfilingContexts;
  private readonly faults: DefinitionFaults;
  private readonly targets: PayloadTargets;
  private readonly drift: DriftRecorder;
  private readonly violations: ViolationRecorder;
  private readonly sent: ReadonlySet<string>;
  private readonly outerTags: OuterTags;
  private readonly tags = new DistinctNames(MAXIMUM_TAGS);

  constructor(
    private readonly model: Model,
    private readonly types: PayloadTypes = payloadTypes(model),
    /** How the tags of unions without members are written. */
    styles: ReadonlyMap<string, TagStyle> = new Map(),
    /** Is told of each payload in turn; the analysis keeps nothing of it. */
    private readonly tell: (judged: JudgedPayload) => void = () => undefined,
  ) {
    this.unions = new UnionFacts(model, styles);
    this.contexts = new ProfilingContexts(model);
    this.faults = new DefinitionFaults(model);
    this.targets = new PayloadTargets(model, types, (target, value) => this.faults.of(target, value));
    this.outerTags = new OuterTags(model);
    this.drift = new DriftRecorder(this.analysis, this.contexts);
    this.violations = new ViolationRecorder(model, this.analysis);
    this.sent = sentNames(model);
  }

  /** The names of the lists whose items are read one by one. */
  get listNames(): readonly string[] {
    return splitListNames(this.model, this.types);
  }

  /** Adds a payload; says whether a type recognizes it. */
  add(part: Exclude<CapturePart, { kind: 'fault' }>, file: string): boolean {
    const chosen = this.targets.targetOf(part);
    const place = { file, ...part.place };
    if (chosen === undefined || (chosen.target.kind === 'object' && !chosen.isRecognized)) {
      this.analysis.items += 1;
      this.addUnrecognized(part.value, place, chosen?.target);
      return false;
    }
    const { target, isRecognized } = chosen;
    const lists = this.types.lists.filter(({ definition }) => definition === target);
    if (lists.length === 0) {
      this.addItem(target, part.value, place);
      return isRecognized;
    }
    this.analysis.responses += 1;
    if (target.kind === 'object') {
      this.check(target, part.value, place);
      this.tell({ kind: 'response', definition: target, target, value: part.value, place });
    }
    // The items of an envelope were added before it.
    if (part.kind === 'value') this.addListed(lists, part.value, place);
    return true;
  }

  /** Adds the items in the lists of a response that was read as a whole. */
  private addListed(lists: readonly ItemList[], response: unknown, place: FilePlace): void {
    for (const { names, union } of lists) {
      const values = names.map((name) => valueAt(response, [name]));
      for (const item of values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])))
        this.addItem(union, item, place);
    }
  }

  private addItem(target: PayloadTarget, value: unknown, place: FilePlace): void {
    this.analysis.items += 1;
    if (target.kind === 'object') return this.addKnown(target, value, place, target);
    const resolved = resolveType(this.model, target, value);
    switch (resolved.kind) {
      case 'known':
        return this.addKnown(resolved.definition, value, place, target);
      case 'unknown': {
        const tags = this.outerTags.complete(resolved.tags, value);
        this.tell({ kind: 'unknown', tags, target, value, place });
        return this.addUnknown(tags, value, place);
      }
      case 'untagged':
        this.addUnrecognized(value, place, target);
        return this.violations.add(target, value, place, this.faultsOf(target, value));
    }
  }

  private addUnrecognized(value: unknown, place: FilePlace, target: PayloadTarget | undefined): void {
    this.analysis.unrecognized ??= { count: 0, first: place };
    this.analysis.unrecognized.count += 1;
    this.tell({ kind: 'unrecognized', target, value, place });
  }

  private addKnown(
    definition: ObjectDefinition,
    value: unknown,
    place: FilePlace,
    target: PayloadTarget,
  ): void {
    const counts = this.analysis.known.get(definition.name) ?? { count: 0, invalid: 0 };
    this.analysis.known.set(definition.name, counts);
    counts.count += 1;
    const isFit = this.check(definition, value, place);
    if (!isFit) counts.invalid += 1;
    this.tell({ kind: 'known', definition, isFit, target, value, place });
  }

  /** Whether nothing about a value is wrong. Also looks for what the spec does not describe. */
  private check(definition: ObjectDefinition, value: unknown, place: FilePlace): boolean {
    const faults = this.faultsOf(definition, value);
    const wrong = faults.filter((fault) => !this.addNew(definition, fault, value, place));
    this.violations.add(definition, value, place, wrong);
    findDrift(this.model, definition.name, value, this.drift.at(place));
    return wrong.length === 0;
  }

  /**
   * Counts a value as new to the spec, rather than wrong, where it decides about others and is received. Says whether it
   * is one.
   */
  private addNew(definition: ObjectDefinition, fault: Fault, value: unknown, place: FilePlace): boolean {
    if (!fault.isUnknown || this.sent.has(definition.name)) return false;
    const { declared, type } = declaredPath(this.model, definition, { path: fault.path, value });
    const received = fault.received as Scalar;
    if (fault.code === 'known-tag') {
      const union = valueAt(value, fault.path.slice(0, -declared.path.length).map(String));
      this.addUnknown([{ path: declared.path, value: received, union: declared.type }], union, place);
      return true;
    }
    const listing = type?.kind === 'reference' ? this.model.definitions.get(type.name) : undefined;
    if (listing?.kind !== 'enum' || typeof received === 'boolean') return false;
    this.drift.addCode(declared, listing, received, place);
    return true;
  }

  private addUnknown(tags: readonly TagValue[], value: unknown, first: FilePlace): void {
    const { union: unionName = '', value: tag = '', path: tagPath = [] } = tags.at(-1) ?? {};
    const isShown = tags.every((each) => this.isSafe(each)) && this.tags.has([unionName], tag);
    const shown = isShown ? tags : undefined;
    const union = this.unions.named(unionName);
    const bases = union === undefined ? [] : this.unions.basesOf(union);
    const outermost = this.unions.named(tags[0]?.union) ?? union;
    const make = (): UnknownType => ({
      ...{ count: 0, first, tags: shown, union: unionName, tagPath, profile: newProfile() },
      commonFields: commonFields(this.model, outermost === undefined ? [] : [outermost]),
      fitting: new Set(bases.map(({ name }) => name)),
    });
    const finding = this.analysis.unknown.count(
      [unionName, ...(shown?.map(({ value: each }) => each) ?? [])],
      make,
    );
    const fitting = bases.filter((base) => this.faults.of(base, value).length === 0);
    this.drift.addCodes(this.model, fitting, value, first);
    if (finding === undefined) return;
    for (const base of bases) if (!fitting.includes(base)) finding.fitting.delete(base.name);
    addToProfile(finding.profile, value, this.contexts.contextOf(finding.profile));
  }

  private isSafe({ union, value }: TagValue): boolean {
    return isSafeTag(value, this.unions.styleOf(union));
  }

  private faultsOf(definition: Definition, value: unknown): readonly Fault[] {
    return this.faults.of(definition, value, MAXIMUM_FAULTS);
  }
}
