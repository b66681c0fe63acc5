import type { ModuleName } from '../modules.js';
import type { Statement } from './statement.js';

/** A generated module before it is printed. */
export interface Module {
  readonly kind: 'module';
  readonly name: ModuleName;
  readonly statements: readonly Statement[];
}
