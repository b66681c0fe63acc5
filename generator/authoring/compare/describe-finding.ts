import { firstLine } from '../../compiler/model/first-line.js';
import { pathText } from '../../compiler/model/path-text.js';
import type { Presence } from '../../compiler/model/presence.js';
import type { Range } from '../../base/source/range.js';
import type { SourceFiles } from '../../base/source/source-files.js';
import { linesOfFile } from '../../base/source/source-lines.js';
import { printable } from '../../base/text/printable.js';
import { fillGaps } from '../../base/words/gaps.js';
import { labelIn } from '../../base/words/label.js';
import type { Words } from '../../base/words/words.js';
import type { ChangeRule, Impacts } from './change-rule.js';
import type { Comparison } from './comparison.js';
import type { Detail, Finding, Side } from './finding.js';
import { gravestImpact } from './gravest.js';
import { stopsExhaustiveCode } from './impacts.js';
import type { DescribedWitness } from './witness/describe-witness.js';
import { changeText } from './change-text.js';

/** A finding as people and programs read it: lines and columns count from 1, columns in UTF-16 code units. */
export interface DescribedFinding extends Impacts {
  readonly rule: ChangeRule;
  readonly path: string;
  readonly side: Side;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of what is gone, the place in the new version of what held it, if that is still there. */
  readonly anchor?: { readonly file: string; readonly line: number; readonly column: number };
  readonly message: string;
  /** The same without words, e.g. `TextMessage.text +lang?`. */
  readonly change: string;
  /** What the spec says about what is new or gone, in a line. */
  readonly doc?: string;
  /** Of a break, what to do about it. */
  readonly migration?: string;
  /** Why it does not count. */
  readonly ignored?: string;
  /** Of a break, what shows it; null where nothing was found that does. */
  readonly witness?: DescribedWitness | null;
}

/** A finding in words. Nothing of the spec's text in it can control a terminal. */
export function describeFinding(
  finding: Finding,
  { old, now }: Pick<Comparison, 'old' | 'now'>,
  words: Words,
): DescribedFinding {
  const { rule, side, range, anchor, received, sent, details } = finding;
  const { doc } = details;
  const isBreaking = gravestImpact([finding]) === 'breaking';
  const { sources } = side === 'old' ? old : now;
  return {
    rule,
    path: printable(subjectText(finding)),
    ...(received !== undefined && { received }),
    ...(sent !== undefined && { sent }),
    ...{ side, ...placeOf(range, sources) },
    ...(side === 'old' && anchor !== undefined && { anchor: placeOf(anchor, now.sources) }),
    message: sentenceOf(finding, words),
    change: printable(changeText(finding)),
    ...(typeof doc === 'string' && doc !== '' && { doc: printable(firstLine(doc), MAXIMUM_TEXT) }),
    ...(isBreaking && isMigrated(rule, words) && { migration: words.migrations[rule] }),
  };
}

function placeOf({ file, start }: Range, sources: SourceFiles): NonNullable<DescribedFinding['anchor']> {
  return { file, ...linesOfFile(file, sources).positionAt(start) };
}

function isMigrated(rule: ChangeRule, { migrations }: Words): rule is keyof Words['migrations'] {
  return Object.hasOwn(migrations, rule);
}

/** Where the difference is, e.g. `TextMessage.text.lang`. */
function subjectText({ subject: { old, new: name, path } }: Pick<Finding, 'subject'>): string {
  return pathText(name ?? old ?? '', path);
}

const MAXIMUM_TEXT = 200;

function sentenceOf(finding: Finding, words: Words): string {
  const { rule, details, received } = finding;
  const texts: Readonly<Record<string, Detail>> = { ...details, path: subjectText(finding) };
  const sentence = fillGaps(words.changes[rule], (gap) =>
    printable(detailText(texts[gap] ?? '', rule, words), MAXIMUM_TEXT),
  );
  if (received !== 'feature' || !stopsExhaustiveCode.has(rule)) return sentence;
  const second = words.comparisons['stops-exhaustive'];
  return labelIn(words, 'reports')('two-sentences', { first: sentence, second });
}

function detailText(detail: Detail, rule: ChangeRule, words: Words): string {
  if (typeof detail === 'string') return detail;
  if ('kind' in detail) return words.comparisons[`kind-${detail.kind}`];
  return presenceText(detail.presence, rule, words);
}

/** The sentences of rules of conditions say themselves that it is required under these. */
function presenceText(presence: Presence, rule: ChangeRule, words: Words): string {
  const label = labelIn(words, 'explanations');
  const { kind } = presence;
  if (kind === 'required' || kind === 'optional') return label(kind);
  const conditions = presence.conditions
    .map(({ field, values }) =>
      label('condition', { field, values: values.map(String).join(label('values-or')) }),
    )
    .join(label('conditions-and'));
  return rule.startsWith('condition-')
    ? conditions
    : labelIn(words, 'comparisons')(`presence-${kind}`, { conditions });
}
