/** Every mistake that a spec can have: what is wrong, and, for the reference of the language, why and how to fix it. */
export const mistakes = {
  // Reading YAML
  'yaml-syntax': {
    sentence: 'YAML 语法错误：{reason}。',
    help: 'YAML 写错了，同一个文件里的其余内容要等它改好才能检查。常见的原因：括号或引号没有闭合，缩进用了制表符或没有对齐，含冒号加空格的文字没有加引号。',
  },
  'yaml-depth': {
    sentence: '嵌套超过 {maximum} 层。',
    help: '规格用不着嵌套这么深；多半是缩进错了，或者内嵌的对象该写成单独的类型。',
  },
  'yaml-directive': {
    sentence: '规格文件中不能有 YAML 指令（%）。',
    help: '%YAML、%TAG 会改变其余内容的含义（如把 no 读成 false），因此一律不收。删掉这一行。',
  },
  'yaml-documents': {
    sentence: '一个文件只能有一个 YAML 文档。',
    help: '--- 之后的内容会被别的工具忽略。拆成两个文件。',
  },
  'yaml-anchor': {
    sentence: '规格文件中不能有 YAML 锚点（&）。',
    help: '锚点和别名让一处的改动悄悄影响别处。要共用字段，用 extends；要共用类型，用类型名。',
  },
  'yaml-alias': {
    sentence: '规格文件中不能有 YAML 别名（*）。',
    help: '锚点和别名让一处的改动悄悄影响别处。要共用字段，用 extends；要共用类型，用类型名。',
  },
  'yaml-tag': {
    sentence: '规格文件中不能有 YAML 标签（!）。',
    help: '标签会改变值的类型。文字加引号即可，数和真假照写。',
  },
  'merge-conflict': {
    sentence: '这里有没有解决的合并冲突，到 {end} 为止。',
    help: 'Git 无法合并两边的改动时，会把两边都写进文件，以 <<<<<<<、======= 和 >>>>>>> 分开。留下该留的内容，删掉这些标记。',
  },
  'yaml-complex-key': {
    sentence: '键必须是一个词，不能是列表或映射。',
    help: '键只能是一个词。以 { 或 [ 开头的键须加引号。',
  },
  'file-too-large': {
    sentence: '文件有 {length} 个字符，最多 {maximum} 个。',
    help: '一个文件最多 1 MiB 字符。按消息拆成几个文件。',
  },
  'empty-file': {
    sentence: '文件里没有定义。',
    help: '文件是空的，或者只有注释。写上定义，或删掉这个文件。',
  },

  // Shape
  'wrong-type': {
    sentence: '这里应为{expected}，实为{received}。',
    help: '值的种类不对。缺了引号或引号多余时，报告里有改好的写法；空的值多半是下一行的缩进不够。',
  },
  'unknown-key': {
    sentence: '未知的键“{key}”{choices}。',
    help: '这里没有这个键，多半是拼错或缩进错了。{ } 里的文字若含逗号，须加引号，否则逗号之后会被当成另一个键。',
  },
  'other-notation': {
    sentence: '字段没有键“{key}”。{instead}。',
    help: '这是 JSON Schema 等别处的写法；报告里有这里的写法。',
  },
  'split-text': {
    sentence: '逗号把文字断开了，“{text}”被当成了键。大括号里含有逗号的文字须加引号，或改用全角逗号。',
    help: '大括号、方括号里的半角逗号用来分隔各项。文字里要有逗号，就加引号，或改用全角逗号。',
  },
  'unknown-word': { sentence: '不能用“{word}”，可用的有：{words}。', help: '这里只能用所列的词。' },
  'missing-key': { sentence: '缺少必需的键“{key}”。', help: '缺了必需的键；所有的键见上文各表。' },
  'missing-doc': {
    sentence: '缺少中文说明（doc）。',
    help: '每个类型、字段和枚举值都要有中文说明：它会出现在编辑器的悬停提示、JSON Schema 和校验信息里。',
  },
  'undecided-enum': {
    sentence: '枚举没有说明是否开放（缺少 open）。',
    help: '服务端会不会不声不响地加值，只有作者知道，因此必须写明。收到的数据一般用 true：未知的值也收，标签为 undefined；决定其他字段的枚举、自己发送的数据用 false。',
  },
  'missing-variant': {
    sentence: '下列键中必须有一个：{keys}。',
    help: '要有其中一个键，才知道这里定义的是什么。多半是漏写，或者缩进错了。',
  },
  'conflicting-keys': {
    sentence: '键“{key}”与“{other}”不能并用。',
    help: '两个键各说各的：一个定义或字段只能是其中一种。',
  },
  'duplicate-key': { sentence: '键“{key}”重复。', help: '同一个键写了两次，只会有一个生效。删掉多余的。' },
  'empty-mapping': {
    sentence: '这里至少要有一个键。',
    help: '这里要有内容；如果不需要，连同上一级的键一起删掉。',
  },
  'empty-sequence': {
    sentence: '列表不能为空。',
    help: '这里要有内容；如果不需要，连同上一级的键一起删掉。',
  },

  // Names and references
  'invalid-type-name': {
    sentence: '名字“{name}”须以大写英文字母开头，只含英文字母和数字。',
    help: '类型名会成为 TypeScript 的标识符。线上的写法放在字段名、const 和 union 里，不受影响。',
  },
  'reserved-type-name': {
    sentence: '不能用类型名“{name}”：JavaScript、TypeScript、浏览器或生成的代码里已有这个名字。',
    help: '生成的代码和它的使用者要用到这些名字。加上后缀，如 TextMessage、EnterSessionEvent。',
  },
  'duplicate-type-name': {
    sentence: '类型“{name}”已在 {place} 定义。',
    help: '类型名在整份规格里只能定义一次。如果是扩展 kfgen 自带的规格，多半是新版已收录该类型：删掉自己的定义，或用 amend 补充。',
  },
  'invalid-field-name': {
    sentence: '字段名不能是“{name}”。',
    help: '字段名照线上的写法，什么文字都可以，只有 __proto__ 会改变对象本身，不能用；也不能以全角的 ？ 结尾，可选的标记是 ?。',
  },
  'duplicate-field': {
    sentence: '字段“{name}”重复。',
    help: '同一个对象里（含继承来的字段和 aliases）字段名不能重复。',
  },
  'invalid-type-expression': {
    sentence: '类型“{expression}”写法不对，应如 string、TextMessage[] 或 string | uint32。',
    help: '类型写成一个名字、名字加 []，或以 | 相连的几个名字。',
  },
  'object-alternative': {
    sentence: '“{name}”和“{other}”的值都是{kind}，不能用 | 并列：看一眼值，分不出是哪一种类型。',
    help: 'A | B 看一眼值是文字、数、真假、null、对象还是列表，就知道是哪一个；都是对象，就只能逐个去试，恶意的数据会拖慢校验，也说不清错在哪里。用带标签的联合（union）写明以哪个标签区分。',
  },
  'unknown-type': { sentence: '没有类型“{name}”。', help: '没有这个名字的类型，多半是拼错了。' },
  'scalar-reference': {
    sentence: '“{name}”是内置的类型，{use} 要的是规格里定义的类型。',
    help: '另写一个类型，这里写它的名字。内容不论的 JSON 文字写作 type: string。',
  },
  'not-an-object': {
    sentence: '“{name}”不是对象类型，不能用于 {use}。',
    help: 'extends 和 bodiesOf 要的是有 fields 的类型。',
  },
  'not-a-union': { sentence: '“{name}”不是联合。', help: 'in 要的是有 union 的类型。' },
  'each-without-union': {
    sentence: 'each 要的是联合，“{name}”不是；由它组成的列表写作 type: {name}[]。',
    help: 'each 列表的每一项各自按联合判断，未知或有误的项不影响其他项。其他列表不用 each。',
  },
  'misplaced-each': {
    sentence: '按“{name}”逐项判断的列表在没有名字的对象或列表里。',
    help: '这样的列表须是某个类型的字段，读它的解析函数属于那个类型。把它外面的对象写成单独的类型，字段里写名字：{ type: Data }，再用 parseData 读这个字段的值。',
  },
  'cyclic-extends': { sentence: '循环继承：{cycle}。', help: '一个类型不能直接或间接继承自己。' },
  'cyclic-union': { sentence: '联合循环包含：{cycle}。', help: '一个联合不能直接或间接是自己的成员。' },
  'too-many-inherited-fields': {
    sentence: '到“{name}”为止，各类型继承（extends）的字段超过 {limit} 个。',
    help: '每个类型都有全部上级的字段，这么多会生成几十兆的代码。把公共字段放进一个单独的对象供各类型引用，或减少上级。',
  },
  'endless-type': {
    sentence: '类型必含自己，没有尽头：{cycle}。',
    help: '每个值里都必须再有一个同样的值，因此没有任何值符合。把其中一处改为可选（字段名末尾加 ?）或可以为空的列表，或者在联合里加一个不含自己的成员。',
  },
  'invalid-source': {
    sentence: '“{source}”不是 https 网址。',
    help: '写官方文档的完整地址，以 https:// 开头。',
  },

  // Meaning
  'incompatible-override': {
    sentence: '字段“{field}”与 {base} 中的同名字段不兼容：继承来的字段只能收窄。',
    help: '继承来的字段只能收窄（更窄的类型、由可选变为必有），否则子类型的值不再符合父类型。',
  },
  'missing-tag': {
    sentence: '“{member}”是 {union} 的成员，须有值固定的必有字段 {tag}。',
    help: '联合靠标签区分成员，因此每个成员都要有值固定（const）且必有的标签字段。',
  },
  'aliased-tag': {
    sentence: '字段“{field}”不能有 aliases：{union} 靠标签 {tag} 区分成员。',
    help: '类型和校验函数只按标签本身的名字区分联合的成员，换了拼写就认不出。去掉 aliases；服务端确实有两种拼写的，写成两个联合。',
  },
  'tag-clash': {
    sentence: '标签 {tag} 的值“{value}”在 {union} 中已属于 {other}。',
    help: '同一个标签值不能属于两个成员。多半是抄来的 const 没有改。',
  },
  'tag-body-typo': {
    sentence: '{tag} 为“{value}”，内容的键为“{found}”，样例里两者却都是“{shown}”。',
    help: '标签为 text 时，内容就在名为 text 的字段里，这一类型的样例也是如此：类型里的标签或内容的键拼错了。',
  },
  'invalid-tag-path': {
    sentence:
      '标签“{tag}”写法不对，应如 msgtype 或 event.event_type；通到标签的名字只含英文字母、数字和下划线。',
    help: '写标签字段的名字；在内嵌对象里的，以点相连。别的字段可以是任何名字，而标签和通到它的字段会成为生成的代码里的名字。',
  },
  'generated-name-clash': {
    sentence: '生成的代码里会有两个“{name}”：{file} 里属于“{definition}”的，和 {use}。',
    help: '由规格里的名字得来的名字（isX、validateX、parseX、XItem、XPage、XHandlers、xLabel 等）在生成的代码里不能重复，否则无法编译。给两者之一换个名字。',
  },
  'invalid-dispatch-name': {
    sentence: '函数名“{name}”须以 dispatch 开头，后接大写字母，且不与别的重复。',
    help: '名字会成为导出的函数，须以 dispatch 开头，整份规格里不重复。',
  },
  'invalid-accessor-name': {
    sentence: '函数名“{name}”须以小写英文字母开头、以 Of 结尾，只含英文字母和数字，且不与别的重复。',
    help: '名字会成为导出的函数，如 userIdOf，须是以 Of 结尾的标识符，整份规格里不重复。',
  },
  'unknown-accessor-path': {
    sentence: '{union} 里没有任何类型有字段“{path}”。',
    help: '函数读取联合里的类型所有的字段。字段名照线上的写法，内嵌的以点相连。',
  },
  'accessor-not-scalar': {
    sentence: '{type} 的字段“{path}”不是文字、数或布尔值，不能为它生成函数。',
    help: '收到的可能是还没有收录的类型，因此函数的返回值只按种类检查，而这只对文字、数和布尔值可行。',
  },
  'empty-union': { sentence: '联合“{name}”没有成员。', help: '没有任何类型用 in 指向这个联合。' },
  'not-a-message': {
    sentence: '“{name}”是枚举，不能用于 {use}。',
    help: '请求和响应是对象或联合。',
  },
  'invalid-call-path': {
    sentence: '“{path}”不是地址里的路径。',
    help: '写地址中主机名之后的路径，以 / 开头，如 /cgi-bin/kf/send_msg，不含 ? 和 #；特殊的字符写成 %XX。',
  },
  'call-clash': {
    sentence: '{address} 已是调用 {other} 的。',
    help: '同一方法和路径只能有一个调用，多半是抄来的没有改。',
  },
  'unsent-request': {
    sentence: '“{name}”是请求，却没有 sent: true。',
    help: '请求由程序发给服务端，在它的类型里写上 sent: true。已经写了的，多半也是某个收到的类型的一部分，见警告 sent-and-received。',
  },
  'sent-response': {
    sentence: '“{name}”是响应，却标为 sent。',
    help: '响应是收到的。请求和响应多半写反了，或者类型里的 sent 多余。',
  },
  'advice-on-text': {
    sentence: '“{name}”的值是文字，不是代码，不能有 advice。',
    help: 'advice 说明收到某个返回码时程序该怎么办，只用于值是整数的枚举。',
  },
  'unknown-when-field': {
    sentence: 'when 所指的字段“{field}”不在同级。',
    help: 'when 只能看同一个对象里的字段（含继承来的）。',
  },
  'when-needs-enum': {
    sentence: 'when 所指的字段“{field}”既不是枚举也不是固定值。',
    help: '条件要有明确的取值，因此 when 所指的字段须是枚举或 const。',
  },
  'unknown-when-value': {
    sentence: '字段“{field}”没有值“{value}”。',
    help: '枚举里没有这个值。数和加了引号的文字不是同一个值。',
  },
  'optional-when': {
    sentence: '字段“{field}”已由 when 说明何时必有，不能再加 ?。',
    help: 'when 已说明何时必有、何时可有可无，名字末尾的 ? 是多余的。',
  },
  'inapplicable-limit': {
    sentence: '“{limit}”不适用于类型“{type}”。',
    help: '长度用于文字，minimum、maximum 用于数，minItems、maxItems 用于列表。',
  },
  'empty-range': {
    sentence: '{lower} {low} 大于 {upper} {high}，没有值能同时满足。',
    help: '下限大于上限，任何值都不符合。',
  },
  'invalid-pattern': {
    sentence: '正则表达式“{pattern}”不可用：{reason}。',
    help: '正则表达式会用来检查来历不明的文字，因此只收不会变慢的写法：以 ^ 开头，不用分支、断言和嵌套的重复。',
  },
  'invalid-enum-value': {
    sentence: '“{value}”不是有效的 {type} 值。',
    help: '枚举值须符合 enum 所写的类型。',
  },
  'duplicate-enum-name': {
    sentence: '枚举值的名字“{name}”重复。',
    help: '枚举值的名字会成为 TypeScript 的属性名，不能重复。',
  },
  'missing-example': {
    sentence: '“{name}”是联合的成员，至少要有一个样例（examples）。',
    help: '样例是规格的试金石：拼错的标签、写错的类型都会被它发现。ID 和内容须另编，不要用真实的。',
  },
  'example-mismatch': {
    sentence: '样例不符合 {type}：{path} 应为{expected}。',
    help: '样例与字段总有一个写错了。样例照线上收到的写，改字段；或者相反。',
  },
  'unknown-sent-field': {
    sentence: '样例里的字段“{field}”，发送的 {type} 没有。',
    help: '发送的类型不接受其他字段，多出来的多半是拼错了，或者类型里漏写了。',
  },

  // Amendments
  'unknown-amended-name': {
    sentence: '{type} 没有“{name}”。',
    help: 'amend 只能改已有的字段或枚举值的说明，往已有的内嵌对象里加字段。路径以点相连，如 text.content。',
  },
  'inapplicable-amendment': {
    sentence: '“{key}”不适用于 {type}。',
    help: 'fields、examples 用于对象，values 用于枚举，docs 用于对象和枚举，in 用于对象和联合。',
  },
  'amendment-conflict': {
    sentence: '{type} 已有“{name}”（{place}），{reason}。',
    help: '要加的字段、值或联合已经有了，多半是 kfgen 的新版已收录。意思相同的，删掉自己的这一处；只想改说明的，改用 docs。意思不同的，以线上的数据为准；kfgen 自带的不对，请告诉它的维护者，在那之前可以另写一个类型。',
  },

  // Advice
  'doc-without-chinese': { sentence: '说明“{doc}”里没有中文。', help: '说明写给用中文的人看，应有中文。' },
  'text-cut': {
    sentence: '“#”之后是注释，不会进入 {key}；整段文字须加引号。',
    help: '空格之后的 # 在 YAML 里开始一段注释，之后的文字不会进入说明。整段加引号；真是注释的，另起一行。',
  },
  'unshown-field': {
    sentence: '{type} 的样例里都没有字段“{field}”。',
    help: '可选的和有条件的字段各至少要有一个样例，写错了才会被发现。',
  },
  'unshown-value': {
    sentence: '{type} 的样例里，“{field}”没有取过 {value}。',
    help: '决定其他字段的枚举，每个值至少要有一个样例。',
  },
  'unknown-sample-field': {
    sentence: '样例里的字段“{field}”，{type} 没有。',
    help: '收到的数据可以有规格没有的字段，样例里的却多半是拼错了，或者类型里漏写了。',
  },
  'sent-and-received': {
    sentence: '“{name}”标为 sent，却是收到的 {other} 的一部分，因此算作收到的。',
    help: 'sent 说明类型由程序发给服务端。收到的数据里也有的类型，只能按收到的来判断。去掉这个标记，或把两者分成两个类型。',
  },
  'forgotten-member': {
    sentence: '“{name}”继承 {base}，却不属于任何联合。',
    help: '继承同一对象的其他类型都在联合里，这一个不在，收到的数据就永远认不成它。多半是忘了写 in。',
  },
  'unused-definition': {
    sentence: '没有任何地方用到“{name}”。',
    help: '没有字段、联合或 extends 提到它，也没有样例：多半是别处的名字写错了，或者它已经多余。单独收发的类型，给一个样例即可。',
  },
  'tag-body-mismatch': {
    sentence: '{tag} 为“{value}”，内容的键却是“{found}”。',
    help: '同一联合的成员大多把内容放在与标签同名的字段里。两者不一致，多半有一个拼错了，样例也跟着错了。线上确实如此的，用 kfgen-ignore 写明依据。',
  },
  'look-alike-name': {
    sentence: '“{name}”与“{other}”（见 {place}）容易混淆。',
    help: '放在一起用的两个名字（同一对象的字段和它提到的类型、同一联合的成员和标签、同一枚举的值）只差下划线、大小写或末尾 s，多半有一个拼错了。线上确实如此的，用 kfgen-ignore 写明依据。',
  },
  'shadowed-global': {
    sentence: '类型名“{name}”会遮住浏览器的同名类型。',
    help: '使用者导入后，浏览器的同名类型就看不见了，忘记导入时又会悄悄用错。加上后缀。',
  },
  todo: { sentence: '还没有填好：“{text}”。', help: '草稿里待填的内容还没有填。' },
  'invalid-suppression': {
    sentence: '应写成 # kfgen-ignore 规则: 理由，两者都不能少。',
    help: '写成 # kfgen-ignore 规则: 理由，放在该行末尾，或单独放在它的上一行。没有理由的不算。',
  },
  'unknown-suppressed-rule': { sentence: '没有规则“{rule}”。', help: '没有这条规则，多半是拼错了。' },
  'error-suppressed': {
    sentence: '“{rule}”是错误，不能忽略。',
    help: '只有警告可以忽略；错误会让生成的代码不对，必须改正。',
  },
  'unused-suppression': {
    sentence: '这里没有“{rule}”的警告可以忽略。',
    help: '所忽略的警告已经没有了。删掉这条注释。',
  },
} as const;
