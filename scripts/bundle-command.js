// Bundles the command: what a run with nothing to do needs is one file, and the rest a few more, since to find and load
// seventy files takes Node longer than what they do. They lie as deep as what they are made of: `import.meta.url` leads
// from there to the same places.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const compiled = fileURLToPath(new URL('../dist', import.meta.url));
const folder = `${compiled}/shell/command`;
/** With what they import, all that a run needs which has nothing to do. */
const beginnings = [
  'shell/cli/main.js',
  'shell/cli/commands/check.js',
  'shell/cli/commands/generate.js',
  'base/words/zh-CN/words.js',
];
/** Small, and needed by every run: files of its own would take longer to find than to read. */
const inlined = new Set(['commander', 'picocolors', 'get-east-asian-width', 'leven']);

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const external = Object.keys(dependencies).filter((name) => !inlined.has(name));
const isExternal = (id) =>
  id.startsWith('node:') || external.some((name) => id === name || id.startsWith(`${name}/`));

const needed = new Set();
function collect(id, context) {
  if (needed.has(id)) return;
  needed.add(id);
  for (const each of context.getModuleInfo(id)?.importedIds ?? []) collect(each, context);
}

function chunkOf(id, context) {
  if (needed.size === 0) for (const each of beginnings) collect(`${compiled}/${each}`, context);
  return needed.has(id) ? 'start' : null;
}

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: compiled,
  // Comments with the paths of modules would tell where libraries are installed: the same source gives the same bytes.
  experimental: { attachDebugInfo: 'none' },
  input: `${compiled}/shell/cli/main.js`,
  platform: 'node',
  external: isExternal,
});
await bundle.write({
  dir: folder,
  chunkFileNames: '[name].js',
  codeSplitting: { groups: [{ name: chunkOf, debugName: 'start' }] },
});

// Who distributes a copy of these hands on their licences.
const licences = [...inlined].map((name) => {
  const library = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  const file = readdirSync(library).find((each) => /^licen[cs]e/i.test(each));
  return `${name}\n\n${readFileSync(`${library}/${file}`, 'utf8')}`;
});
writeFileSync(`${folder}/LICENSES.txt`, licences.join('\n\n'));
