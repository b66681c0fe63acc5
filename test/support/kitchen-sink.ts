/** A spec that uses every feature of the language, the awkward ones together. */
export const kitchenSink = {
  'spec/scalars.yaml': `
Scalars:
  doc: 每种标量
  fields:
    string: { type: string, doc: 字符串 }
    boolean: { type: boolean, doc: 布尔 }
    int32: { type: int32, doc: 整数 }
    uint32: { type: uint32, doc: 整数 }
    int64: { type: int64, doc: 整数 }
    uint64: { type: uint64, doc: 整数 }
    float: { type: float, doc: 浮点数 }
    double: { type: double, doc: 浮点数 }
    object: { type: object, doc: 任意对象 }
    any: { type: any, doc: 任意值 }
    json: { json: Scalars, doc: 装着 JSON 的字符串 }
    text_const: { const: "it's \\"quoted\\"", doc: 固定的文字 }
    number_const: { const: -7, doc: 固定的数 }
    fraction_const: { const: 0.1, doc: 固定的小数 }
    true_const: { const: true, doc: 固定为真 }
    false_const: { const: false, doc: 固定为假 }

OptionalScalars:
  doc: 每种标量,全部可选
  fields:
    string?: { type: string, doc: 字符串 }
    boolean?: { type: boolean, doc: 布尔 }
    uint64?: { type: uint64, doc: 整数 }
    double?: { type: double, doc: 浮点数 }
    object?: { type: object, doc: 任意对象 }
    any?: { type: any, doc: 任意值 }
    json?: { json: Scalars, doc: 装着 JSON 的字符串 }
    const?: { const: x, doc: 固定的文字 }
`,
  'spec/limits.yaml': `
Limits:
  doc: 每种限制
  fields:
    int32: { type: int32, minimum: -5, maximum: 5, doc: 整数 }
    uint32: { type: uint32, minimum: 3, doc: 整数 }
    int64: { type: int64, maximum: -1, doc: 整数 }
    uint64: { type: uint64, minimum: 4294967296, doc: 整数 }
    double: { type: double, minimum: -0.5, maximum: 0.25, doc: 浮点数 }
    at_least: { type: float, minimum: 1.5, doc: 浮点数 }
    at_most: { type: float, maximum: -1.5, doc: 浮点数 }
    characters: { type: string, minLength: 2, maxLength: 4, doc: 字符数 }
    bytes: { type: string, minBytes: 5, maxBytes: 9, doc: 字节数 }
    both: { type: string, minLength: 2, maxLength: 5, minBytes: 3, maxBytes: 8, doc: 字符数与字节数 }
    nonempty: { type: string, minLength: 1, doc: 非空 }
    pattern: { type: string, pattern: '^[a-c]+-[^/]?$', doc: 正则 }
    slashes: { type: string, pattern: '^/[/*]{1,2}\\u4e2d/?', maxLength: 6, doc: 带斜杠的正则 }
    items: { type: 'string[]', minItems: 1, maxItems: 3, maxLength: 2, doc: 列表 }
    any_items: { type: 'any[]', minItems: 2, doc: 任意值的列表 }
`,
  'spec/lists.yaml': `
Lists:
  doc: 每种列表
  fields:
    of_numbers: { type: 'double[]', doc: 数的列表 }
    of_objects: { type: 'object[]', doc: 对象的列表 }
    of_references: { type: 'Limited[]', doc: 引用的列表 }
    of_open: { type: 'Level[]', doc: 开放枚举的列表 }
    of_closed: { type: 'Mode[]', maxItems: 2, doc: 封闭枚举的列表 }
    inline:
      doc: 内嵌对象的列表
      minItems: 1
      items:
        fields:
          name: { type: string, doc: 名称 }
          note?: { type: string, doc: 备注 }
    nested:
      doc: 列表的列表
      maxItems: 2
      items: { type: 'uint32[]', minItems: 1, maxItems: 2, maximum: 9 }
    deeper:
      doc: 三层
      items: { items: { items: { const: x } }, maxItems: 2 }
    of_json: { doc: JSON 的列表, items: { json: Limited } }

Limited:
  doc: 有限制的对象
  fields:
    code: { type: string, maxBytes: 4, doc: 代码 }

Level:
  doc: 开放的枚举
  enum: int32
  open: true
  values:
    -1: { name: Low, doc: 低 }
    0: { name: Middle, doc: 中 }
    7: { name: High, doc: 高 }

Mode:
  doc: 封闭的枚举
  enum: string
  open: false
  values:
    fast: { name: Fast, doc: 快 }
    "it's slow": { name: Slow, doc: 慢 }
    中文: { name: Chinese, doc: 中文 }

Colour:
  doc: 开放的文字枚举
  enum: string
  open: true
  values:
    red: { name: Red, doc: 红 }
    toString: { name: Strange, doc: 怪 }

Big:
  doc: 大整数的枚举
  enum: int64
  open: false
  values:
    -9007199254740991: { name: Least, doc: 最小 }
    9007199254740991: { name: Most, doc: 最大 }
`,
  'spec/alternatives.yaml': `
Alternatives:
  doc: 任选其一
  fields:
    scalar: { type: string | uint32, doc: 文字或数 }
    three: { type: boolean | Level | Mode, doc: 布尔或枚举 }
    list: { type: 'string | string[]', doc: 文字或列表 }
    lists: { type: 'uint32[] | Mode[]', doc: 两种列表 }
    object?: { type: object | string, doc: 对象或文字 }
    several?: { type: 'Colour | int32 | boolean[]', doc: 三种 }

Kinds:
  doc: 由 JSON 的种类区分
  fields:
    object_or_text: { type: Limited | string, doc: 对象或文字 }
    one_or_many: { type: 'Limited | Limited[]', doc: 一个或多个 }
    many_or_null?: { type: 'Limited[] | null', minItems: 1, maxItems: 2, doc: 列表或 null }
    union_or_code: { type: Shape | Level | null, doc: 联合、枚举或 null }
    every: { type: 'null | Limited | double | Lengthy[] | Colour | boolean', doc: 六种 }
    unions: { type: 'Shape[] | Numbered', doc: 联合 }
    any_object: { type: 'object | Lengthy[] | Mode', doc: 任意对象或列表 }
    any_objects?: { type: 'Lengthy | object[]', doc: 对象或任意对象的列表 }
    lists: { type: 'uint32[] | Mode[] | Limited', doc: 两种列表或对象 }
    listed: { doc: 列表里的, items: { type: 'Limited | Limited[] | null' } }
    recursive?: { type: 'Kinds | Kinds[]', doc: 包含自己 }
    spelt?: { type: Limited | null, aliases: spelt_old, doc: 别名 }

Maps:
  doc: 键不固定的对象
  fields:
    texts: { map: string, doc: 文字 }
    limited: { doc: 有限制的文字, map: { type: string, minLength: 2, maxLength: 3 } }
    nullable?: { map: double | null, doc: 数或 null }
    nulls?: { map: null, doc: 总是 null }
    objects:
      doc: 内嵌对象
      map:
        fields:
          name: { type: string, doc: 名称 }
          note?: { type: string, doc: 备注 }
          parts?: { doc: 各部分, map: { fields: { mode: { type: Mode, doc: 封闭 } } } }
    references: { map: Limited, doc: 引用 }
    closed: { map: Mode, doc: 封闭枚举 }
    open?: { map: Level, doc: 开放枚举 }
    lists: { map: 'uint32[]', doc: 列表 }
    limited_lists?: { doc: 有限制的列表, map: { items: { type: uint32 }, maxItems: 2 } }
    maps: { doc: 两层, map: { map: boolean } }
    listed: { doc: 列表里的, items: { map: uint32 }, maxItems: 2 }
    anything?: { map: any, doc: 任意值 }
    any_objects?: { map: object, doc: 任意对象 }
    constants?: { doc: 固定值, map: { const: x } }
    unions?: { map: Shape, doc: 联合 }
    recursive?: { map: Maps, doc: 包含自己 }
    json?: { doc: JSON 文本, map: { json: Limited } }
    alternatives?: { map: 'Limited | Limited[] | null', doc: 一个、多个或 null }
    spelt?: { map: boolean, aliases: spelt_old, doc: 别名 }
    by_level: { map: string, when: { level: 7 }, doc: 有条件 }
    level: { type: Level, doc: 等级 }

MapHeir:
  doc: 收窄
  extends: MapBase
  fields:
    any_object: { map: uint32, doc: 数 }
    map: { map: Mode, doc: 封闭枚举 }

MapBase:
  doc: 基础
  fields:
    any_object: { type: object, doc: 任意对象 }
    map: { map: string | null, doc: 文字或 null }

AnyNames:
  doc: 任何名字
  fields:
    $ref: { type: string, doc: 引用 }
    $defs?: { type: uint32, doc: 定义 }
    definitions?: { doc: 内嵌, fields: { $id: { type: string, doc: 编号 }, id?: { type: string, doc: 编号 } } }
    tsType?: { type: Mode, doc: 类型 }
    a-b: { type: uint32 | null, aliases: ['a b', 'a/b', a~b], doc: 连字符 }
    a.b: { type: string, doc: 点 }
    a?: { doc: 同一条路径, fields: { b: { type: uint32, doc: 另一个 } } }
    +1?: { type: int32, doc: 加 }
    '-1?': { type: int32, doc: 减 }
    0: { type: string, doc: 数 }
    1?: { type: 'string[]', doc: 数 }
    微信号: { type: string, when: { 'is.open': [fast, 中文] }, doc: 微信号 }
    is.open: { type: Mode, doc: 条件 }
    'really\\?': { type: boolean, doc: 问号 }
    'sure\\??': { type: boolean, doc: 问号，可选 }
    'back\\slash': { type: boolean, doc: 反斜杠 }
    'end\\\\?': { type: boolean, doc: 以反斜杠结尾，可选 }
    '*/ "quoted" \`\${x}\` </script>': { map: { fields: { "it's": { type: string, doc: 引号 } } }, doc: 符号 }
    "line\\nbreak\\u2028\\u202e": { type: string, doc: 换行 }
    ' ': { type: boolean, doc: 空格 }
    '?': { type: boolean, doc: 空 }
    '// @ts-ignore': { const: 'x', doc: 指令 }
    _0$: { type: string, doc: 替身 }
    class: { type: string, doc: 保留字 }
IndexOnly:
  doc: 只有数组也有的名字
  fields:
    0: { type: string, doc: 第一个 }
NamedUnion: { doc: 成员有怪名字, union: kind, accessors: { oddOf: ['a\\.b', in.c-d] } }
OddMember:
  doc: 怪名字
  in: NamedUnion
  fields:
    kind: { const: odd, doc: 种类 }
    a.b: { type: string, doc: 点 }
  examples: [{ kind: odd, a.b: x }]
EvenMember:
  doc: 怪名字
  in: NamedUnion
  fields:
    kind: { const: even, doc: 种类 }
    in: { doc: 内, fields: { c-d: { type: string, doc: 连字符 } } }
  examples: [{ kind: even, in: { c-d: x } }]

Lengthy:
  doc: 像列表的对象
  fields:
    length?: { type: uint32, doc: 长度 }

Nullable:
  doc: 可以为 null 的值
  fields:
    text: { type: string | null, minLength: 2, maxLength: 3, doc: 文字或 null }
    number?: { type: null | uint32, maximum: 4, doc: 数或 null }
    flag: { type: boolean | null, doc: 布尔或 null }
    closed: { type: Mode | null, doc: 封闭枚举或 null }
    open?: { type: Level | null | string, doc: 开放枚举、文字或 null }
    nothing: { type: null, doc: 总是 null }
    nothing_more?: { type: 'null', doc: 可能是 null }
    list: { type: 'uint32[] | null', minItems: 1, maxItems: 2, doc: 列表或 null }
    items: { doc: 可以有 null 的列表, items: { type: string | null } }
    nulls?: { type: 'null[]', doc: null 的列表 }
    spelt: { type: string | null, aliases: spelt_old, doc: 别名 }
    conditional: { type: 'double | null', when: { level: 7 }, doc: 有条件 }
    level: { type: Level, doc: 等级 }

Aliases:
  doc: 别名
  fields:
    required: { type: string, maxLength: 3, aliases: required_old, doc: 必有 }
    optional?: { type: uint32, aliases: [optional_old, optional_older], doc: 可选 }
    kind: { type: Mode, doc: 种类 }
    conditional: { type: Level, when: { kind: fast }, aliases: [conditional_old], doc: 有条件 }
    level: { type: Level, doc: 等级 }
    open_conditional: { type: string, when: { level: [0, 7] }, aliases: open_old, doc: 有条件 }

AliasesOnly:
  doc: 全部可选
  fields:
    a?: { type: string, aliases: b, doc: 甲 }
`,
  'spec/conditions.yaml': `
Conditions:
  doc: 条件
  fields:
    mode: { type: Mode, doc: 封闭 }
    level: { type: Level, doc: 开放 }
    flag: { const: true, doc: 固定 }
    by_mode: { type: string, when: { mode: [fast, 中文] }, doc: 封闭的条件 }
    by_level: { type: string, when: { level: 7 }, doc: 开放的条件 }
    by_both: { type: 'Limited[]', when: { mode: fast, level: [-1, 0] }, doc: 两个条件 }
    by_flag: { type: object, when: { flag: true }, doc: 总是成立的条件 }

OptionalTags:
  doc: 可选的标签
  fields:
    mode?: { type: Mode, doc: 封闭 }
    fixed?: { const: 1, doc: 固定 }
    by_mode: { type: Limited, when: { mode: "it's slow" }, doc: 封闭的条件 }
    by_fixed: { type: uint32, when: { fixed: 1 }, doc: 固定的条件 }

ChainedTags:
  doc: 标签本身有条件
  fields:
    first: { type: Mode, doc: 第一个 }
    second: { type: Mode, when: { first: fast }, doc: 第二个 }
    third: { type: string, when: { second: [fast, 中文] }, doc: 第三个 }

AliasedTag:
  doc: 有别名的标签
  fields:
    mode: { type: Mode, aliases: mode_old, doc: 封闭 }
    by_mode: { type: string, when: { mode: fast }, doc: 条件 }

NestedConditions:
  doc: 内嵌的条件
  fields:
    inner?:
      doc: 内嵌
      fields:
        mode: { type: Mode, doc: 封闭 }
        text: { type: string, when: { mode: fast }, doc: 条件 }

Crowded:
  doc: 组合太多
  fields:
    one: { type: string, aliases: [one_a, one_b], doc: 一 }
    two: { type: string, aliases: [two_a, two_b], doc: 二 }
    three: { type: string, aliases: [three_a, three_b], doc: 三 }
    mode: { type: Mode, doc: 封闭 }
    four: { type: string, when: { mode: fast }, doc: 条件 }
`,
  'spec/unions.yaml': `
Shape: { doc: 联合, union: kind }
Round: { doc: 内层的联合, union: body.form, in: Shape }

Square:
  doc: 方形
  in: Shape
  fields:
    kind: { const: square, doc: 种类 }
    side: { type: double, minimum: 0, doc: 边长 }
    parts?: { type: 'Shape[]', maxItems: 2, doc: 包含自己 }
  examples: [{ kind: square, side: 1 }]

RoundBase:
  doc: 圆形的基础
  fields:
    kind: { const: round, doc: 种类 }
    body: { doc: 内容, fields: { form: { type: string, doc: 形式 } } }

Circle:
  doc: 圆
  extends: RoundBase
  in: Round
  fields:
    body:
      doc: 内容
      fields:
        form: { const: circle, doc: 形式 }
        radius: { type: double, doc: 半径 }
  examples: [{ kind: round, body: { form: circle, radius: 1 } }]

Ellipse:
  doc: 椭圆
  extends: RoundBase
  in: [Round, Numbered]
  fields:
    code: { const: 2, doc: 编号 }
    body:
      doc: 内容
      fields:
        form: { const: ellipse, doc: 形式 }
        mode: { type: Mode, doc: 封闭 }
        axes: { type: 'double[]', when: { mode: fast }, minItems: 2, maxItems: 2, doc: 轴 }
  examples: [{ kind: round, code: 2, body: { form: ellipse, mode: fast, axes: [1, 2] } }]

Numbered: { doc: 以数为标签, union: code }
Zero:
  doc: 零
  in: Numbered
  fields:
    code: { const: 0, doc: 编号 }
    tree?: { type: Tree, doc: 树 }
  examples: [{ code: 0 }]

Answer: { doc: 以布尔和几个值为标签, union: ok }
Yes:
  doc: 是
  in: Answer
  fields: { ok: { const: [true, 1, yes, '1'], doc: 标签 }, value: { type: string, doc: 值 } }
  examples: [{ ok: true, value: a }]
No:
  doc: 否
  in: Answer
  fields: { ok: { const: false, doc: 标签 } }
  examples: [{ ok: false }]

Bodies: { doc: 去掉公共字段, union: kind, bodiesOf: Common }
Common:
  doc: 公共字段
  fields: { id: { type: string, doc: 编号 } }
Dot:
  doc: 点
  extends: Common
  in: Marks
  fields: { kind: { const: dot, doc: 种类 }, at: { type: 'double[]', doc: 位置 } }
  examples: [{ id: a, kind: dot, at: [] }]
Line:
  doc: 线
  extends: Common
  in: Marks
  fields: { kind: { const: line, doc: 种类 }, mode: { type: Mode, doc: 封闭 }, to: { type: string, when: { mode: fast }, doc: 终点 } }
  examples: [{ id: a, kind: line, mode: fast, to: b }]
Marks: { doc: 记号, union: kind }

Tree:
  doc: 包含自己的对象
  fields:
    value: { type: uint32, maximum: 3, doc: 值 }
    left?: { type: Tree, doc: 左 }
    children: { type: 'Tree[]', doc: 子 }
`,
  'spec/inheritance.yaml': `
Base:
  doc: 基础
  fields:
    any: { type: any, doc: 任意 }
    maybe?: { type: string | uint32, doc: 可能有 }
    level: { type: Level, doc: 等级 }
Derived:
  doc: 收窄
  extends: Base
  fields:
    any: { type: 'uint32[]', doc: 列表 }
    maybe: { type: uint32, doc: 必有 }
    level: { const: 7, doc: 固定 }
    more: { type: string, when: { level: 7 }, doc: 更多 }
BranchedBase:
  doc: 有条件的基础
  fields:
    mode: { type: Mode, doc: 封闭 }
    text: { type: string, when: { mode: fast }, doc: 条件 }
BranchedDerived:
  doc: 继承有条件的基础
  extends: BranchedBase
  fields:
    extra: { type: string, doc: 更多 }
FixedDerived:
  doc: 固定基础的标签
  extends: BranchedBase
  fields:
    mode: { const: fast, doc: 固定 }
OtherDerived:
  doc: 固定为条件之外的值
  extends: BranchedBase
  fields:
    mode: { const: "it's slow", doc: 固定 }
TwoDerived:
  doc: 固定为两个值
  extends: BranchedBase
  fields:
    mode: { const: [fast, "it's slow"], doc: 两个 }
OpenBase:
  doc: 开放的条件
  fields:
    level?: { type: Level, doc: 开放 }
    text: { type: string, when: { level: [0, 7] }, aliases: text_old, doc: 条件 }
OpenDerived:
  doc: 固定开放的标签
  extends: OpenBase
  fields:
    level?: { const: -1, doc: 固定 }
Drawing:
  doc: 任一图形
  fields: { shape: { type: Shape, doc: 图形 }, shapes: { type: 'Shape[]', doc: 图形 } }
RoundDrawing:
  doc: 圆的图形
  extends: Drawing
  fields: { shape: { type: Round, doc: 圆形 } }
CircleDrawing:
  doc: 圆
  extends: RoundDrawing
  fields: { shape: { type: Circle, doc: 圆 }, shapes: { type: 'Square[]', doc: 方形 } }
`,
  'spec/inherited-names.yaml': `
InheritedNames:
  doc: 每个对象都有的名字
  fields:
    toString: { type: string, doc: 文字 }
    constructor?: { type: string, doc: 文字 }
    hasOwnProperty: { type: any, doc: 任意 }
    valueOf?: { doc: 对象, fields: { isPrototypeOf: { type: uint32, doc: 数 } } }
    toLocaleString: { type: 'string[]', when: { propertyIsEnumerable: a }, aliases: __defineGetter__, doc: 列表 }
    propertyIsEnumerable?: { type: InheritedTag, doc: 标签 }
InheritedTag:
  doc: 标签
  enum: string
  open: true
  values: { a: { name: A, doc: 甲 } }
ArrayNames:
  doc: 数组也有的名字
  fields:
    length: { type: uint32, doc: 长度 }
    at?: { type: any, doc: 任意 }
OptionalArrayNames:
  doc: 数组也有的名字
  fields:
    length?: { type: uint32, doc: 长度 }
InheritedUnion: { doc: 标签是继承来的名字, union: constructor.valueOf }
InheritedMember:
  doc: 成员
  in: InheritedUnion
  fields:
    constructor: { doc: 内容, fields: { valueOf: { const: x, doc: 标签 } } }
  examples: [{ constructor: { valueOf: x } }]
LengthUnion: { doc: 以长度为标签, union: length }
NoLength:
  doc: 长度为零
  in: LengthUnion
  fields: { length: { const: 0, doc: 长度 } }
  examples: [{ length: 0 }]
`,
  'spec/sent.yaml': `
SentThings:
  doc: 发送的数据,不收别的键
  sent: true
  extends: SentBase
  fields:
    text: { doc: 内嵌, fields: { content: { type: string, doc: 内容 }, menu_id?: { type: string, doc: 编号 } } }
    list?: { doc: 列表里的, items: { fields: { name: { type: string, doc: 名称 }, deeper?: { doc: 更深, fields: { a: { type: boolean, doc: 甲 } } } } } }
    map?: { doc: 键不固定, map: { fields: { name: { type: string, doc: 名称 } } } }
    any?: { type: object, doc: 任意对象 }
    spelt?: { type: string, aliases: [spelt_old, speltOlder], doc: 别名 }
    mode: { type: Mode, doc: 封闭 }
    by_mode: { type: string, when: { mode: fast }, doc: 有条件 }
    part?: { type: 'SentPart | SentPart[] | string | null', doc: 一个、多个、文字或 null }
    shape?: { type: SentShape, doc: 联合 }
    received?: { type: Limited, doc: 也会收到 }
    again?: { type: SentThings, doc: 包含自己 }
    json?: { json: SentText, doc: JSON 文本 }
SentBase:
  doc: 只用来继承
  fields:
    to: { type: string, doc: 接收者 }
    options?: { doc: 选项, fields: { silent?: { type: boolean, doc: 静默 } } }
SentPart: { doc: 部分, fields: { toString: { type: string, doc: 怪名字 }, length?: { type: uint32, doc: 长度 }, a.b?: { type: string, doc: 点 } } }
SentText: { doc: JSON 里的, fields: { a: { type: string, doc: 甲 } } }
SentShape: { doc: 联合, union: body.form }
SentDot: { doc: 点, in: SentShape, fields: { body: { doc: 内容, fields: { form: { const: dot, doc: 形式 } } }, at?: { type: double, doc: 位置 } }, examples: [{ body: { form: dot } }] }
SentInner: { doc: 内层, union: kind, in: SentShape }
SentLine: { doc: 线, in: SentInner, fields: { body: { doc: 内容, fields: { form: { const: line, doc: 形式 } } }, kind: { const: 1, doc: 种类 } }, examples: [{ body: { form: line }, kind: 1 }] }
SentHeir:
  doc: 继承收到的
  sent: true
  extends: ReceivedBase
  fields: { more?: { type: string, doc: 更多 } }
ReceivedBase: { doc: 也会收到, fields: { inner: { doc: 内嵌, fields: { a: { type: string, doc: 甲 } } } } }
SentOptional: { doc: 全部可选, sent: true, fields: { a?: { type: string, doc: 甲 } } }
SentEverything: { doc: 字段很多, sent: true, fields: { ${Array.from({ length: 70 }, (_, index) => `field_${index}?: { type: boolean, doc: 字段 }`).join(', ')} } }
SentBodies: { doc: 去掉公共字段, union: kind, bodiesOf: SentCommon, sent: true }
SentCommon: { doc: 公共字段, fields: { id: { type: string, doc: 编号 } } }
SentMark: { doc: 记号, sent: true, extends: SentCommon, in: SentMarks, fields: { kind: { const: mark, doc: 种类 }, at?: { doc: 位置, fields: { x: { type: double, doc: 横 } } } }, examples: [{ id: a, kind: mark }] }
SentMarks: { doc: 记号, union: kind, sent: true }
`,
  'spec/calls.yaml': `
ThingsAnswer: { doc: 应答, fields: { done: { type: boolean, doc: 完成 } }, examples: [{ done: true }] }
SendThings: { doc: 发送, call: { method: POST, path: /v1/things, request: SentThings, response: ThingsAnswer } }
FindThings: { doc: 查询, call: { method: GET, path: /v1/things, request: SentHeir, response: ThingsAnswer } }
MarkThings: { doc: 标记, call: { method: DELETE, path: /v1/marks, request: SentMarks, response: ThingsAnswer } }
ListThings: { doc: 全部, call: { method: GET, path: /v1/marks, response: ThingsAnswer } }
`,
};
