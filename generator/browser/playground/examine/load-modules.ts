import { moduleNamed } from '../../../authoring/docs/playground/module-named.js';

type Exports = Record<string, unknown>;

/** Modules by name, each of which fills its exports when it is called. */
export type ModuleFunctions = Readonly<
  Record<string, (exports: Exports, require: (path: string) => Exports) => void>
>;

/** Loads modules when they are asked for, each once. One that there is not exports nothing. */
export function loadModules(functions: ModuleFunctions): (name: string) => Exports {
  const loaded = new Map<string, Exports>();
  const load = (name: string): Exports => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports: Exports = {};
    loaded.set(name, exports);
    if (Object.hasOwn(functions, name)) functions[name]?.(exports, (path) => load(moduleNamed(path, name)));
    return exports;
  };
  return load;
}
