import type { CheckedSpec } from '../../../../generator/compiler/check-spec.js';
import { emitAccessors } from '../../../../generator/compiler/emit/accessors/emit-accessors.js';
import { emitByTag } from '../../../../generator/compiler/emit/by-tag/emit-by-tag.js';
import { emitCalls } from '../../../../generator/compiler/emit/calls/emit-calls.js';
import { emitCodes } from '../../../../generator/compiler/emit/codes/emit-codes.js';
import { emitDispatch } from '../../../../generator/compiler/emit/dispatch/emit-dispatch.js';
import { modulePath, moduleNames } from '../../../../generator/compiler/emit/modules.js';
import { emitPages } from '../../../../generator/compiler/emit/pages/emit-pages.js';
import { emitRuntime } from '../../../../generator/compiler/emit/runtime/emit-runtime.js';
import { emitTypes } from '../../../../generator/compiler/emit/types/emit-types.js';
import { printModule } from '../../../../generator/compiler/print/print-module.js';
import type { SpecOutput } from '../../../support/spec-output.js';

/** The modules with signatures that follow from the spec. */
const telling = [emitTypes, emitCodes, emitDispatch, emitAccessors, emitByTag, emitCalls, emitPages];

/**
 * The generated package as programs are compiled against it: of modules whose signatures all look alike, such as the
 * guards, only the names that they export.
 */
export async function packageOf({ model, names }: CheckedSpec): Promise<SpecOutput> {
  const context = { model, names, importExtension: '.js' } as const;
  const files: Record<string, string> = {};
  for (const each of [...telling, emitRuntime].flatMap(({ emit }) => emit(context))) {
    const { path, text } = 'statements' in each ? await printModule(each, names) : each;
    files[path] = text;
  }
  for (const name of moduleNames) {
    const exported = names.exportedBy(name);
    if (exported.length === 0) continue;
    files[modulePath(name)] ??= exported.map((each) => `export declare const ${each}: any;`).join('\n');
  }
  return { model, files };
}
