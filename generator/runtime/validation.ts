import { collectFaults } from './collect-faults.js';
import { describeFault, type FieldTexts, type Issue, type Language } from './describe-fault.js';
import type { IssueCode } from './fault.js';
import type { Shape } from './shape.js';

/** 校验的结果：原来的值，或所有不符之处。 */
export type Validation<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** The result for a value that the guard refused. Never throws, whatever the value does when it is read. */
export function refuse<Value>(
  shape: Shape,
  value: unknown,
  language: Language,
  texts?: FieldTexts,
): Validation<Value> {
  try {
    const issues = collectFaults(shape, value).map((fault) => describeFault(fault, language, texts));
    if (issues.length > 0) return { ok: false, issues };
  } catch {
    // A getter or proxy threw, or the value is nested without end.
  }
  return onlyIssue('unreadable', undefined, language);
}

/** Parses JSON text and validates what it holds. Never throws. */
export function readJson<Value>(
  text: string,
  validate: (value: unknown, language: Language) => Validation<Value>,
  language: Language,
): Validation<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return onlyIssue('json', text, language);
  }
  return validate(value, language);
}

function onlyIssue(code: IssueCode, received: unknown, language: Language): Validation<never> {
  return { ok: false, issues: [describeFault({ path: [], code, details: [], received }, language)] };
}
