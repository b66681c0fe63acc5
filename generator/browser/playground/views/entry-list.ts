import type { Examination } from '../examine/examination.js';
import { verdicts, type Entry, type Verdict } from '../examine/entry.js';
import type { SpecOfPage } from '../examine/spec-of-page.js';
import { button, element } from '../element.js';
import type { Say } from '../say.js';
import { entryRow } from './entry-row.js';

type Filter = 'all' | 'drift' | Verdict;

/** Payloads that are listed at once. */
const SHOWN = 50;

/** All payloads, or those of one kind, some at a time. The first one that deserves a look is open. */
export function entryList(examination: Examination, spec: SpecOfPage, say: Say): HTMLElement {
  const { entries, more } = examination;
  const list = element('ol', { class: 'pg-entries' });
  const rest = element('div');
  const show = (filter: Filter): void => {
    const chosen = entries.filter((entry) => isIn(filter, entry));
    const open =
      chosen.find(({ verdict }) => verdict !== 'valid') ?? (chosen.length === 1 ? chosen[0] : undefined);
    list.replaceChildren();
    const add = (start: number): HTMLElement | undefined => {
      const next = chosen.slice(start, start + SHOWN);
      const rows = next.map((entry) => entryRow(entry, spec, say, entry === open));
      list.append(...rows);
      const left = chosen.length - start - next.length;
      const press = (): void =>
        add(start + SHOWN)
          ?.querySelector('summary')
          ?.focus();
      const count = say.count(Math.min(left, SHOWN));
      rest.replaceChildren(...(left > 0 ? [button(say('show-more', { count }), press, 'pg-more')] : []));
      return rows[0];
    };
    add(0);
    if (chosen.length === 0) list.append(element('li', { class: 'pg-none', text: say('nothing-here') }));
  };
  show('all');
  const notKept = more === 0 ? [] : [element('p', { text: say('not-kept', { count: say.count(more) }) })];
  return element('div', {}, filters(entries, say, show), list, rest, ...notKept);
}

function isIn(filter: Filter, { verdict, hasDrift }: Entry): boolean {
  if (filter === 'all') return true;
  return filter === 'drift' ? hasDrift : verdict === filter;
}

/** A choice among the kinds of payloads that there are. */
function filters(entries: readonly Entry[], say: Say, show: (filter: Filter) => void): HTMLElement {
  const there = (['drift', ...verdicts] as const).filter((each) =>
    entries.some((entry) => isIn(each, entry)),
  );
  if (there.length < 2) return element('div');
  const fieldset = element('fieldset', { class: 'pg-filters' }, element('legend', { text: say('filter') }));
  for (const filter of ['all', ...there] as const) {
    const radio = element('input', { attributes: { type: 'radio', name: 'pg-filter', value: filter } });
    radio.checked = filter === 'all';
    radio.addEventListener('change', () => show(filter));
    const text = filter === 'all' || filter === 'drift' ? say(`filter-${filter}`) : say(filter);
    const count = say.count(entries.filter((entry) => isIn(filter, entry)).length);
    fieldset.append(element('label', {}, radio, element('span', { text: `${text} ${count}` })));
  }
  return fieldset;
}
