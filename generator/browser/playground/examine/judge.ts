import type { JudgedPayload } from '../../../authoring/capture/analyze/judged-payload.js';
import type { ItemList } from '../../../authoring/capture/analyze/payload-types.js';
import type { CapturePart } from '../../../authoring/capture/split/capture-part.js';
import type { Verdict } from './entry.js';
import type { GeneratedCode } from './generated-code.js';

interface Judgement {
  readonly verdict: Verdict;
  /** The definition whose validator says what is wrong. */
  readonly checkedAs: string | undefined;
}

/** Has the generated code judge a payload: a page's parser if it is an item of a page or a page, else the guard of its type. */
export function judge(
  judged: JudgedPayload,
  part: Exclude<CapturePart, { kind: 'fault' }> | undefined,
  lists: readonly ItemList[],
  code: GeneratedCode,
): Judgement {
  const { target, value } = judged;
  const checkedAs = 'definition' in judged ? judged.definition.name : target?.name;
  if (judged.kind === 'response' && code.hasPage(judged.definition.name)) {
    const isValid = code.isPageValid(judged.definition.name, value);
    return { verdict: isValid ? 'valid' : 'invalid', checkedAs };
  }
  const page = part?.kind === 'item' ? pageWith(lists, part.list, target?.name) : undefined;
  if (page !== undefined && part?.kind === 'item') {
    const [field = part.list] = page.names;
    const kind = code.itemKind(page.definition.name, field, value);
    return { verdict: verdictOf(kind, judged), checkedAs };
  }
  if (checkedAs === undefined) return { verdict: 'unrecognized', checkedAs };
  const kind = code.isValid(checkedAs, value) ? 'message' : isNew(judged) ? 'unknown' : 'invalid';
  return { verdict: verdictOf(kind, judged), checkedAs };
}

/** What nothing is told of is no item that is wrong: nobody knows what it should be. */
function verdictOf(kind: 'message' | 'unknown' | 'invalid', judged: JudgedPayload): Verdict {
  if (kind === 'message') return 'valid';
  if (judged.kind === 'unrecognized') return 'unrecognized';
  return kind;
}

/** Whether all that is wrong is that the spec does not have a type or a deciding value. */
function isNew(judged: JudgedPayload): boolean {
  return judged.kind === 'unknown' || (judged.kind === 'known' && judged.isFit);
}

function pageWith(lists: readonly ItemList[], name: string, union: string | undefined): ItemList | undefined {
  return lists.find((list) => list.names.includes(name) && list.union.name === union);
}
