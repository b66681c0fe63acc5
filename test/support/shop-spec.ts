/**
 * A spec without anything of 微信客服: no page; notices distinguished by `type`, those of devices also by `event.kind`;
 * alarms by integers; receipts by words with dots, without a base.
 */
export const shopSpec = {
  'spec/shop.yaml': `ShopNotice:
  doc: 店铺通知
  union: type
  dispatch: dispatchShopNotice
  accessors: { shopIdOf: [shop_id, event.shop_id], serialOf: event.device.serial }
DeviceNotice: { doc: 设备通知, in: ShopNotice, union: event.kind }

Envelope:
  doc: 通知的公共字段
  fields:
    id: { type: string, minLength: 2, doc: 编号 }
    sent_at: { type: uint64, doc: 发出的时间 }

OrderNotice:
  doc: 订单通知的公共字段
  extends: Envelope
  fields: { shop_id: { type: string, doc: 店铺编号 } }
`,
  'spec/orders/paid.yaml': `PaidNotice:
  doc: 付款通知
  extends: OrderNotice
  in: ShopNotice
  fields:
    type: { const: paid, doc: 通知的类型 }
    paid: { doc: 付款, fields: { amount: { type: uint32, doc: 金额 }, title?: { type: string, doc: 商品名 } } }
  examples:
    - { id: n1, sent_at: 1718006400, shop_id: s1, type: paid, paid: { amount: 1999, title: 茶杯 } }
`,
  'spec/orders/cancelled.yaml': `CancelledNotice:
  doc: 取消通知
  extends: OrderNotice
  in: ShopNotice
  fields:
    type: { const: cancelled, doc: 通知的类型 }
    cancelled: { doc: 取消, fields: { reason: { type: string, doc: 原因 } } }
  examples:
    - { id: n2, sent_at: 1718006401, shop_id: s1, type: cancelled, cancelled: { reason: 不想要了 } }
`,
  'spec/devices.yaml': `OnlineNotice:
  doc: 上线通知
  extends: Envelope
  in: DeviceNotice
  fields:
    type: { const: device, doc: 通知的类型 }
    event:
      doc: 设备上发生的事
      fields:
        kind: { const: online, doc: 事的类型 }
        shop_id: { type: string, doc: 店铺编号 }
        device: { type: Device, doc: 设备 }
  examples:
    - { id: n3, sent_at: 1718006402, type: device, event: { kind: online, shop_id: s1, device: { serial: d1 } } }
OfflineNotice:
  doc: 下线通知
  extends: Envelope
  in: DeviceNotice
  fields:
    type: { const: device, doc: 通知的类型 }
    event:
      doc: 设备上发生的事
      fields:
        kind: { const: offline, doc: 事的类型 }
        shop_id: { type: string, doc: 店铺编号 }
        device: { type: Device, doc: 设备 }
        minutes?: { type: uint32, doc: 多少分钟 }
  examples:
    - { id: n4, sent_at: 1718006403, type: device, event: { kind: offline, shop_id: s1, device: { serial: d1 } } }
Device: { doc: 设备, fields: { serial: { type: string, doc: 序列号 } } }
`,
  'spec/alarms.yaml': `ShopAlarm: { doc: 警报, union: code, dispatch: dispatchShopAlarm, accessors: { openedOf: opened } }
FireAlarm:
  doc: 火警
  in: ShopAlarm
  fields:
    code: { const: 1, doc: 警报的代码 }
    place: { type: string, doc: 地点 }
  examples: [{ code: 1, place: 仓库 }]
DoorAlarm:
  doc: 门警
  in: ShopAlarm
  fields:
    code: { const: 2, doc: 警报的代码 }
    place: { type: string, doc: 地点 }
    opened: { type: boolean, doc: 是否打开 }
  examples: [{ code: 2, place: 后门, opened: true }]
`,
  'spec/receipts.yaml': `Receipt: { doc: 回执, union: name }
ReceiptOrderShipped:
  doc: 发货回执
  in: Receipt
  fields: { name: { const: order.shipped, doc: 名称 }, at: { type: uint32, doc: 时间 } }
  examples: [{ name: order.shipped, at: 5 }]
ReceiptOrderReturned:
  doc: 退货回执
  in: Receipt
  fields: { name: { const: order.returned, doc: 名称 }, at: { type: uint32, doc: 时间 } }
  examples: [{ name: order.returned, at: 6 }]
`,
} as const;
