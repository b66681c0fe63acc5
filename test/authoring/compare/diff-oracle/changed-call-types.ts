import type { Direction } from '../../../../generator/authoring/compare/change-rule.js';
import type { CheckedSpec } from '../../../../generator/compiler/check-spec.js';

export interface ChangedCallType {
  readonly definition: undefined;
  readonly old: string;
  readonly now: string;
  readonly directions: readonly Direction[];
}

/** What a call is asked with and answers, where that is another type than before. */
export function changedCallTypes(old: CheckedSpec, now: CheckedSpec): readonly ChangedCallType[] {
  return old.model.calls.flatMap((call) => {
    const after = now.model.calls.find(({ name }) => name === call.name);
    return (['request', 'response'] as const).flatMap((key): readonly ChangedCallType[] => {
      const [before = '', current = ''] = [call[key]?.value, after?.[key]?.value];
      const directions = [key === 'request' ? ('sent' as const) : ('received' as const)];
      return before === current ? [] : [{ definition: undefined, old: before, now: current, directions }];
    });
  });
}
