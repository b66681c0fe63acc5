/** Why YAML is refused, by js-yaml's own message. A message that is not here is printed as it is. */
export const yamlReasons = {
  'the stream contains non-printable characters': '含有不可打印的字符',
  'can not read a document': '无法读取文档',
  'end of the stream or a document separator is expected': '此处应为文件结尾或文档分隔符（---）',
  'directives end mark is expected': '指令之后应有 ---',

  'deficient indentation': '缩进不足',
  'tab characters must not be used in indentation': '缩进不能用制表符',
  'bad indentation of a mapping entry': '映射的缩进不对',
  'bad indentation of a sequence entry': '列表项的缩进不对',
  'bad explicit indentation width of a block scalar; it cannot be less than one':
    '块文本标明的缩进宽度至少为 1',
  'repeat of an indentation width identifier': '缩进宽度标了两次',
  'repeat of a chomping mode identifier': '末尾换行的处理方式标了两次',
  'a line break is expected': '此处应换行',

  "expected ':' after a mapping key": '映射的键之后应有冒号',
  'a whitespace character is expected after the key-value separator within a block mapping':
    '冒号之后应有空格',
  'can not read a block mapping entry; a multiline key may not be an implicit key':
    '此处应为“键: 值”，键不能跨行',
  'missed comma between flow collection entries': '各项之间缺少逗号',
  "expected the node content, but found ','": '逗号之前缺少内容',
  'unexpected end of the stream within a flow collection': '文件结束，而 [ 或 { 没有闭合',

  'unexpected end of the stream within a single quoted scalar': '文件结束，而单引号没有闭合',
  'unexpected end of the document within a single quoted scalar': '文档结束，而单引号没有闭合',
  'unexpected end of the stream within a double quoted scalar': '文件结束，而双引号没有闭合',
  'unexpected end of the document within a double quoted scalar': '文档结束，而双引号没有闭合',
  'expected valid JSON character': '引号中有控制字符',
  'unknown escape sequence': '未知的转义',
  'expected hexadecimal character': '此处应为十六进制数字',

  'duplication of a tag property': '标签（!）重复',
  'unexpected end of the stream within a verbatim tag': '文件结束，而标签没有闭合',
  'named tag handle cannot contain such characters': '标签的前缀含有不允许的字符',
  'tag suffix cannot contain exclamation marks': '标签名不能含有感叹号',
  'tag suffix cannot contain flow indicator characters': '标签名不能含有 [ ] { } 或逗号',
  'duplication of an anchor property': '锚点（&）重复',
  'name of an anchor node must contain at least one character': '锚点（&）没有名字',
  'name of an alias node must contain at least one character': '别名（*）没有名字',
  'alias node should not have any properties': '别名（*）不能带标签或锚点',

  'directive name must not be less than one character in length': '指令（%）没有名字',
  'duplication of %YAML directive': '%YAML 指令重复',
  'YAML directive accepts exactly one argument': '%YAML 指令须有且只有一个参数',
  'ill-formed argument of the YAML directive': '%YAML 指令的参数写法不对',
  'unacceptable YAML version of the document': '不支持这个 YAML 版本',
  'TAG directive accepts exactly two arguments': '%TAG 指令须有且只有两个参数',
  'ill-formed tag handle (first argument) of the TAG directive': '%TAG 指令的第一个参数写法不对',
  'ill-formed tag prefix (second argument) of the TAG directive': '%TAG 指令的第二个参数写法不对',
} as const;
