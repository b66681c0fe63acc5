import { pathToFileURL } from 'node:url';
import { moduleOf } from './folders.js';
import type { Root } from './roots.js';

export interface Judge {
  readonly is: (value: unknown) => boolean;
  readonly reasons?: (value: unknown) => number;
}

export async function loadContender(id: string, root: Root): Promise<Judge> {
  return (await import(pathToFileURL(moduleOf(id, root)).href)) as Judge;
}
