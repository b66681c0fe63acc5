import { scalarTypes } from '../../model/scalar-types.js';
import type {
  ConstTypeNode,
  ElementNode,
  ExpressionTypeNode,
  FieldNode,
  JsonTypeNode,
  ListTypeNode,
  MapTypeNode,
  ObjectTypeNode,
  PageTypeNode,
} from '../syntax.js';
import {
  count,
  mapping,
  nameOrNull,
  name,
  number,
  offering,
  oneOrMany,
  optional,
  parsed,
  parsedEntries,
  reference,
  required,
  scalar,
  shorthand,
  text,
  variants,
} from './combinators.js';
import { documentedKeys } from './documented-keys.js';
import type { Grammar } from './grammar.js';
import { conditionInFull, fieldInFull } from './in-full.js';
import { parseFieldKey, parseFieldName } from './parse-key.js';
import { regularExpression, typeExpression, typeName } from './patterns.js';
import { parseTypeExpression } from './type-expression.js';

const presence = {
  when: optional(
    offering(
      parsedEntries({ title: '字段名', doc: '同级的字段', parse: parseFieldName }, oneOrMany(scalar)),
      conditionInFull,
    ),
    '有条件返回：同级字段取所列的值时有，否则可有可无；收到的数据里，所看的字段不封闭时只是文档所说，没有也收。如 { change_type: [1, 3] }',
  ),
  aliases: optional(oneOrMany(parsed(text(), parseFieldName)), '同一字段的旧拼写，收到其中任何一个都算有'),
};

const limits = {
  minimum: optional(number, '最小值（含）'),
  maximum: optional(number, '最大值（含）'),
  minLength: optional(count, '最少字符数（Unicode 码点）'),
  maxLength: optional(count, '最多字符数（Unicode 码点）'),
  minBytes: optional(count, '最少字节数（UTF-8）'),
  maxBytes: optional(count, '最多字节数（UTF-8）'),
  pattern: optional(text(regularExpression), '正则表达式，以 ^ 开头'),
};

const listLimits = {
  minItems: optional(count, '最少几项'),
  maxItems: optional(count, '最多几项'),
};

const expression = nameOrNull(typeExpression, 'scalar', 'object', 'enum', 'union');
const typeKey = {
  type: required(
    parsed(expression, parseTypeExpression),
    `类型：${Object.keys(scalarTypes).join(' ')}，或定义的名字；X[] 表示列表，A | B 表示任选其一`,
  ),
};
const constKey = {
  const: required(oneOrMany(scalar), '固定的值；一个类型对应标签的几个值时写成列表，如 [a, b]'),
};
/** Also how a definition declares its fields. */
export const fieldsKey = {
  fields: required(
    parsedEntries(
      {
        title: '字段名',
        doc: '线上的字段名，末尾加 ? 表示可选；名字本身以 ? 结尾的，写 `\\?`',
        parse: parseFieldKey,
      },
      reference<FieldNode>('Field', '字段', () => fieldGrammar),
    ),
    '字段，键为线上的字段名，末尾加 ? 表示可选；名字本身以 ? 结尾的，写 `\\?`',
  ),
};
const element = reference<ElementNode>('Element', '项', () => elementGrammar);
const itemsKey = { items: required(element, '列表，值说明每一项的类型') };
const mapKey = {
  map: required(
    shorthand('type', expression, element),
    '键不固定的对象，值说明每个键的值的类型，可以只写类型，如 map: string',
  ),
};
const eachKey = {
  each: required(
    name(typeName, 'union'),
    '列表，每一项各自按所列的联合判断，互不连累：未知或有误的项不影响整页',
  ),
};
const jsonKey = {
  json: required(name(typeName, 'object', 'enum', 'union'), '字符串，内容是所列类型的 JSON 文本'),
};

const fieldVariants = variants<FieldNode>({
  type: mapping<FieldNode & ExpressionTypeNode>('type', '类型名', {
    ...documentedKeys,
    ...presence,
    ...typeKey,
    ...limits,
    ...listLimits,
  }),
  const: mapping<FieldNode & ConstTypeNode>('const', '固定的值', {
    ...documentedKeys,
    ...presence,
    ...constKey,
  }),
  fields: mapping<FieldNode & ObjectTypeNode>('fields', '内嵌对象', {
    ...documentedKeys,
    ...presence,
    ...fieldsKey,
  }),
  items: mapping<FieldNode & ListTypeNode>('items', '列表', {
    ...documentedKeys,
    ...presence,
    ...itemsKey,
    ...listLimits,
  }),
  map: mapping<FieldNode & MapTypeNode>('map', '键不固定的对象', {
    ...documentedKeys,
    ...presence,
    ...mapKey,
  }),
  each: mapping<FieldNode & PageTypeNode>('each', '分页的列表', {
    ...documentedKeys,
    ...presence,
    ...eachKey,
  }),
  json: mapping<FieldNode & JsonTypeNode>('json', 'JSON 字符串', {
    ...documentedKeys,
    ...presence,
    ...jsonKey,
  }),
});

export const fieldGrammar: Grammar<FieldNode> = offering(fieldVariants, fieldInFull);

const elementGrammar: Grammar<ElementNode> = variants<ElementNode>({
  type: mapping<ElementNode & ExpressionTypeNode>('type', '类型名', {
    ...typeKey,
    ...limits,
    ...listLimits,
  }),
  const: mapping<ElementNode & ConstTypeNode>('const', '固定的值', constKey),
  fields: mapping<ElementNode & ObjectTypeNode>('fields', '对象', fieldsKey),
  items: mapping<ElementNode & ListTypeNode>('items', '列表', { ...itemsKey, ...listLimits }),
  map: mapping<ElementNode & MapTypeNode>('map', '键不固定的对象', mapKey),
  json: mapping<ElementNode & JsonTypeNode>('json', 'JSON 字符串', jsonKey),
});
