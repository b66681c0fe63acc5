/** Two unions, an enum and two messages: enough for every generated file, and fast. */
export const smallSpec = {
  'spec/base.yaml': `
KfMessage: { doc: 客服消息, union: msgtype }
Origin:
  doc: 消息来源
  enum: uint32
  open: true
  values:
    3: { name: Customer, doc: 微信客户 }
    4: { name: System, doc: 系统 }
`,
  'spec/messages/text.yaml': `
TextMessage:
  doc: 文本消息
  in: KfMessage
  fields:
    msgtype: { const: text, doc: 消息类型 }
    origin: { type: Origin, doc: 消息来源 }
    text: { doc: 文本, fields: { content: { type: string, maxLength: 20, doc: 内容 } } }
  examples:
    - { msgtype: text, origin: 3, text: { content: 你好 } }
`,
  'spec/messages/image.yaml': `
ImageMessage:
  doc: 图片消息
  in: KfMessage
  fields:
    msgtype: { const: image, doc: 消息类型 }
    image: { doc: 图片, fields: { media_id: { type: string, doc: 文件 ID } } }
  examples:
    - { msgtype: image, image: { media_id: m } }
`,
};

/** The same with two mistakes in one file. */
export const brokenSpec = {
  ...smallSpec,
  'spec/messages/text.yaml': smallSpec['spec/messages/text.yaml']
    .replace('type: string', 'type: strng')
    .replace('type: Origin', 'type: Origins'),
};
