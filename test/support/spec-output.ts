import type { CheckedSpec } from '../../generator/compiler/check-spec.js';
import { emitArtifacts, generate } from '../../generator/compiler/generate.js';
import type { Model } from '../../generator/compiler/model/model.js';
import { normalizeSources } from '../../generator/compiler/read/normalize-sources.js';
import { readSpec } from '../../generator/compiler/read/read-spec.js';
import type { SourceFiles } from '../../generator/base/source/source-files.js';

/** A valid spec: its model, and the generated files by their path in the output folder. */
export interface SpecOutput {
  readonly model: Model;
  readonly files: Readonly<Record<string, string>>;
}

export async function specOutput(sources: SourceFiles): Promise<SpecOutput> {
  const read = readSpec(normalizeSources(sources));
  const result = await generate({ files: sources, out: '.', language: 'en' });
  if (!read.ok || !result.ok) throw new Error(`The spec has findings:\n${JSON.stringify(result, null, 2)}`);
  const files = Object.entries(result.files).map(([path, text]) => [path.slice('./'.length), text] as const);
  return { model: read.model, files: Object.fromEntries(files) };
}

/** The same for a spec that has been checked. */
export async function checkedOutput(spec: CheckedSpec): Promise<SpecOutput> {
  const artifacts = await emitArtifacts(spec, '.js');
  return { model: spec.model, files: Object.fromEntries(artifacts.map(({ path, text }) => [path, text])) };
}

export function fileNamed({ files }: SpecOutput, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`No ${path} among ${Object.keys(files).join(', ')}`);
  return text;
}
