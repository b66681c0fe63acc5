import type { Model, ObjectDefinition, Scalar } from '../../../compiler/model/model.js';
import { resolveType } from '../../../compiler/model/resolve-type.js';
import { sentNames } from '../../../compiler/model/sent-names.js';
import type { TagStyle } from '../../../compiler/model/tag-style.js';
import type { Fault } from '../../../runtime/fault.js';
import { valueAt } from '../../../runtime/value-at.js';
import type { CapturePart } from '../split/capture-part.js';
import { newCaptureAnalysis, type CaptureAnalysis } from './capture-analysis.js';
import { declaredPath } from './declared-place.js';
import { DefinitionFaults } from './definition-faults.js';
import { DriftRecorder } from './drift-recorder.js';
import type { FilePlace } from './findings.js';
import { Inspector } from './inspector.js';
import type { JudgedPayload } from './judged-payload.js';
import { OuterTags } from './outer-tags.js';
import type { PayloadTarget } from './payload-fit.js';
import { PayloadTargets, type ChosenTarget } from './payload-targets.js';
import { payloadTypes, type PayloadTypes, type ItemList } from './payload-types.js';
import { ProfilingContexts } from './profiling-context.js';
import { splitListNames } from './split-list-names.js';
import { UnknownTypeRecorder } from './unknown-type-recorder.js';
import { ViolationRecorder } from './violation-recorder.js';

/** The most faults of one value that are counted by kind. */
const MAXIMUM_FAULTS = 32;

/** Compares payloads with a spec, one after the other, and counts what it finds. Keeps nothing of what people wrote. */
export class CaptureAnalyzer {
  readonly analysis: CaptureAnalysis = newCaptureAnalysis();

  private readonly inspector: Inspector;
  private readonly faults: DefinitionFaults;
  private readonly targets: PayloadTargets;
  private readonly drift: DriftRecorder;
  private readonly unknownTypes: UnknownTypeRecorder;
  private readonly violations: ViolationRecorder;
  private readonly sent: ReadonlySet<string>;
  private readonly outerTags: OuterTags;
  private readonly lists: ReadonlyMap<PayloadTarget, readonly ItemList[]>;

  constructor(
    private readonly model: Model,
    private readonly types: PayloadTypes = payloadTypes(model),
    /** How the tags of unions without members are written. */
    styles: ReadonlyMap<string, TagStyle> = new Map(),
    /** Is told of each payload in turn; the analysis keeps nothing of it. */
    private readonly tell?: (judged: JudgedPayload) => void,
  ) {
    const { analysis } = this;
    const contexts = new ProfilingContexts(model);
    const faults = new DefinitionFaults(model);
    this.faults = faults;
    this.inspector = new Inspector(model);
    this.targets = new PayloadTargets(model, types, (target, value) => faults.of(target, value));
    this.outerTags = new OuterTags(model);
    this.drift = new DriftRecorder(this.inspector, analysis, contexts);
    const records = { analysis, contexts, drift: this.drift, faults };
    this.unknownTypes = new UnknownTypeRecorder(model, styles, records);
    this.violations = new ViolationRecorder(model, this.analysis);
    this.sent = sentNames(model);
    this.lists = new Map(
      types.lists.map(({ definition }) => [
        definition,
        types.lists.filter((list) => list.definition === definition),
      ]),
    );
  }

  /** The names of the lists whose items are read one by one. */
  get listNames(): readonly string[] {
    return splitListNames(this.model, this.types);
  }

