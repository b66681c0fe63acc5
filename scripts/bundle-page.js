// Bundles what the reference page runs in a browser, and how it looks there, into the files that `kfgen docs` reads.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const source = fileURLToPath(new URL('../generator/browser', import.meta.url));
const folder = fileURLToPath(new URL('../dist/browser', import.meta.url));

mkdirSync(folder, { recursive: true });
const entries = { page: 'main.ts', playground: 'playground/main.ts' };
for (const [name, entry] of Object.entries(entries)) {
  const bundle = await rolldown({
    cwd: source,
    input: `${source}/${entry}`,
    platform: 'browser',
    tsconfig: `${source}/tsconfig.json`,
  });
  await bundle.write({ file: `${folder}/${name}.js`, format: 'iife', minify: true });
}

// In the order of their paths: the page's own, then the playground's.
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.css'))
  .sort();
const styles = sheets.map((name) => readFileSync(`${source}/${name}`, 'utf8')).join('\n');
writeFileSync(`${folder}/page.css`, withoutSpace(styles));

/** Comments and indents cost bytes in every page. */
function withoutSpace(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
