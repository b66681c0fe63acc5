// Writes what follows from other sources: the editor's schema and the reference of the spec language from its grammar,
// and the text of the runtime modules, which generated packages get a copy of.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editorSchemaText, referenceIn } from '../dist/read/grammar/grammar-outputs.js';

const runtimeSources = readdirSync('generator/runtime')
  .sort()
  .map(
    (name) =>
      `  ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(`generator/runtime/${name}`, 'utf8'))},\n`,
  );

writeFileSync('generator/spec.schema.json', editorSchemaText());
writeFileSync('spec/README.md', referenceIn(readFileSync('spec/README.md', 'utf8')));
writeFileSync(
  'generator/emit/runtime/runtime-sources.ts',
  `/** The modules of \`generator/runtime\` by name. Written by \`npm run derive\`; do not edit. */\nexport const runtimeSources: Readonly<Record<string, string>> = {\n${runtimeSources.join('')}};\n`,
);
