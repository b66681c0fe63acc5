import { conditionsOf } from '../../../compiler/model/presence.js';
import { hasAdvice } from '../../../compiler/model/has-advice.js';
import type { EnumDefinition, Field, ObjectDefinition } from '../../../compiler/model/model.js';
import { DistinctNames } from './distinct-names.js';
import type { DeclaredPlace } from '../../../compiler/model/walk-value.js';
import { noVisitor, type InspectionVisitor } from './inspection-visitor.js';
import type { Inspector } from './inspector.js';
import type { Absence, CodeDrift, FieldDrift, FilePlace } from './findings.js';
import type { CaptureAnalysis } from './capture-analysis.js';
import { newProfile } from './profile.js';
import type { ProfilingContexts } from './profiling-context.js';
import { addToProfile } from './add-to-profile.js';
import { RecurringFindings } from './recurring-findings.js';
import { isSafeName, isSafeTag } from './safe-words.js';

/** Counts fields and codes that the spec does not have, and fields that it leads to expect. */
export class DriftRecorder {
  private readonly names = new DistinctNames();
  private readonly fields = new RecurringFindings<FieldDrift>();
  private readonly codes = new RecurringFindings<CodeDrift>();
  private readonly absences = new RecurringFindings<Absence>();

  constructor(
    private readonly inspector: Inspector,
    private readonly analysis: CaptureAnalysis,
    private readonly contexts: ProfilingContexts,
  ) {}

  /** A visitor that records what it is called with for the value at this place. */
  at(first: FilePlace): InspectionVisitor {
    return {
      field: (place, name, value) => this.addField(place, name, value, first),
      code: (place, definition, value) => this.addCode(place, definition, value, first),
      absence: (place, field) => this.addAbsence(place, field, first),
    };
  }

  /** Records the codes of an item of an unknown type, as far as its possible bases declare them, each once. */
  addCodes(bases: readonly ObjectDefinition[], value: unknown, first: FilePlace): void {
    const recorded = new Set<string>();
    const visitor: InspectionVisitor = {
      ...noVisitor,
      code: (place, definition, code) => {
        const key = JSON.stringify([definition.name, code, ...place.path]);
        if (!recorded.has(key)) this.addCode(place, definition, code, first);
        recorded.add(key);
      },
    };
    for (const base of bases) this.inspector.inspect(base.name, value, visitor);
  }

  private addField(place: DeclaredPlace, name: string, value: unknown, first: FilePlace): void {
    const finding = this.fields.again(place, name, () => this.countField(place, name, first));
    if (finding !== undefined) addToProfile(finding.profile, value, this.contexts.contextOf(finding.profile));
  }

  private countField(place: DeclaredPlace, written: string, first: FilePlace): FieldDrift | undefined {
    const { type, path } = place;
    const isShown = isSafeName(written) && this.names.has([type, ...path], written);
    const name = isShown ? written : undefined;
    const make = (): FieldDrift => ({ count: 0, first, type, path, name, profile: newProfile() });
    const finding = this.analysis.fields.count([type, ...path, name ?? '', Number(isShown)], make);
    if (isShown) this.fields.keep(place, written, finding);
    return finding;
  }

  private addAbsence(place: DeclaredPlace, field: Field, first: FilePlace): void {
    this.absences.again(place, field, () => {
      const { type } = place;
      const path = [...place.path, field.name];
      const conditions = conditionsOf(field.presence);
      const make = (): Absence => ({ count: 0, first, type, path, conditions });
      const finding = this.analysis.absences.count([type, ...path], make);
      this.absences.keep(place, field, finding);
      return finding;
    });
  }

  /** Records a code that an enum does not list. */
  addCode(place: DeclaredPlace, definition: EnumDefinition, value: string | number, first: FilePlace): void {
    this.codes.again(definition, value, () => this.countCode(place, definition, value, first));
  }

  private countCode(
    { type, path }: DeclaredPlace,
    definition: EnumDefinition,
    written: string | number,
    first: FilePlace,
  ): CodeDrift | undefined {
    const { name: enumName } = definition;
    const isShown = isSafeTag(written) && this.names.has([enumName], written);
    const value = isShown ? written : undefined;
    const make = (): CodeDrift => ({ count: 0, first, enumName, value, type, path });
    const counter = hasAdvice(definition) ? this.analysis.answers : this.analysis.codes;
    const finding = counter.count([enumName, value ?? '', typeof value], make);
    if (isShown) this.codes.keep(definition, written, finding);
    return finding;
  }
}
