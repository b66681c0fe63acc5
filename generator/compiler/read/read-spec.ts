import { reportInto } from '../../base/diagnostics/collect-diagnostics.js';
import type { Diagnostic, Report } from '../../base/diagnostics/diagnostic.js';
import type { SourcedModel } from '../model/sourced-model.js';
import { applyAmendments } from './amend/apply-amendments.js';
import { checkExamples } from './check-examples.js';
import { decode } from './grammar/decode.js';
import { specGrammar } from './grammar/spec-grammar.js';
import { lowerSpec } from './lower/lower-spec.js';
import { meaningRules, nameRules, sizeRules } from './rules.js';
import { buildSymbolTable } from './symbols/symbol-table.js';
import type { DecodedSpec } from './syntax.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import { inReadingOrder } from './source-order.js';
import { parseYaml } from './yaml/parse-yaml.js';

export type ReadResult =
  | ({ readonly ok: true } & SourcedModel)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Spec files to model. A stage runs when the one before found no mistake, and reports all that it finds. */
export function readSpec(files: SourceFiles): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics);
  const failed = (): boolean => diagnostics.length > 0;

  const entries = readFiles(files, report);
  if (failed()) return { ok: false, diagnostics };

  const calls = entries.flatMap(({ key, value }) =>
    value.kind === 'callDefinition' ? [{ key, value }] : [],
  );
  const symbols = buildSymbolTable(applyAmendments(entries, report), calls);
  const { length } = diagnostics;
  for (const rule of sizeRules) rule(symbols, report);
  if (diagnostics.length > length) return { ok: false, diagnostics };
  for (const rule of nameRules) rule(symbols, report);
  if (failed()) return { ok: false, diagnostics };

  const model = lowerSpec(symbols, report);
  for (const rule of meaningRules) rule(model, report);
  if (failed()) return { ok: false, diagnostics };

  checkExamples(model, report);
  return failed() ? { ok: false, diagnostics } : { ok: true, model, sources: files };
}

function readFiles(files: SourceFiles, report: Report): DecodedSpec {
  return Object.entries(inReadingOrder(files)).flatMap(([file, text]) => {
    const root = parseYaml(file, text, report);
    return root === undefined ? [] : (decode(root, specGrammar, report) ?? []);
  });
}