  /** Adds a payload; says whether a type recognizes it. */
  add(part: Exclude<CapturePart, { kind: 'fault' }>, file: string): boolean {
    const chosen = this.targets.targetOf(part);
    const { line, column, offset } = part.place;
    const place = { file, line, column, offset };
    if (chosen === undefined || (chosen.target.kind === 'object' && !chosen.isRecognized)) {
      this.analysis.items += 1;
      this.addUnrecognized(part.value, place, chosen?.target);
      return false;
    }
    const { target, definition, isRecognized } = chosen;
    const lists = this.lists.get(target);
    if (lists === undefined) {
      if (this.addItem(target, definition, part.value, place)) this.addRivals(chosen, place);
      return isRecognized;
    }
    this.analysis.responses += 1;
    if (target.kind === 'object') {
      if (this.check(target, part.value, place)) this.addRivals(chosen, place);
      this.tell?.({ kind: 'response', definition: target, target, value: part.value, place });
    }
    // The items of an envelope were added before it.
    if (part.kind === 'value') this.addListed(lists, part.value, place);
    return true;
  }

  /** Counts a payload that fits the type it was taken for, if it fits others as well. */
  private addRivals({ target: { name: type }, rivals }: ChosenTarget, first: FilePlace): void {
    if (rivals.length === 0) return;
    const others = rivals.map(({ name }) => name);
    this.analysis.ambiguities.count([type, ...others], () => ({ count: 0, first, type, others }));
  }

  /** Adds the items in the lists of a response that was read as a whole. */
  private addListed(lists: readonly ItemList[], response: unknown, place: FilePlace): void {
    for (const { names, union } of lists) {
      const values = names.map((name) => valueAt(response, [name]));
      for (const item of values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])))
        this.addItem(union, undefined, item, place);
    }
  }

  /** Adds a value that is no response; says whether it fits a type that the spec has. */
  private addItem(
    target: PayloadTarget,
    known: ObjectDefinition | undefined,
    value: unknown,
    place: FilePlace,
  ): boolean {
    this.analysis.items += 1;
    if (known !== undefined) return this.addKnown(known, value, place, target);
    if (target.kind === 'object') return this.addKnown(target, value, place, target);
    const resolved = resolveType(this.model, target, value);
    switch (resolved.kind) {
      case 'known':
        return this.addKnown(resolved.definition, value, place, target);
      case 'unknown': {
        const tags = this.outerTags.complete(resolved.tags, value);
        this.tell?.({ kind: 'unknown', tags, target, value, place });
        this.unknownTypes.add(tags, value, place);
        return false;
      }
      case 'untagged':
        this.addUnrecognized(value, place, target);
        this.violations.add(target, value, place, this.faults.of(target, value, MAXIMUM_FAULTS));
        return false;
    }
  }

  private addUnrecognized(value: unknown, place: FilePlace, target: PayloadTarget | undefined): void {
    this.analysis.unrecognized ??= { count: 0, first: place };
    this.analysis.unrecognized.count += 1;
    this.tell?.({ kind: 'unrecognized', target, value, place });
  }

  private addKnown(
    definition: ObjectDefinition,
    value: unknown,
    place: FilePlace,
    target: PayloadTarget,
  ): boolean {
    const { known } = this.analysis;
    const counts = known.get(definition.name) ?? { count: 0, invalid: 0 };
    if (counts.count === 0) known.set(definition.name, counts);
    counts.count += 1;
    const isFit = this.check(definition, value, place);
    if (!isFit) counts.invalid += 1;
    this.tell?.({ kind: 'known', definition, isFit, target, value, place });
    return isFit;
  }

  /** Whether nothing about a value is wrong. Also looks for what the spec does not describe. */
  private check(definition: ObjectDefinition, value: unknown, place: FilePlace): boolean {
    const isAllowed = this.inspector.inspect(definition.name, value, this.drift.at(place));
    const faults = isAllowed ? [] : this.faults.of(definition, value, MAXIMUM_FAULTS);
    const wrong = faults.filter((fault) => !this.addNew(definition, fault, value, place));
    this.violations.add(definition, value, place, wrong);
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
      this.unknownTypes.add([{ path: declared.path, value: received, union: declared.type }], union, place);
      return true;
    }
    const listing = type?.kind === 'reference' ? this.model.definitions.get(type.name) : undefined;
    if (listing?.kind !== 'enum' || typeof received === 'boolean') return false;
    this.drift.addCode(declared, listing, received, place);
    return true;
  }
}
