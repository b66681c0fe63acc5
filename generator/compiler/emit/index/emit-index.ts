import type { ReExportStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { moduleEntry, moduleNames } from '../modules.js';

/** The package's entry: it re-exports what the table of modules says. */
export const emitIndex: Emitter = {
  emit: () => {
    const statements = moduleNames.flatMap((module): readonly ReExportStatement[] => {
      const { index } = moduleEntry(module);
      return index === undefined ? [] : [{ kind: 're-export', module, ...index }];
    });
    return [{ kind: 'module', name: 'index', statements }];
  },
};
