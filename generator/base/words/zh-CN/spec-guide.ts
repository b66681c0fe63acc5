/** The README of a spec folder, with samples between its paragraphs. */
export const specGuide = {
  title: '规格',
  about:
    '这里的 YAML 文件补充 kfgen 自带的微信客服规格；kfgen 升级时这里的内容不变。写法见 node_modules/kfgen/spec/README.md。',
  addition: '加一种消息：`npx kfgen add message red_packet`，或新建一个文件：',
  amendment: '给自带的类型加字段、加枚举值、换说明：',
  example:
    '一种消息和它所在的联合。改成自己的，再加别的；每个文件写一种，写法见 node_modules/kfgen/spec/README.md。',
  end: '然后运行 `npx kfgen`。加的内容如果后来被 kfgen 收录，会报 duplicate-type-name 或 amendment-conflict：删掉这里的那一份即可。',
} as const;
