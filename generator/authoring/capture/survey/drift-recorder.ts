import type { Model, ObjectDefinition } from '../../../compiler/model/model.js';
import { DistinctNames } from './distinct-names.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import { findDrift, type DriftVisitor } from './find-drift.js';
import type { CodeDrift, FieldDrift, FilePlace } from './findings.js';
import type { Judgement } from './judgement.js';
import { newObservation } from './observation.js';
import type { ObservationRooms } from './observation-room.js';
import { observe } from './observe.js';
import { isSafeName, isSafeTag } from './safe-words.js';

/** Counts fields and codes that the spec does not have. */
export class DriftRecorder {
  private readonly names = new DistinctNames();

  constructor(
    private readonly judgement: Judgement,
    private readonly rooms: ObservationRooms,
  ) {}

  /** What is told by this visitor was met in the value at this place. */
  at(first: FilePlace): DriftVisitor {
    return {
      field: (place, name, value) => this.addField(place, name, value, first),
      code: (place, { name }, value) => this.addCode(place, name, value, first),
    };
  }

  /** The codes in what an item of an unknown type has from the bases that it could have, each once. */
  addCodes(model: Model, bases: readonly ObjectDefinition[], value: unknown, first: FilePlace): void {
    const told = new Set<string>();
    const visitor: DriftVisitor = {
      field: () => undefined,
      code: (place, { name }, code) => {
        const key = JSON.stringify([name, code, ...place.path]);
        if (!told.has(key)) this.addCode(place, name, code, first);
        told.add(key);
      },
    };
    for (const base of bases) findDrift(model, base.name, value, visitor);
  }

  private addField({ type, path }: DeclaredPlace, written: string, value: unknown, first: FilePlace): void {
    const isShown = isSafeName(written) && this.names.has([type, ...path], written);
    const name = isShown ? written : undefined;
    const make = (): FieldDrift => ({ count: 0, first, type, path, name, observation: newObservation() });
    const finding = this.judgement.fields.count([type, ...path, name ?? '', Number(isShown)], make);
    if (finding !== undefined) observe(finding.observation, value, this.rooms.roomOf(finding.observation));
  }

  private addCode(
    { type, path }: DeclaredPlace,
    enumName: string,
    written: string | number,
    first: FilePlace,
  ): void {
    const isShown = isSafeTag(written) && this.names.has([enumName], written);
    const value = isShown ? written : undefined;
    const make = (): CodeDrift => ({ count: 0, first, enumName, value, type, path });
    this.judgement.codes.count([enumName, value ?? '', typeof value], make);
  }
}
