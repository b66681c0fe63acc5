import { printFaults } from '../../../authoring/capture/report/print-faults.js';
import { labelIn } from '../../../base/words/label.js';
import { jsonText } from '../../../base/text/json-text.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { printFaultAnnotations } from './print-capture-annotations.js';
import type { SurveyedCaptures } from './survey-captures.js';

/** Where no terminal says how wide it is. */
const DEFAULT_WIDTH = 100;

/** Says where captures could not be read, and that nothing was written for it. */
export function printCaptureFaults(
  { faults, moreFaults }: SurveyedCaptures,
  { words, colors, format }: Settings,
  terminal: Terminal,
): void {
  switch (format) {
    case 'json': {
      const label = labelIn(words, 'captures');
      const described = faults.map(({ code, place }) => ({ code, ...place, message: label(code) }));
      const nothing = { diagnostics: [], written: false, files: [], parts: [] };
      terminal.print(jsonText({ ...nothing, faults: described, moreFaults }));
      break;
    }
    case 'github':
      printFaultAnnotations({ faults, moreFaults }, words, terminal);
      break;
    case 'pretty': {
      const options = { words, colors, width: terminal.columns ?? DEFAULT_WIDTH };
      terminal.printError(printFaults({ faults, moreFaults }, options).join('\n'));
    }
  }
  terminal.printError(say(words, 'capture-unreadable'));
}
