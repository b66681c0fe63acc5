import { collectDiagnostics } from '../base/diagnostics/collect-diagnostics.js';
import type { Diagnostic, Report } from '../base/diagnostics/diagnostic.js';
import type { SourceFiles } from '../base/source/source-files.js';
import type { Phrase } from '../base/words/phrase.js';
import { modulePath } from './emit/modules.js';
import { nameEverything } from './emit/name-everything.js';
import type { NameClash, NameOwner } from './emit/names/name-registry.js';
import type { Names } from './emit/names/names.js';
import type { Model } from './model/model.js';
import { sourceLine, type SourcedModel } from './model/sourced-model.js';
import { advise } from './read/advise.js';
import { readSpec } from './read/read-spec.js';

/** A spec without errors, and the names of everything that is generated from it. */
export interface CheckedSpec extends SourcedModel {
  readonly names: Names;
}

export type CheckResult =
  ({ readonly ok: true } & CheckedSpec) | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Checks everything that must be right in a spec before anything is generated from it. */
export function checkSpec(files: SourceFiles): CheckResult {
  const result = readSpec(files);
  if (!result.ok) return result;
  const { names, clashes } = nameEverything(result.model);
  const diagnostics = collectDiagnostics((report) =>
    clashes.forEach((clash) => reportClash(clash, result, report)),
  );
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ...result, names };
}

/** Everything to report about a spec: its errors or, if it has none and gives a model, what is probably not meant. */
export function lintSpec(files: SourceFiles): {
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
} {
  const result = checkSpec(files);
  if (!result.ok) return { diagnostics: result.diagnostics };
  return { model: result.model, diagnostics: advise(result.model, files) };
}

/** Of two definitions, the later one in the spec is reported, with the place of the other. */
function reportClash({ name, owners }: NameClash, spec: SourcedModel, report: Report): void {
  const order = [...spec.model.definitions.keys()];
  const position = ({ definition }: NameOwner): number =>
    definition === undefined ? -1 : order.indexOf(definition);
  const [first, last] = [...owners].sort((one, other) => position(one) - position(other));
  const definition = spec.model.definitions.get(last?.definition ?? '');
  if (first === undefined || last === undefined || definition === undefined)
    throw new Error(`Two things that every package has want the name ${name}`);
  const parameters = { name, file: modulePath(last.module), definition: definition.name };
  report('generated-name-clash', definition.origin.range, { ...parameters, use: useOf(first, spec) });
}

function useOf({ module, definition }: NameOwner, { model, sources }: SourcedModel): Phrase {
  const path = modulePath(module);
  const range = model.definitions.get(definition ?? '')?.origin.range;
  if (definition === undefined || range === undefined) return ['generated-always', path];
  const { file, line } = sourceLine(range, sources);
  return ['generated-for', path, definition, `${file}:${line}`];
}
