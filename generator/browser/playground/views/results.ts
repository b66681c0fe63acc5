import { draftOf } from '../examine/draft.js';
import type { Examination } from '../examine/examination.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import { switchText } from '../examine/switch-text.js';
import { element } from '../element.js';
import type { Say } from '../say.js';
import { codeBlock } from './code-block.js';
import { entryList } from './entry-list.js';
import { findings } from './findings.js';
import { faultSentence } from './verdict-sentence.js';

/** Parts that are in no draft, which are listed. */
const SHOWN = 20;

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
    ...drafts(examination, spec, say),
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

function drafts(examination: Examination, { model }: SpecOfPage, say: Say): readonly HTMLElement[] {
  const { text, leftOut } = draftOf(examination, model);
  const left = leftOut
    .filter(({ kind }) => kind !== 'unrecognized')
    .slice(0, SHOWN)
    .map(({ name, count }) => element('li', { text: say('draft-left', { name, count: say.count(count) }) }));
  if (text === '') return [];
  const block = codeBlock({ heading: say('draft'), lead: say('draft-lead'), text }, say);
  if (left.length > 0) block.append(element('ul', {}, ...left));
  return [block];
}
