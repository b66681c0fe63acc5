import { runInNewContext } from 'node:vm';
import { generatedNames } from '../../../generator/authoring/docs/playground/generated-names.js';
import { modelData } from '../../../generator/authoring/docs/playground/model-data.js';
import { moduleFunctions } from '../../../generator/authoring/docs/playground/module-functions.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import type { ModuleFunctions } from '../../../generator/browser/playground/examine/load-modules.js';
import {
  readSpecOfPage,
  type SpecOfPage,
} from '../../../generator/browser/playground/examine/spec-of-page.js';
import { Examination } from '../../../generator/browser/playground/examine/examination.js';
import { checkSpec, type CheckedSpec } from '../../../generator/compiler/check-spec.js';
import { plainOutput } from '../../support/spec-output.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';

export function checked(files: SourceFiles): CheckedSpec {
  const result = checkSpec(normalizeSources(files));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}

/** What a page of a spec has at hand, as it gets there: its generated code as a script, its model as JSON. */
export async function specOfPage(files: SourceFiles): Promise<SpecOfPage> {
  const spec = checked(files);
  const output = await plainOutput(spec);
  const artifacts = Object.entries(output.files).map(([path, text]) => ({
    ...{ path, text, language: 'typescript' as const },
  }));
  const functions = moduleFunctions(artifacts);
  const data = { model: modelData(spec.model), names: generatedNames(spec) };
  return readSpecOfPage(JSON.stringify(data), runInNewContext(`(${functions})`) as ModuleFunctions);
}

/** Examines a text, or payloads one on a line, in pieces of some bytes. */
export function examined(
  spec: SpecOfPage,
  payloads: string | readonly unknown[],
  pieceLength = 1000,
): Examination {
  const text =
    typeof payloads === 'string' ? payloads : payloads.map((each) => `${JSON.stringify(each)}\n`).join('');
  const examination = new Examination(spec);
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += pieceLength)
    examination.push(bytes.subarray(start, start + pieceLength));
  examination.end();
  return examination;
}
