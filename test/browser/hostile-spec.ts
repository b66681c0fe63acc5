const text = String.raw`"</script><script>evil()</script> <img src=x onerror=evil()> \u202ebidi\u202c ${'`${evil()}`'}"`;

/** A spec of nothing that the shipped one is about: names that mean something to JavaScript and texts that do to HTML. */
export const hostileSpec = {
  'spec/parcels.yaml': `
Parcel: { doc: ${text}, union: constructor.valueOf, dispatch: dispatchParcel, accessors: { sizeOf: size } }
BoxParcel:
  doc: 箱子
  in: Parcel
  fields:
    constructor: { doc: ${text}, fields: { valueOf: { const: "</script>", doc: ${text} } } }
    size: { type: Size, doc: 大小 }
    "it's-\\"odd\\"": { type: string, maxLength: 9, doc: ${text} }
  examples: [{ constructor: { valueOf: "</script>" }, size: 2, "it's-\\"odd\\"": "<b>x</b>" }]
BagParcel:
  doc: 袋子
  in: Parcel
  fields:
    constructor: { doc: 内容, fields: { valueOf: { const: toString, doc: 标签 } } }
    size: { type: Size, doc: 大小 }
    hasOwnProperty?: { map: string, doc: ${text} }
  examples: [{ constructor: { valueOf: toString }, size: 1, hasOwnProperty: { toString: x } }]
Size: { enum: uint32, doc: 大小, open: true, values: { 1: { name: Small, doc: ${text} }, 2: { name: Large, doc: 大 } } }
ParcelPage:
  doc: 一页
  fields:
    length: { type: uint32, doc: 数 }
    parcels: { each: Parcel, doc: 列表 }
  examples: [{ length: 0, parcels: [] }]
`,
};
