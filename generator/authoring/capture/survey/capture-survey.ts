import type { Definition, Model, ObjectDefinition, UnionDefinition } from '../../../compiler/model/model.js';
import { shapeOf } from '../../../compiler/model/shape-of.js';
import { collectFaults } from '../../../runtime/collect-faults.js';
import type { Fault } from '../../../runtime/fault.js';
import type { Shape } from '../../../runtime/shape.js';
import type { CapturePart } from '../split/capture-part.js';
import { declaredPlace } from './declared-place.js';
import { DistinctNames } from './distinct-names.js';
import { DriftRecorder } from './drift-recorder.js';
import { findDrift } from './find-drift.js';
import type { FilePlace, UnknownType } from './findings.js';
import { newJudgement, type Judgement } from './judgement.js';
import { kindOf } from './kind-of.js';
import { newObservation } from './observation.js';
import { ObservationRooms } from './observation-room.js';
import { observe } from './observe.js';
import { payloadTarget } from './payload-target.js';
import { resolveType, type TagValue } from '../../../compiler/model/resolve-type.js';
import { isSafeTag } from './safe-words.js';
import { surveyedLists, type SurveyedList } from './surveyed-lists.js';
import { unionBases } from './union-bases.js';

/** Places in one value that are looked at. */
const MAXIMUM_FAULTS = 32;

/** Judges payloads by a spec, one after the other, and keeps count. It keeps nothing of what people wrote. */
export class CaptureSurvey {
  readonly judgement: Judgement;

  private readonly rooms = new ObservationRooms();
  private readonly shapes = new Map<string, Shape>();
  private readonly lists: readonly SurveyedList[];
  private readonly drift: DriftRecorder;
  private readonly tags = new DistinctNames();

  /** The spec must have a list with `each`, by which responses and their items are known. */
  constructor(private readonly model: Model) {
    this.lists = surveyedLists(model);
    const unions = new Set(this.lists.map(({ union }) => union));
    this.judgement = newJudgement(model, [...unions]);
    this.drift = new DriftRecorder(this.judgement, this.rooms);
  }

  /** The names of the lists whose items are judged one by one. */
  get listNames(): readonly string[] {
    return [...new Set(this.lists.flatMap(({ names }) => names))];
  }

  add(part: Exclude<CapturePart, { kind: 'fault' }>, file: string): void {
    const place = { file, ...part.place };
    const target = payloadTarget(this.model, this.lists, part);
    if (target?.kind === 'response') {
      this.judgement.responses += 1;
      this.judge(target.definition, part.value, place);
    } else if (target !== undefined) {
      this.judgement.items += 1;
      this.judgeItem(target.list.union, part.value, place);
    }
  }

  private judgeItem(union: UnionDefinition, value: unknown, place: FilePlace): void {
    const resolved = resolveType(this.model, union, value);
    switch (resolved.kind) {
      case 'known': {
        const { name } = resolved.definition;
        const counts = this.judgement.known.get(name) ?? { count: 0, invalid: 0 };
        this.judgement.known.set(name, counts);
        counts.count += 1;
        if (!this.judge(resolved.definition, value, place)) counts.invalid += 1;
        return;
      }
      case 'unknown':
        return this.addUnknown(resolved.tags, value, place);
      case 'untagged':
        this.judgement.untagged += 1;
        return this.addViolations(union, value, place, collectFaults(this.shapeOf(union), value));
    }
  }

  /** Whether the spec allows a value, which is looked through for what the spec does not have in any case. */
  private judge(definition: ObjectDefinition, value: unknown, place: FilePlace): boolean {
    const faults = collectFaults(this.shapeOf(definition), value);
    this.addViolations(definition, value, place, faults);
    findDrift(this.model, definition.name, value, this.drift.at(place));
    return faults.length === 0;
  }

  private addUnknown(tags: readonly TagValue[], value: unknown, first: FilePlace): void {
    const { union: unionName = '', value: tag = '', path: tagPath = [] } = tags.at(-1) ?? {};
    const isShown = tags.every(({ value: each }) => isSafeTag(each)) && this.tags.has([unionName], tag);
    const shown = isShown ? tags : undefined;
    const union = this.model.definitions.get(unionName);
    const bases = union?.kind === 'union' ? unionBases(this.model, union) : [];
    const make = (): UnknownType => ({
      ...{ count: 0, first, tags: shown, union: unionName, tagPath, observation: newObservation() },
      fitting: new Set(bases.map(({ name }) => name)),
    });
    const finding = this.judgement.unknown.count(
      [unionName, ...(shown?.map(({ value: each }) => each) ?? [])],
      make,
    );
    const fitting = bases.filter((base) => collectFaults(this.shapeOf(base), value).length === 0);
    this.drift.addCodes(this.model, fitting, value, first);
    if (finding === undefined) return;
    for (const base of bases) if (!fitting.includes(base)) finding.fitting.delete(base.name);
    observe(finding.observation, value, this.rooms.roomOf(finding.observation));
  }

  private addViolations(
    definition: ObjectDefinition | UnionDefinition,
    value: unknown,
    first: FilePlace,
    faults: readonly Fault[],
  ): void {
    const { name: type } = definition;
    for (const { path: steps, code, details, received: inner } of faults.slice(0, MAXIMUM_FAULTS)) {
      const path = steps.map((step) => (typeof step === 'number' ? '[]' : step));
      const received = kindOf(inner);
      // How many bytes or characters somebody's text has is its own affair.
      const bounds = /-(?:length|bytes|items)$/.test(code) ? details.slice(0, 1) : details;
      const declared = declaredPlace(this.model, definition, { path: steps, value });
      const kind = [type, code, received, ...bounds, '', ...path, '', declared.type];
      const make = { count: 0, first, type, path, declared, code, details: bounds, received };
      this.judgement.violations.count(kind, () => make);
    }
  }

  private shapeOf(definition: Definition): Shape {
    const shape = this.shapes.get(definition.name) ?? shapeOf(this.model, definition);
    this.shapes.set(definition.name, shape);
    return shape;
  }
}
