import { moduleNamed } from '../../../authoring/docs/playground/module-named.js';
import { runtimeModules } from './runtime-modules.js';

type Exports = Record<string, unknown>;

/** Modules by name, each of which fills its exports when it is called. */
export type ModuleFunctions = Readonly<
  Record<string, (exports: Exports, require: (path: string) => Exports) => void>
>;

/** Loads generated modules when they are asked for, each once. A spec may give no reason for a module: it is empty then. */
export function loadModules(functions: ModuleFunctions): (name: string) => Exports {
  const loaded = new Map<string, Exports>(Object.entries(runtimeModules as Record<string, Exports>));
  const load = (name: string): Exports => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports: Exports = {};
    loaded.set(name, exports);
    if (Object.hasOwn(functions, name))
      functions[name]?.(exports, (path) => {
        const imported = moduleNamed(path, name);
        if (!loaded.has(imported) && !Object.hasOwn(functions, imported))
          throw new Error(`${name} imports ${imported}, which is not there`);
        return load(imported);
      });
    return exports;
  };
  return load;
}
