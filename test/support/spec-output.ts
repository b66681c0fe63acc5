import type { CheckedSpec } from '../../generator/compiler/check-spec.js';
import type { Artifact } from '../../generator/compiler/emit/artifact.js';
import type { Module } from '../../generator/compiler/emit/code/module.js';
import { emitters } from '../../generator/compiler/emit/emitters.js';
import { printModule } from '../../generator/compiler/print/print-module.js';
import { generate } from '../../generator/compiler/generate.js';
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

/** The same for a spec that has been checked, but as it is before it is laid out, without a manifest. */
export async function plainOutput({ model, names }: CheckedSpec): Promise<SpecOutput> {
  const emitted = emitters.flatMap(({ emit }) => emit({ model, names, importExtension: '.js' }));
  const print = async (each: Module | Artifact): Promise<Artifact> =>
    'statements' in each ? printModule(each, names) : each;
  const printed = await Promise.all(emitted.map(print));
  return { model, files: Object.fromEntries(printed.map(({ path, text }) => [path, text])) };
}

export function fileNamed({ files }: SpecOutput, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`No ${path} among ${Object.keys(files).join(', ')}`);
  return text;
}
