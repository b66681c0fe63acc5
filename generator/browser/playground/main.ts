import { Playground } from './playground.js';
import { readSpecOfPage } from './examine/spec-of-page.js';
import type { ModuleFunctions } from './examine/load-modules.js';

/** In scope of this script are the modules that are generated from the spec, and what the page knows of it. */
declare const kfgenModules: ModuleFunctions;
declare const kfgenData: string;

new Playground(readSpecOfPage(kfgenData, kfgenModules)).start();
