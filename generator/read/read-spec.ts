import type { Diagnostic, Report } from '../diagnostics/diagnostic.js';
import type { Range } from '../diagnostics/range.js';
import type { Model } from '../model/model.js';
import { checkExamples } from './check-examples.js';
import { decode } from './grammar/decode.js';
import { specGrammar } from './grammar/spec-grammar.js';
import { lowerSpec } from './lower/lower-spec.js';
import { meaningRules, nameRules } from './rules.js';
import type { Rule } from './rules/rule.js';
import { buildSymbolTable, type SymbolTable } from './symbols/symbol-table.js';
import type { SpecNode } from './syntax.js';
import { parseYaml } from './yaml/parse-yaml.js';

/** Spec files by path, as text with `\n` line ends. */
export type SourceFiles = Readonly<Record<string, string>>;

export type ReadResult =
  | { readonly ok: true; readonly model: Model; readonly places: Places }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Where the name of each definition stands. */
export type Places = ReadonlyMap<string, Range>;

/** Spec files to model. A stage runs when the one before found nothing, and reports all that it finds. */
export function readSpec(files: SourceFiles): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, range, parameters, suggestion) =>
    void diagnostics.push({ code, range, parameters, ...(suggestion !== undefined && { suggestion }) });
  const failed = (): boolean => diagnostics.length > 0;

  const entries = readFiles(files, report);
  if (failed()) return { ok: false, diagnostics };

  const symbols = buildSymbolTable(entries);
  const run = (rules: readonly Rule[]): void => rules.forEach((rule) => rule(symbols, report));
  run(nameRules);
  if (!failed()) run(meaningRules);
  if (failed()) return { ok: false, diagnostics };

  const model = lowerSpec(symbols);
  checkExamples(symbols, model, report);
  return failed() ? { ok: false, diagnostics } : { ok: true, model, places: placesOf(symbols) };
}

function placesOf({ byName }: SymbolTable): Places {
  return new Map([...byName].map(([key, { name }]) => [key, name.range]));
}

/** Files are read in the order of their paths by code unit, whatever order they come in. */
function readFiles(files: SourceFiles, report: Report): SpecNode {
  return Object.keys(files)
    .sort()
    .flatMap((file) => {
      const root = parseYaml(file, files[file] ?? '', report);
      return root === undefined ? [] : (decode(root, specGrammar, report) ?? []);
    });
}
