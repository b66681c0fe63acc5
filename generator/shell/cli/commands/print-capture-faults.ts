import { printFaults } from '../../../authoring/capture/report/print-faults.js';
import { labelIn } from '../../../base/words/label.js';
import type { Voice } from '../voice.js';
import { printFaultAnnotations } from './print-capture-annotations.js';
import type { AnalyzedCaptures } from './analyze-captures.js';

/** Says where captures could not be read, and that therefore nothing was written. */
export function printCaptureFaults({ faults, moreFaults }: AnalyzedCaptures, voice: Voice): void {
  switch (voice.format) {
    case 'json': {
      const label = labelIn(voice.words, 'captures');
      const described = faults.map(({ code, place }) => ({ code, ...place, message: label(code) }));
      const nothing = { diagnostics: [], written: false, files: [], parts: [] };
      voice.document({ ...nothing, faults: described, moreFaults });
      break;
    }
    case 'github':
      printFaultAnnotations({ faults, moreFaults }, voice);
      break;
    // Not a format of the commands that read captures.
    case 'sarif':
    case 'pretty':
      voice.printError(printFaults({ faults, moreFaults }, voice));
  }
  voice.warn('capture-unreadable');
}
