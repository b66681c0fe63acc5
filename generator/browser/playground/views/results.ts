import type { Examination } from '../examine/examination.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import { switchText } from '../examine/switch-text.js';
import { element } from '../element.js';
import type { Say } from '../say.js';
import { codeBlock } from './code-block.js';
import { draftBlock } from './draft-block.js';
import { entryList } from './entry-list.js';
import { findings } from './findings.js';
import { faultSentence } from './verdict-sentence.js';

/** All that is to be seen of an examination, from what is wrong to what can be made of it. */
export function results(examination: Examination, spec: SpecOfPage, say: Say): readonly HTMLElement[] {
  const { entries } = examination;
  return [
    ...faults(examination, say),
    ...(entries.length === 0
      ? []
      : [
          element(
            'section',
            { class: 'pg-block' },
            element('h4', { text: say('entries') }),
            entryList(examination, spec, say),
          ),
        ]),
    ...[findings(examination, spec, say)].filter((each) => each !== undefined),
    ...switches(examination, spec, say),
    ...draftBlock(examination, spec, say),
  ];
}

function faults(examination: Examination, say: Say): readonly HTMLElement[] {
  const { faults: found, moreFaults, isBinary } = examination;
  if (found.length === 0) return [];
  const rows = found.map((fault) => element('li', { text: faultSentence(fault, say) }));
  const more = say('more-faults', { count: say.count(moreFaults) });
  return [
    element(
      'section',
      { class: 'pg-block is-wrong' },
      element('h4', { text: say('faults') }),
      ...(isBinary ? [element('p', { text: say('first-bytes') })] : []),
      element('ul', { class: 'pg-faults' }, ...rows),
      ...(moreFaults > 0 ? [element('p', { text: more })] : []),
    ),
  ];
}

function switches(examination: Examination, spec: SpecOfPage, say: Say): readonly HTMLElement[] {
  const text = switchText(spec, new Set(examination.analysis.known.keys()), say);
  return text === '' ? [] : [codeBlock({ heading: say('switch'), lead: say('switch-lead'), text }, say)];
}
