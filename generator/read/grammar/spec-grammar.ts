import { enumTypeNames, scalarTypes } from '../../model/scalar-types.js';
import type {
  ConstTypeNode,
  DefinitionNode,
  ElementNode,
  EnumDefinitionNode,
  EnumValueNode,
  ExpressionTypeNode,
  FieldNode,
  JsonTypeNode,
  ListTypeNode,
  ObjectDefinitionNode,
  ObjectTypeNode,
  PageTypeNode,
  SpecNode,
  UnionDefinitionNode,
} from '../syntax.js';
import {
  boolean,
  count,
  data,
  entries,
  mapping,
  number,
  oneOrMany,
  optional,
  reference,
  required,
  scalar,
  sequence,
  text,
  variants,
  word,
} from './combinators.js';
import type { Grammar } from './grammar.js';

const TYPE_NAME = '^[A-Z][A-Za-z0-9]*$';
const FIELD_NAME = '^[A-Za-z_][A-Za-z0-9_]*\\??$';
const WIRE_WORD = '^.+$';

const documented = {
  doc: required(text(), '中文说明，原样写进 TSDoc 与 JSON Schema'),
  source: optional(text('^https://'), '官方文档地址'),
  since: optional(text(), '何时起返回，如 2023-05'),
  deprecated: optional(text(), '不再使用的原因'),
};

const presence = {
  when: optional(
    entries(FIELD_NAME, oneOrMany(scalar)),
    '有条件返回：同级字段取所列的值时必有，否则可有可无。如 { change_type: [1, 3] }',
  ),
  aliases: optional(oneOrMany(text(FIELD_NAME)), '同一字段的旧拼写，收到其中任何一个都算有'),
};

const limits = {
  minimum: optional(number, '最小值（含）'),
  maximum: optional(number, '最大值（含）'),
  minLength: optional(count, '最少字符数（Unicode 码点）'),
  maxLength: optional(count, '最多字符数（Unicode 码点）'),
  minBytes: optional(count, '最少字节数（UTF-8）'),
  maxBytes: optional(count, '最多字节数（UTF-8）'),
  pattern: optional(text('^\\^'), '正则表达式，以 ^ 开头'),
};

const listLimits = {
  minItems: optional(count, '最少几项'),
  maxItems: optional(count, '最多几项'),
};

const typeKey = {
  type: required(
    text(),
    `类型：${Object.keys(scalarTypes).join(' ')}，或定义的名字；X[] 表示列表，A | B 表示任选其一`,
  ),
};
const constKey = { const: required(scalar, '固定的值') };
const fieldsKey = {
  fields: required(
    entries(
      FIELD_NAME,
      reference<FieldNode>('Field', '字段', () => fieldGrammar),
    ),
    '字段，键为线上的字段名，末尾加 ? 表示可选',
  ),
};
const itemsKey = {
  items: required(
    reference<ElementNode>('Element', '项', () => elementGrammar),
    '列表，值说明每一项的类型',
  ),
};
const eachKey = {
  each: required(text(TYPE_NAME), '列表，每一项各自按所列的联合判断，互不连累：未知或有误的项不影响整页'),
};
const jsonKey = { json: required(text(TYPE_NAME), '字符串，内容是所列类型的 JSON 文本') };

const fieldGrammar: Grammar<FieldNode> = variants<FieldNode>({
  type: mapping<FieldNode & ExpressionTypeNode>('type', '类型名', {
    ...documented,
    ...presence,
    ...typeKey,
    ...limits,
    ...listLimits,
  }),
  const: mapping<FieldNode & ConstTypeNode>('const', '固定的值', {
    ...documented,
    ...presence,
    ...constKey,
  }),
  fields: mapping<FieldNode & ObjectTypeNode>('fields', '内嵌对象', {
    ...documented,
    ...presence,
    ...fieldsKey,
  }),
  items: mapping<FieldNode & ListTypeNode>('items', '列表', {
    ...documented,
    ...presence,
    ...itemsKey,
    ...listLimits,
  }),
  each: mapping<FieldNode & PageTypeNode>('each', '分页的列表', { ...documented, ...presence, ...eachKey }),
  json: mapping<FieldNode & JsonTypeNode>('json', 'JSON 字符串', {
    ...documented,
    ...presence,
    ...jsonKey,
  }),
});

const elementGrammar: Grammar<ElementNode> = variants<ElementNode>({
  type: mapping<ElementNode & ExpressionTypeNode>('type', '类型名', {
    ...typeKey,
    ...limits,
    ...listLimits,
  }),
  const: mapping<ElementNode & ConstTypeNode>('const', '固定的值', constKey),
  fields: mapping<ElementNode & ObjectTypeNode>('fields', '对象', fieldsKey),
  items: mapping<ElementNode & ListTypeNode>('items', '列表', { ...itemsKey, ...listLimits }),
  each: mapping<ElementNode & PageTypeNode>('each', '分页的列表', eachKey),
  json: mapping<ElementNode & JsonTypeNode>('json', 'JSON 字符串', jsonKey),
});

const memberOf = optional(oneOrMany(text(TYPE_NAME)), '属于哪个（些）联合');

const definitionGrammar: Grammar<DefinitionNode> = variants<DefinitionNode>({
  fields: mapping<ObjectDefinitionNode>('object', '对象', {
    ...documented,
    extends: optional(text(TYPE_NAME), '继承哪个对象的字段；同名字段可以收窄'),
    in: memberOf,
    ...fieldsKey,
    examples: optional(sequence(data), '样例，须符合本类型；联合的成员至少一个'),
  }),
  enum: mapping<EnumDefinitionNode>('enum', '枚举', {
    ...documented,
    enum: required(word(enumTypeNames), '值的类型'),
    open: required(boolean, 'true：服务端会不声不响地加值，未知的值也收；false：只收所列的值'),
    values: required(
      entries(
        WIRE_WORD,
        mapping<EnumValueNode>('enumValue', '枚举值', {
          ...documented,
          name: required(text(TYPE_NAME), 'TypeScript 中的名字'),
        }),
      ),
      '所有已知的值，键为线上的值',
    ),
  }),
  union: mapping<UnionDefinitionNode>('union', '联合', {
    ...documented,
    union: required(text(), '标签字段，内嵌的以点相连，如 msgtype、event.event_type'),
    in: memberOf,
    dispatch: optional(
      text('^dispatch[A-Z][A-Za-z0-9]*$'),
      '另生成一个以此为名的函数，按标签把消息分派给各自的处理函数',
    ),
    bodiesOf: optional(text(TYPE_NAME), '成员由继承此对象的各类型去掉继承来的字段而成'),
  }),
});

/** The one source of the spec language: a file maps type names to definitions. */
export const specGrammar: Grammar<SpecNode> = entries(
  TYPE_NAME,
  reference<DefinitionNode>('Definition', '定义', () => definitionGrammar),
);
