import type { SpecOutput } from './spec-output.js';

const RUNTIME = 'src/runtime/';

/** The packages side by side in folders, by name, with a single copy of the runtime, which is the same in all of them. */
export function withSharedRuntime(
  outputs: ReadonlyMap<string, SpecOutput>,
): Readonly<Record<string, string>> {
  const shared = new Map<string, string>();
  for (const [name, { files }] of outputs)
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.ts')) continue;
      if (!path.startsWith(RUNTIME)) shared.set(`${name}/${path}`, fromShared(text));
      else if ((shared.get(path) ?? text) !== text) throw new Error(`${name} has a ${path} of its own`);
      else shared.set(path, text);
    }
  return Object.fromEntries(shared);
}

function fromShared(text: string): string {
  return text.replace(/(?<=from\s*['"])\.\/runtime\//g, `../../${RUNTIME}`);
}
