import { conditionsOf } from '../../../compiler/model/presence.js';
import { hasAdvice } from '../../../compiler/model/has-advice.js';
import type { EnumDefinition, Field, Model, ObjectDefinition } from '../../../compiler/model/model.js';
import { DistinctNames } from './distinct-names.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import { findDrift, type DriftVisitor } from './find-drift.js';
import type { Absence, CodeDrift, FieldDrift, FilePlace } from './findings.js';
import type { CaptureAnalysis } from './capture-analysis.js';
import { newProfile } from './profile.js';
import type { ProfilingContexts } from './profiling-context.js';
import { addToProfile } from './add-to-profile.js';
import { isSafeName, isSafeTag } from './safe-words.js';

/** Counts fields and codes that the spec does not have, and fields that it leads to expect. */
export class DriftRecorder {
  private readonly names = new DistinctNames();

  constructor(
    private readonly analysis: CaptureAnalysis,
    private readonly contexts: ProfilingContexts,
  ) {}

  /** A visitor that records what it is called with for the value at this place. */
  at(first: FilePlace): DriftVisitor {
    return {
      field: (place, name, value) => this.addField(place, name, value, first),
      code: (place, definition, value) => this.addCode(place, definition, value, first),
      absence: (place, field) => this.addAbsence(place, field, first),
    };
  }

  /** Records the codes of an item of an unknown type, as far as its possible bases declare them, each once. */
  addCodes(model: Model, bases: readonly ObjectDefinition[], value: unknown, first: FilePlace): void {
    const recorded = new Set<string>();
    const visitor: DriftVisitor = {
      code: (place, definition, code) => {
        const key = JSON.stringify([definition.name, code, ...place.path]);
        if (!recorded.has(key)) this.addCode(place, definition, code, first);
        recorded.add(key);
      },
    };
    for (const base of bases) findDrift(model, base.name, value, visitor);
  }

  private addField({ type, path }: DeclaredPlace, written: string, value: unknown, first: FilePlace): void {
    const isShown = isSafeName(written) && this.names.has([type, ...path], written);
    const name = isShown ? written : undefined;
    const make = (): FieldDrift => ({ count: 0, first, type, path, name, profile: newProfile() });
    const finding = this.analysis.fields.count([type, ...path, name ?? '', Number(isShown)], make);
    if (finding !== undefined) addToProfile(finding.profile, value, this.contexts.contextOf(finding.profile));
  }

  private addAbsence({ type, path }: DeclaredPlace, { name, presence }: Field, first: FilePlace): void {
    const steps = [...path, name];
    const make = (): Absence => ({ count: 0, first, type, path: steps, conditions: conditionsOf(presence) });
    this.analysis.absences.count([type, ...steps], make);
  }

  /** Records a code that an enum does not list. */
  addCode(
    { type, path }: DeclaredPlace,
    definition: EnumDefinition,
    written: string | number,
    first: FilePlace,
  ): void {
    const { name: enumName } = definition;
    const isShown = isSafeTag(written) && this.names.has([enumName], written);
    const value = isShown ? written : undefined;
    const make = (): CodeDrift => ({ count: 0, first, enumName, value, type, path });
    const counter = hasAdvice(definition) ? this.analysis.answers : this.analysis.codes;
    counter.count([enumName, value ?? '', typeof value], make);
  }
}
