import type { ChangeRule } from '../generator/authoring/compare/change-rule.js';
import { impacts, stopsExhaustiveCode } from '../generator/authoring/compare/impacts.js';
import { fillGaps } from '../generator/base/words/gaps.js';
import { changes as chinese } from '../generator/base/words/zh-CN/changes.js';
import { changes as english } from '../generator/base/words/en/changes.js';

const BEGIN = '<!-- prettier-ignore-start -->';
const END = '<!-- prettier-ignore-end -->';

/** The text of `docs/compatibility.md` with a new table between its marks. */
export function compatibilityIn(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`docs/compatibility.md lacks the marks ${BEGIN} and ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${compatibilityTable()}\n\n${page.slice(end)}`;
}

/** What each rule says, and what it is to who receives and to who sends. */
function compatibilityTable(): string {
  const rows = (Object.keys(impacts) as ChangeRule[]).map((rule) => {
    const { received = '–', sent = '–' } = impacts[rule];
    const mark = stopsExhaustiveCode.has(rule) ? ' *' : '';
    const text = (sentence: string): string => fillGaps(sentence, () => '…');
    return `| \`${rule}\` | ${received}${mark} | ${sent} | ${text(english[rule])} | ${text(chinese[rule])} |`;
  });
  return [
    '| rule | who receives | who sends | says | 中文 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
