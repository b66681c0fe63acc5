import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { contenders } from '../contenders/contenders.js';
import { benchFolder } from '../contenders/folders.js';
import type { Circumstances } from './results.js';

const generators = ['openapi-typescript', 'json-schema-to-typescript', 'quicktype', '@hey-api/openapi-ts'];

/** When and with what: nothing that says whose machine it is. */
export function circumstances(quick: boolean): Circumstances {
  const libraries = new Set([
    ...contenders.flatMap(({ library }) => (library === undefined ? [] : [library])),
    ...generators,
  ]);
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpus: availableParallelism(),
    quick,
    versions: Object.fromEntries([...libraries].map((library) => [library, versionOf(library)])),
  };
}

function versionOf(library: string): string {
  const path = join(benchFolder, 'node_modules', library, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}
