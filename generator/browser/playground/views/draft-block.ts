import { draftOf } from '../examine/draft.js';
import type { Examination } from '../examine/examination.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import { button, element } from '../element.js';
import type { Say } from '../say.js';
import { codeBlock } from './code-block.js';

/** To draft more parts than these takes so long that somebody has to want it. */
const MAXIMUM_AT_ONCE = 20;
/** Parts that are in no draft, which are listed. */
const SHOWN = 20;

/** The draft of what the spec does not have; of very much, a button that makes it. Nothing if there is nothing to draft. */
export function draftBlock(examination: Examination, spec: SpecOfPage, say: Say): readonly HTMLElement[] {
  const { unknown, fields, codes } = examination.analysis;
  const count = [unknown, fields, codes].reduce((sum, counter) => sum + counter.inOrder().length, 0);
  if (count <= MAXIMUM_AT_ONCE) return draft(examination, spec, say);
  const block = element('section', { class: 'pg-block' }, element('h4', { text: say('draft') }));
  const make = (): void => {
    const made = draft(examination, spec, say);
    block.replaceWith(...made);
    made[0]?.querySelector('button')?.focus();
  };
  block.append(button(say('make-draft', { count: say.count(count) }), make, 'pg-more'));
  return [block];
}

function draft(examination: Examination, spec: SpecOfPage, say: Say): readonly HTMLElement[] {
  const { text, leftOut } = draftOf(examination, spec);
  if (text === '') return [];
  const block = codeBlock({ heading: say('draft'), lead: say('draft-lead'), text }, say);
  const left = leftOut
    .filter(({ kind }) => kind !== 'unrecognized')
    .slice(0, SHOWN)
    .map(({ name, count }) => element('li', { text: say('draft-left', { name, count: say.count(count) }) }));
  if (left.length > 0) block.append(element('ul', {}, ...left));
  return [block];
}
