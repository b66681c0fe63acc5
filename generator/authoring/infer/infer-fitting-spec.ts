import type { Diagnostic } from '../../base/diagnostics/diagnostic.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import { checkSpec, type CheckResult } from '../../compiler/check-spec.js';
import { inferSpec, type InferredSpec, type InferRequest } from './infer-spec.js';
import { ParsedMappings } from './parsed-mappings.js';
import { applyEdits } from './source-edit.js';

/** Each time some names are left to others; more often than this they are not what is wrong. */
const MAXIMUM_ATTEMPTS = 8;

export interface FittingSpec extends InferredSpec {
  /** The spec that the drafts make, or what is wrong with it. */
  readonly result: CheckResult;
  /** That spec, by path. */
  readonly files: SourceFiles;
}

/**
 * Drafts what captures contain, under names that nothing else in the generated code has: a name that clashes is left,
 * and the draft is made with the next one.
 */
export function inferFittingSpec(request: Omit<InferRequest, 'mappings'>): FittingSpec {
  const mappings = new ParsedMappings(request.sources);
  const avoided = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const inferred = inferSpec({ ...request, mappings, avoidedNames: avoided });
    const files = { ...request.sources, ...filesWith(inferred, request.sources) };
    const result = checkSpec(files);
    const diagnostics = result.ok ? [] : result.diagnostics;
    const clashing = diagnostics
      .flatMap(namesOf)
      .filter((name) => inferred.names.has(name) && !avoided.has(name));
    if (clashing.length === 0 || attempt === MAXIMUM_ATTEMPTS) return { ...inferred, result, files };
    clashing.forEach((name) => avoided.add(name));
  }
}

/** The definitions that want a name in the generated code that another one has. */
function namesOf({ code, parameters }: Diagnostic): readonly string[] {
  if (code !== 'generated-name-clash') return [];
  // What the name is used for is a phrase, which may say for which definition.
  const { definition = [], use = [] } = parameters;
  return [definition, use].flat().filter((name) => typeof name === 'string');
}

function filesWith({ draft }: InferredSpec, sources: SourceFiles): SourceFiles {
  const edited = [...draft.edits()].map(
    ([path, edits]) => [path, applyEdits(sources[path] ?? '', edits)] as const,
  );
  return Object.fromEntries([...draft.newFiles(), ...edited]);
}
