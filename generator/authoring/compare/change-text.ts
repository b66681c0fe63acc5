import { pathText } from '../../compiler/model/path-text.js';
import { conditionsOf } from '../../compiler/model/presence.js';
import type { ChangeRule } from './change-rule.js';
import type { Detail, Finding } from './finding.js';

const MAXIMUM = 60;

/** A difference in a few signs: `TextMessage.text +lang?`, `FailType -Rejected = 10`, `A.b: string → string | null`. */
export function changeText({ rule, subject, details }: Finding): string {
  const { old, new: now, path } = subject;
  const definition = now ?? old ?? '';
  const field = path.at(-1);
  const parts: Parts = {
    whole: pathText(definition, path),
    holder: pathText(definition, path.slice(0, -1)),
    before: signs(details['old'], field),
    after: signs(details['new'], field),
    part: signs(details['name']),
  };
  return (texts[rule] ?? becomes)(parts);
}

interface Parts {
  /** What the difference is about, and what that is in. */
  readonly whole: string;
  readonly holder: string;
  readonly before: string;
  readonly after: string;
  /** What has come or gone. */
  readonly part: string;
}

type Text = (parts: Parts) => string;

const becomes: Text = ({ whole, before, after }) => `${whole}: ${before} → ${after}`;
const fieldBecomes: Text = ({ holder, before, after }) => `${holder}: ${before} → ${after}`;
const nameBecomes: Text = ({ before, after }) => `${before} → ${after}`;
const partComes: Text = ({ whole, part }) => `${whole} +${part}`.trimStart();
const partGoes: Text = ({ whole, part }) => `${whole} -${part}`.trimStart();
const fieldComes: Text = ({ holder, part }) => `${holder} +${part}`;
const says =
  (word: string): Text =>
  ({ whole }) =>
    `${whole}: ${word}`;

/** Of all rules whose differences are not of one text that becomes another. */
const texts: Readonly<Partial<Record<ChangeRule, Text>>> = {
  'type-added': ({ whole }) => `+${whole}`,
  'type-removed': ({ whole }) => `-${whole}`,
  'type-renamed': nameBecomes,
  'now-sent': says('+sent'),
  'now-received': says('-sent'),
  'field-added': fieldComes,
  'required-field-added': fieldComes,
  'field-removed': ({ holder, part }) => `${holder} -${part}`,
  'field-renamed': fieldBecomes,
  'field-respelt': fieldBecomes,
  'required-field-respelt': fieldBecomes,
  'presence-tightened': fieldBecomes,
  'presence-loosened': fieldBecomes,
  'condition-tightened': fieldBecomes,
  'condition-loosened': fieldBecomes,
  'condition-changed': fieldBecomes,
  'expectation-changed': fieldBecomes,
  'alias-added': ({ whole, part }) => `${whole}: +alias ${part}`,
  'alias-added-to-required': ({ whole, part }) => `${whole}: +alias ${part}`,
  'alias-removed': ({ whole, part }) => `${whole}: -alias ${part}`,
  'constant-added': ({ whole, after }) => `${whole}: +${after}`,
  'constant-removed': ({ whole, before }) => `${whole}: -${before}`,
  'value-added': partComes,
  'closed-value-added': partComes,
  'value-removed': partGoes,
  'enum-opened': says('closed → open'),
  'enum-closed': says('open → closed'),
  'member-added': partComes,
  'member-removed': partGoes,
  'call-added': ({ whole }) => `+${whole}`,
  'call-removed': ({ whole }) => `-${whole}`,
  'call-renamed': nameBecomes,
  'export-added': partComes,
  'export-removed': partGoes,
  'doc-changed': says('doc'),
  'deprecated-added': says('+deprecated'),
  'deprecated-removed': says('-deprecated'),
  'examples-changed': says('examples'),
};

/** A detail without words of any language; when a field is there as the spec says it behind its name. */
function signs(detail: Detail | undefined, field = ''): string {
  if (detail === undefined) return '';
  if (typeof detail === 'string') return cut(detail);
  if ('kind' in detail) return detail.kind;
  const { presence } = detail;
  const conditions = conditionsOf(presence).map(
    ({ field: other, values }) => `${other}: ${values.map(String).join(', ')}`,
  );
  if (conditions.length > 0) return `${field} when { ${conditions.join('; ')} }`;
  return presence.kind === 'required' ? field : `${field}?`;
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAXIMUM ? `${characters.slice(0, MAXIMUM - 1).join('')}…` : text;
}
