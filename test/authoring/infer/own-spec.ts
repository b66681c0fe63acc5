/**
 * A spec with every way to reach an object: nested, inherited, in lists, by reference, through unions, under an older
 * name.
 */
export const ownSpec = {
  'spec/base.yaml': `Envelope:
  doc: 信封
  fields:
    msgid: { type: string, doc: 消息 ID }
    send_time: { type: uint32, doc: 时间 }
    origin: { type: Origin, doc: 来源 }

ContentMessage:
  doc: 消息
  extends: Envelope
  fields:
    open_kfid: { type: string, doc: 账号, aliases: kfid }
    servicer_userid: { type: string, doc: 接待人员, when: { origin: 5 } }

EventMessage:
  doc: 事件
  extends: Envelope
  fields:
    msgtype: { const: event, doc: 类型 }
    event: { doc: 内容, fields: { event_type: { type: string, doc: 事件类型 } } }

KfMessage: { doc: 客服消息, union: msgtype }
KfEvent: { doc: 客服事件, in: KfMessage, union: event.event_type }

Origin:
  doc: 来源
  enum: uint32
  open: true
  values:
    3: { name: Customer, doc: 客户 }
    5: { name: Servicer, doc: 接待人员 }
`,
  'spec/response.yaml': `SyncMsgResponse:
  doc: 响应
  fields:
    errcode: { type: int32, doc: 代码 }
    msg_list?: { each: KfMessage, doc: 列表 }
  examples:
    - { errcode: 0, msg_list: [] }
`,
  'spec/messages/text.yaml': `TextMessage:
  doc: 文本
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: text, doc: 类型 }
    text:
      doc: 文本
      fields:
        content: { type: string, maxLength: 20, doc: 内容 }
        mood?: { type: Mood, doc: 心情 }
  examples:
    - { msgid: a, send_time: 1, origin: 3, open_kfid: k, msgtype: text, text: { content: b, mood: glad } }
    - { msgid: a, send_time: 1, origin: 5, open_kfid: k, servicer_userid: s, msgtype: text, text: { content: b } }

Mood:
  doc: 心情
  enum: string
  open: true
  values: { glad: { name: Glad, doc: 高兴 } }
`,
  'spec/messages/menu.yaml': `MenuMessage:
  doc: 菜单
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: menu, doc: 类型 }
    menu:
      doc: 菜单
      fields:
        list: { type: 'MenuItem[]', doc: 各项 }
        rows:
          doc: 各行
          items:
            fields:
              cells: { doc: 各格, items: { fields: { id: { type: uint32, doc: 编号 } } } }
        style: { type: Style, doc: 样式 }
        newline?: { type: boolean | Newline, doc: 换行 }
  examples:
    - msgid: a
      send_time: 1
      origin: 3
      open_kfid: k
      msgtype: menu
      menu: { list: [{ type: click, click: { id: a } }], rows: [{ cells: [{ id: 1 }] }], style: {}, newline: 1 }

MenuItem: { doc: 一项, union: type }
ClickItem:
  doc: 回复
  in: MenuItem
  fields:
    type: { const: click, doc: 类型 }
    click: { doc: 回复, fields: { id: { type: string, doc: 编号 } } }
  examples: [{ type: click, click: { id: a } }]
ViewItem:
  doc: 链接
  in: MenuItem
  fields: { type: { const: view, doc: 类型 }, view: { doc: 链接, fields: { url: { type: string, doc: 地址 } } } }
  examples: [{ type: view, view: { url: a } }]
Style: { doc: 样式, fields: { color?: { type: string, doc: 颜色 } }, examples: [{ color: red }] }
Newline: { doc: 换行, enum: uint32, open: true, values: { 0: { name: Off, doc: 否 }, 1: { name: On, doc: 是 } } }
`,
  'spec/events/enter.yaml': `EnterEvent:
  doc: 进入
  extends: EventMessage
  in: KfEvent
  fields:
    event:
      doc: 内容
      fields:
        event_type: { const: enter, doc: 类型 }
        open_kfid: { type: string, doc: 账号 }
  examples:
    - { msgid: a, send_time: 1, origin: 4, msgtype: event, event: { event_type: enter, open_kfid: k } }
LeaveEvent:
  doc: 离开
  extends: EventMessage
  in: KfEvent
  fields:
    event: { doc: 内容, fields: { event_type: { const: leave, doc: 类型 }, open_kfid: { type: string, doc: 账号 } } }
  examples:
    - { msgid: a, send_time: 1, origin: 4, msgtype: event, event: { event_type: leave, open_kfid: k } }
`,
} as const;

export const ownText = {
  msgid: 'a',
  send_time: 1,
  origin: 3,
  open_kfid: 'k',
  msgtype: 'text',
  text: { content: 'b' },
};
export const ownMenu = {
  ...{ msgid: 'a', send_time: 1, origin: 3, open_kfid: 'k', msgtype: 'menu' },
  menu: { list: [{ type: 'click', click: { id: 'a' } }], rows: [{ cells: [{ id: 1 }] }], style: {} },
};
export const ownEvent = {
  ...{ msgid: 'a', send_time: 1, origin: 3, msgtype: 'event' },
  event: { event_type: 'enter', open_kfid: 'k' },
};
