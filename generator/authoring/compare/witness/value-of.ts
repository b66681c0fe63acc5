import type { EnumValue, Model } from '../../../compiler/model/model.js';
import type { Finding } from '../finding.js';
import { valueText } from '../value-text.js';
import { textOf } from './module-code.js';

/** The value of an enum that a finding is about, as the old version has it. */
export function valueOf(model: Model, { subject, details }: Finding): EnumValue | undefined {
  const definition = model.definitions.get(subject.old ?? '');
  if (definition?.kind !== 'enum') return undefined;
  const text = textOf(details['old']);
  return definition.values.find((value) => value.name === text || valueText(value) === text);
}
