import type { Words } from '../../base/words/words.js';

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

/** The README of a spec folder that adds to the spec which comes with kfgen. Its samples are a valid spec together. */
export function specGuide(words: Words): string {
  const { title, about, addition, amendment, end } = words.specGuide;
  return (
    [`# ${title}`, about, addition, fenced(newType), amendment, fenced(amendments), end].join('\n\n') + '\n'
  );
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}
