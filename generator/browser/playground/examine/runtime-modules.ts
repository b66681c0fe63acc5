import * as checks from '../../../runtime/checks.js';
import * as limits from '../../../runtime/limits.js';
import * as readPage from '../../../runtime/read-page.js';
import * as unknownKeys from '../../../runtime/unknown-keys.js';
import * as validation from '../../../runtime/validation.js';

/** What generated guards, validators and parsers import of the runtime, a copy of which they come with elsewhere. */
export const runtimeModules: Readonly<Record<string, object>> = {
  'runtime/checks': checks,
  'runtime/limits': limits,
  'runtime/read-page': readPage,
  'runtime/unknown-keys': unknownKeys,
  'runtime/validation': validation,
};
