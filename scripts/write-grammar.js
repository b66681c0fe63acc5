// Writes what follows from the grammar of the spec language: the editor's schema and the reference in spec/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { editorSchemaText, referenceIn } from '../dist/read/grammar/grammar-outputs.js';

writeFileSync('generator/spec.schema.json', editorSchemaText());
writeFileSync('spec/README.md', referenceIn(readFileSync('spec/README.md', 'utf8')));
