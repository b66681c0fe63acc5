import type { Words } from '../words.js';
import { captures } from './captures.js';
import { changes } from './changes.js';
import { commandLine } from './command-line.js';
import { comparisons } from './comparisons.js';
import { explanations } from './explanations.js';
import { files } from './files.js';
import { migrations } from './migrations.js';
import { mistakes } from './mistakes.js';
import { page } from './page.js';
import { phrases } from './phrases.js';
import { playground } from './playground.js';
import { reports } from './reports.js';
import { specGuide } from './spec-guide.js';
import { yamlReasons } from './yaml-reasons.js';

export const words: Words = {
  captures,
  changes,
  commandLine,
  comparisons,
  explanations,
  files,
  migrations,
  mistakes,
  page,
  phrases,
  playground,
  reports,
  specGuide,
  yamlReasons,
};
