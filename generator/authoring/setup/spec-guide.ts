import type { Language } from '../../base/words/language.js';

const newType = `RedPacketMessage:
  doc: 红包消息
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: red_packet, doc: '消息类型，此时固定为：red_packet' }
    red_packet:
      doc: 红包
      fields:
        title: { type: string, doc: 祝福语 }
  examples:
    - msgid: m1
      open_kfid: wk1
      external_userid: wm1
      send_time: 1718006400
      origin: 3
      msgtype: red_packet
      red_packet: { title: 恭喜发财 }`;

const amendments = `TextMessage:
  amend:
    doc: 文本消息（经过我们的代理）
    docs: { text.content: '文本内容，代理已去掉首尾空白' }
    fields:
      proxy_id?: { type: string, doc: 代理的编号 }
      text.language?: { type: string, doc: 代理识别出的语言 }
    examples:
      - msgid: m2
        open_kfid: wk1
        external_userid: wm1
        send_time: 1718006400
        origin: 3
        msgtype: text
        proxy_id: p1
        text: { content: 你好, language: zh }

FailType:
  amend:
    values:
      99: { name: ProxyTimeout, doc: 代理超时 }`;

const texts: Readonly<Record<Language, readonly [title: string, ...paragraphs: string[]]>> = {
  'zh-CN': [
    '规格',
    '这里的 YAML 文件补充 kfgen 自带的微信客服规格；kfgen 升级时这里的内容不变。写法见 node_modules/kfgen/spec/README.md。',
    '加一种消息：`npx kfgen add message red_packet`，或新建一个文件：',
    '给自带的类型加字段、加枚举值、换说明：',
    '然后运行 `npx kfgen`。加的内容如果后来被 kfgen 收录，会报 duplicate-type-name 或 amendment-conflict：删掉这里的那一份即可。',
  ],
  en: [
    'Spec',
    'The YAML files in this folder add to the spec of WeCom KF that comes with kfgen; an update of kfgen leaves them alone. The language is described in node_modules/kfgen/spec/README.md (Chinese).',
    'A new message: `npx kfgen add message red_packet`, or a file like this:',
    'New fields, enum values and other texts for types that come with kfgen:',
    'Then run `npx kfgen`. Where kfgen has come to know by itself what you added, it reports duplicate-type-name or amendment-conflict: remove yours.',
  ],
};

/** The README of a spec folder that adds to the spec which comes with kfgen. Its samples are a valid spec together. */
export function specGuide(language: Language): string {
  const [title, about, addition, amendment, end] = texts[language];
  return (
    [`# ${title}`, about, addition, fenced(newType), amendment, fenced(amendments), end].join('\n\n') + '\n'
  );
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}
