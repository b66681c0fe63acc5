import { adviceDocs } from '../../model/advice.js';
import { methodDocs } from '../../model/call.js';
import { enumTypeNames, scalarTypeDocs } from '../../model/scalar-types.js';
import type {
  AmendmentNode,
  AmendNode,
  CallDefinitionNode,
  CallNode,
  DecodedSpec,
  DefinitionNode,
  EnumDefinitionNode,
  EnumValueNode,
  FieldNode,
  ObjectDefinitionNode,
  UnionDefinitionNode,
} from '../syntax.js';
import {
  boolean,
  data,
  entries,
  mapping,
  name,
  offering,
  oneOrMany,
  optional,
  parsed,
  parsedEntries,
  reference,
  required,
  sequence,
  text,
  variants,
  word,
} from './combinators.js';
import { documentedKeys } from './documented-keys.js';
import { fieldGrammar, fieldsKey } from './field-grammar.js';
import type { Grammar } from './grammar.js';
import { enumValueInFull } from './in-full.js';
import { parseDottedPath, parseFieldPathKey, parseScalarKey } from './parse-key.js';
import { accessorName, callPath, dispatchName, typeName } from './patterns.js';

const enumTypes = Object.fromEntries(enumTypeNames.map((type) => [type, scalarTypeDocs[type]]));

const memberOf = optional(oneOrMany(name(typeName, 'union')), '属于哪个（些）联合');

const sent = optional(
  boolean,
  'true：由程序发给服务端，其中的类型也是，除非收到的数据里也有；没有写的是收到的',
);

const enumValues = parsedEntries(
  { title: '值', doc: '线上的值', parse: parseScalarKey },
  offering(
    mapping<EnumValueNode>('enumValue', '枚举值', {
      ...documentedKeys,
      name: required(text(typeName), 'TypeScript 中的名字'),
      advice: optional(
        word(adviceDocs),
        '收到此代码时程序该怎么办：' +
          Object.entries(adviceDocs)
            .map(([name, doc]) => `${name} ${doc}`)
            .join('；'),
      ),
    }),
    enumValueInFull,
  ),
);

const definitionGrammar: Grammar<DefinitionNode | AmendmentNode | CallDefinitionNode> = variants<
  DefinitionNode | AmendmentNode | CallDefinitionNode
>({
  fields: mapping<ObjectDefinitionNode>('object', '对象', {
    ...documentedKeys,
    extends: optional(name(typeName, 'object'), '继承哪个对象的字段；同名字段可以收窄'),
    sent,
    in: memberOf,
    ...fieldsKey,
    examples: optional(sequence(data), '样例，须符合本类型；联合的成员至少一个'),
  }),
  enum: mapping<EnumDefinitionNode>('enum', '枚举', {
    ...documentedKeys,
    enum: required(word(enumTypes), '值的类型'),
    open: required(
      boolean,
      'true：服务端会不声不响地加值，未知的值也收；false：只收所列的值',
      'undecided-enum',
    ),
    values: required(enumValues, '所有已知的值，键为线上的值'),
  }),
  union: mapping<UnionDefinitionNode>('union', '联合', {
    ...documentedKeys,
    union: required(parsed(text(), parseDottedPath), '标签字段，内嵌的以点相连，如 type、event.kind'),
    sent,
    in: memberOf,
    dispatch: optional(text(dispatchName), '另生成一个以此为名的函数，按标签把消息分派给各自的处理函数'),
    accessors: optional(
      entries(
        { title: '函数名', doc: '函数名，以 Of 结尾，如 userIdOf', pattern: accessorName },
        oneOrMany(parsed(text(), parseDottedPath)),
      ),
      '另生成以此为名的函数，取所列字段中该类型有的第一个，内嵌的以点相连。如 { userIdOf: [user_id, event.user_id] }',
    ),
    bodiesOf: optional(name(typeName, 'object'), '成员由继承此对象的各类型去掉继承来的字段而成'),
  }),
  call: mapping<CallDefinitionNode>('callDefinition', '调用', {
    ...documentedKeys,
    call: required(
      mapping<CallNode>('call', '调用的内容', {
        method: required(word(methodDocs), 'HTTP 方法'),
        path: required(text(callPath), '地址中主机名之后的路径，如 /cgi-bin/kf/send_msg'),
        request: optional(name(typeName, 'object', 'union'), '请求的类型，须有 sent: true；没有请求的不写'),
        response: required(name(typeName, 'object', 'union'), '响应的类型'),
      }),
      '服务端的一个接口：键为调用的名字，如 SendMsg',
    ),
  }),
  amend: mapping<AmendmentNode>('amendment', '补充', {
    amend: required(
      mapping<AmendNode>('amend', '补充的内容', {
        doc: optional(text(), '换掉类型的中文说明'),
        in: optional(oneOrMany(name(typeName, 'union')), '另外还属于哪个（些）联合'),
        docs: optional(
          parsedEntries(
            { title: '字段或值', doc: '字段名（内嵌的以点相连）或线上的值', parse: parseDottedPath },
            text(),
          ),
          '换掉字段或枚举值的中文说明，键为字段名（内嵌的以点相连）或线上的值',
        ),
        fields: optional(
          parsedEntries(
            {
              title: '字段名',
              doc: '字段名，内嵌的以点相连，末尾加 ? 表示可选；名字里的点和末尾的 ? 写 `\\.` 和 `\\?`',
              parse: parseFieldPathKey,
            },
            reference<FieldNode>('Field', '字段', () => fieldGrammar),
          ),
          '加字段，键为字段名，内嵌的以点相连，如 text.emoji?',
        ),
        values: optional(enumValues, '加枚举值，键为线上的值'),
        examples: optional(sequence(data), '加样例'),
      }),
      '补充已有的类型（如 kfgen 自带的）：键为它的名字，只写要加的和要换的',
    ),
  }),
});

/** The one source of the spec language: a file maps type names to definitions. */
export const specGrammar: Grammar<DecodedSpec> = entries(
  { title: '类型名', doc: '定义的名字，以大写英文字母开头', pattern: typeName },
  reference<DefinitionNode | AmendmentNode | CallDefinitionNode>(
    'Definition',
    '定义',
    () => definitionGrammar,
  ),
);
