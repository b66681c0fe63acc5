/*
 * Writes what is derived from other sources: the editor's schema from the grammar of the spec language and the names
 * of the shipped spec, the reference of the language from its grammar and from the reports that the tests expect for
 * each mistake, the table of what differences between two specs mean, the text of the runtime modules, which generated packages get a copy of, and the names that browsers
 * have.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readSpec } from '../generator/compiler/read/read-spec.js';
import { readSpecFolder } from '../generator/shell/files/read-spec-folder.js';
import { compatibilityIn } from './compatibility-table.js';
import { editorSchemaText, referenceIn } from './grammar-outputs.js';
import { shippedNames } from './shipped-names.js';

const runtimeSources = readdirSync('generator/runtime')
  .sort()
  .map(
    (name) =>
      `  ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(`generator/runtime/${name}`, 'utf8'))},\n`,
  );

const spec = readSpec(readSpecFolder('spec'));
if (!spec.ok) throw new Error('The spec has mistakes; see: npx kfgen check');
writeFileSync('generator/spec.schema.json', editorSchemaText(shippedNames(spec.model)));

const reports = readdirSync('test/invalid').map((code) => [
  code,
  readFileSync(`test/invalid/${code}/expected.zh-CN.txt`, 'utf8'),
]);
writeFileSync(
  'spec/README.md',
  referenceIn(readFileSync('spec/README.md', 'utf8'), Object.fromEntries(reports) as Record<string, string>),
);

writeFileSync('docs/compatibility.md', compatibilityIn(readFileSync('docs/compatibility.md', 'utf8')));

writeFileSync(
  'generator/compiler/emit/runtime/runtime-sources.ts',
  `/** The modules of \`generator/runtime\` by name. Written by \`npm run derive\`; do not edit. */\nexport const runtimeSources: Readonly<Record<string, string>> = {\n${runtimeSources.join('')}};\n`,
);

const browserTypes = readFileSync('node_modules/typescript/lib/lib.dom.d.ts', 'utf8');
const browserNames = [
  ...new Set([...browserTypes.matchAll(/^declare var ([A-Z]\w*)/gm)].map(([, name]) => name)),
];
writeFileSync(
  'generator/compiler/read/rules/browser-names.ts',
  `/** What browsers have under a name that a type could have. Written by \`npm run derive\`; do not edit. */\nexport const browserNames: ReadonlySet<string> = new Set(\n  '${browserNames.sort().join(' ')}'.split(' '),\n);\n`,
);
