import { pathText } from '../../compiler/model/path-text.js';
import { conditionsOf, type Presence } from '../../compiler/model/presence.js';
import type { Detail, Finding } from './finding.js';

const MAXIMUM = 60;

/** A difference in a few signs: `TextMessage.text +lang?`, `FailType -Rejected = 10`, `A.b: string → string | null`. */
export function changeText({ rule, subject, details }: Finding): string {
  const { old, new: name, path } = subject;
  const whole = pathText(name ?? old ?? '', path);
  const added = /-added$/.test(rule) && rule !== 'null-added';
  const removed = /-removed$/.test(rule) && rule !== 'null-removed';
  const part = details['name'];
  if (added || removed) {
    const sign = added ? '+' : '-';
    if (typeof part !== 'string')
      return path.length === 0 ? sign + whole : `${whole}: ${sign}${rule.replace(/-\w+$/, '')}`;
    const isField = rule.includes('field');
    const holder = pathText(name ?? old ?? '', isField ? path.slice(0, -1) : path);
    return rule.startsWith('call-') || holder === '' ? sign + part : `${holder} ${sign}${part}`;
  }
  const { old: before, new: after } = details;
  if (typeof before === 'string' && typeof after === 'string')
    return `${whole}: ${cut(before)} → ${cut(after)}`;
  if (isPresence(before) && isPresence(after)) {
    const field = path.at(-1) ?? '';
    const holder = pathText(name ?? old ?? '', path.slice(0, -1));
    return `${holder}: ${field}${presenceSigns(before.presence)} → ${field}${presenceSigns(after.presence)}`;
  }
  return `${whole}: ${rule}`;
}

function isPresence(detail: Detail | undefined): detail is { readonly presence: Presence } {
  return typeof detail === 'object' && 'presence' in detail;
}

/** As the spec says it behind the name of a field. */
function presenceSigns(presence: Presence): string {
  const conditions = conditionsOf(presence).map(
    ({ field, values }) => `${field}: ${values.map(String).join(', ')}`,
  );
  if (conditions.length > 0) return ` when { ${conditions.join('; ')} }`;
  return presence.kind === 'required' ? '' : '?';
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAXIMUM ? `${characters.slice(0, MAXIMUM - 1).join('')}…` : text;
}
