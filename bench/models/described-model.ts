/** A model of any size, from which the specs of all generators are made: groups of 14 types, as a service would have them. */
export interface DescribedModel {
  readonly groups: readonly Group[];
}

export interface Group {
  readonly suffix: string;
  /** The messages of the group's union, by tag. */
  readonly messages: readonly Message[];
}

export interface Message {
  readonly name: string;
  readonly tag: string;
  readonly doc: string;
  readonly body: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly kind: 'string' | 'uint32' | 'boolean' | 'Item' | 'Item[]' | 'Origin';
  readonly isOptional: boolean;
  readonly doc: string;
}

/** Types of a group: its messages, their union, their base, a code, an item, a page, a request. */
export const TYPES_PER_GROUP = 14;

const kinds: readonly Field['kind'][] = ['string', 'uint32', 'boolean', 'Item', 'Item[]', 'Origin'];

export function describedModel(types: number): DescribedModel {
  const groups = Array.from({ length: Math.max(1, Math.round(types / TYPES_PER_GROUP)) }, (_, index) => {
    const suffix = String(1000 + index);
    return { suffix, messages: Array.from({ length: 8 }, (_each, number) => message(suffix, number)) };
  });
  return { groups };
}

function message(suffix: string, number: number): Message {
  const body = Array.from({ length: 3 + (number % 4) }, (_, index): Field => {
    const kind = kinds[(index + number) % kinds.length] ?? 'string';
    return { name: `field_${index}`, kind, isOptional: index % 3 === 2, doc: `第 ${index + 1} 个字段` };
  });
  return {
    name: `Notice${suffix}Kind${number}`,
    tag: `kind_${number}`,
    doc: `第 ${number + 1} 种通知`,
    body,
  };
}

/** The fields that all messages have. */
export const envelope: readonly Field[] = [
  { name: 'id', kind: 'string', isOptional: false, doc: '编号' },
  { name: 'sent_at', kind: 'uint32', isOptional: false, doc: '发出的时间' },
  { name: 'origin', kind: 'Origin', isOptional: false, doc: '从哪里来' },
  { name: 'operator', kind: 'string', isOptional: true, doc: '经手的人' },
];

export const item: readonly Field[] = [
  { name: 'title', kind: 'string', isOptional: false, doc: '名称' },
  { name: 'amount', kind: 'uint32', isOptional: false, doc: '数量' },
  { name: 'note', kind: 'string', isOptional: true, doc: '备注' },
];

export const request: readonly Field[] = [
  { name: 'cursor', kind: 'string', isOptional: true, doc: '游标' },
  { name: 'limit', kind: 'uint32', isOptional: false, doc: '最多多少项' },
];

export const origins: readonly (readonly [value: number, name: string, doc: string])[] = [
  [3, 'Customer', '客户'],
  [4, 'System', '系统'],
  [5, 'Servicer', '接待人员'],
];
