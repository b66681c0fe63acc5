import { expect, test } from 'vitest';
import { findTopics } from '../../../generator/authoring/explain/find-topics.js';
import { nearestTopic } from '../../../generator/authoring/explain/nearest-topic.js';
import type { Model } from '../../../generator/compiler/model/model.js';
import { normalizeSources } from '../../../generator/compiler/read/normalize-sources.js';
import { readSpec } from '../../../generator/compiler/read/read-spec.js';

const spec = `
Reply: { doc: 回复, union: kind }
Message: { doc: 消息, union: msgtype, dispatch: dispatchMessage }
KfEvent: { doc: 事件, union: event.event_type, in: Message }
Envelope: { doc: 信封, union: head.kind }
Letter:
  doc: 信
  in: Envelope
  fields:
    head: { doc: 抬头, fields: { kind: { const: letter, doc: 种类 }, stamp: { type: string, doc: 邮票 } } }
  examples: [{ head: { kind: letter, stamp: a } }]
TextReply:
  doc: 文本回复
  in: Reply
  fields:
    kind: { const: text, doc: 种类 }
    text: { doc: 文本, fields: { content: { type: string, doc: 内容 } } }
  examples: [{ kind: text, text: { content: a } }]
TextMessage:
  doc: 文本消息
  in: Message
  fields:
    msgtype: { const: text, doc: 类型 }
    text:
      doc: 文本
      fields:
        content: { type: string, aliases: body, doc: 内容 }
        parts: { items: { fields: { size: { type: uint32, doc: 大小 } } }, doc: 各段 }
        other?: { type: 'Part[]', doc: 另外 }
  examples: [{ msgtype: text, text: { content: a, parts: [] } }]
Part:
  doc: 段
  fields: { weight: { type: uint32, doc: 重量 } }
EnterEvent:
  doc: 进入
  in: KfEvent
  fields:
    msgtype: { const: event, doc: 类型 }
    event:
      doc: 事件
      fields:
        event_type: { const: enter, doc: 事件类型 }
        scene: { type: Scene, doc: 场景 }
  examples: [{ msgtype: event, event: { event_type: enter, scene: 1 } }]
LeaveEvent:
  doc: 离开
  in: KfEvent
  fields:
    msgtype: { const: event, doc: 类型 }
    event:
      doc: 事件
      fields:
        event_type: { const: leave, doc: 事件类型 }
        reason: { type: Scene, doc: 原因 }
  examples: [{ msgtype: event, event: { event_type: leave, reason: 1 } }]
SendMsg: { doc: 发送, call: { method: POST, path: /cgi-bin/kf/send_msg, request: SendRequest, response: Part } }
SendRequest: { doc: 请求, sent: true, fields: { to: { type: string, doc: 收件人 } } }
Scene:
  doc: 场景
  enum: uint32
  open: true
  values:
    1: { name: Home, doc: 主页 }
    7: { name: Shop, doc: 商店 }
Level:
  doc: 级别
  enum: string
  open: false
  values:
    '7': { name: Seven, doc: 七 }
    v1.2: { name: Dotted, doc: 带点 }
`;

function modelOf(text: string): Model {
  const result = readSpec(normalizeSources({ 'a.yaml': text }));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.model;
}

const model = modelOf(spec);

/** The topics of a word in a few characters each. */
function found(word: string): readonly string[] {
  return findTopics(model, word).map((topic) => {
    switch (topic.kind) {
      case 'definition':
        return topic.definition.name;
      case 'field':
        return `${topic.owner.name} ${topic.path.join('.')} = ${topic.field.doc}`;
      case 'call':
        return `call ${topic.call.name}`;
      case 'value':
        return `${topic.definition.name}: ${topic.value.name}`;
    }
  });
}

test.each([
  ['a type by its name', 'TextMessage', ['TextMessage']],
  ['a type by a tag, that of the union with a dispatch function first', 'text', ['TextMessage', 'TextReply']],
  ['a union by the tag of its members', 'event', ['KfEvent']],
  ['an event by a tag that lies deeper', 'enter', ['EnterEvent']],
  ['an enum by its name', 'Scene', ['Scene']],
  ['a call by its name', 'SendMsg', ['call SendMsg']],
  ['a call by the name of its function', 'sendMsg', ['call SendMsg']],
  ['a call by its path', '/cgi-bin/kf/send_msg', ['call SendMsg']],
  ['a call by the end of its path', 'send_msg', ['call SendMsg']],
  ['a code in every enum that has it, be it number or text', '7', ['Scene: Shop', 'Level: Seven']],
  ['a code with a dot in it', 'v1.2', ['Level: Dotted']],
  ['a code of one enum', 'Scene.7', ['Scene: Shop']],
  ['a code by its name', 'Scene.Shop', ['Scene: Shop']],
  ['a code with a dot in it, of one enum', 'Level.v1.2', ['Level: Dotted']],
  ['a field by its whole path', 'TextMessage.text.content', ['TextMessage text.content = 内容']],
  [
    'a field without the part called like the tag',
    'TextMessage.content',
    ['TextMessage text.content = 内容'],
  ],
  [
    'a field of every type that has the tag',
    'text.content',
    ['TextMessage text.content = 内容', 'TextReply text.content = 内容'],
  ],
  ['a field under an older spelling', 'TextMessage.body', ['TextMessage text.body = 内容']],
  ['a field of the items of a list', 'TextMessage.parts.size', ['TextMessage text.parts.size = 大小']],
  ['a field of a named type', 'TextMessage.other.weight', ['TextMessage text.other.weight = 重量']],
  ['a field beside the tag of an event', 'enter.scene', ['EnterEvent event.scene = 场景']],
  ['a field beside a tag that no other union leads to', 'letter.stamp', ['Letter head.stamp = 邮票']],
  ['the same with the part that it lies in', 'enter.event.scene', ['EnterEvent event.scene = 场景']],
  ['the part itself', 'enter.event', ['EnterEvent event = 事件']],
  ['a field of whichever member has it', 'event.reason', ['LeaveEvent event.reason = 原因']],
  ['a field of any type', 'weight', ['Part weight = 重量']],
  ['a field of any type under an older spelling', 'body', ['TextMessage text.content = 内容']],
  [
    'a field of several types, each where it is declared',
    'content',
    ['TextReply text.content = 内容', 'TextMessage text.content = 内容'],
  ],
  ['a call by a part of its path', 'kf/send_msg', ['call SendMsg']],
  ['calls by a folder of their paths', 'cgi-bin', ['call SendMsg']],
  ['what is called so in Chinese', '发送', ['call SendMsg']],
  ['types before their parts', '场景', ['Scene', 'EnterEvent event.scene = 场景']],
  ['what has the word in its name', '消息', ['Message', 'TextMessage']],
  ['a code by its Chinese name', '主页', ['Scene: Home']],
  ['nothing: a word that no name has in it', '支付', []],
  ['nothing: a part of a word in a path', 'send', []],
  ['nothing: a slash', '/', []],
  ['nothing: a field that is another message’s', 'enter.reason', []],
  ['nothing: a path that ends too late', 'enter.scene.deeper', []],
  ['nothing: a name in other case', 'textmessage', []],
  ['nothing: no word', '', []],
  ['nothing: dots alone', '..', []],
])('%s: %s', (_, word, topics) => {
  expect(found(word)).toEqual(topics);
});

test.each([
  ['textmessage', 'TextMessage'],
  ['entre', 'enter'],
  ['enter.scen', 'enter.scene'],
  ['entr.scene', 'enter.scene'],
  ['enter.event.scen', 'enter.event.scene'],
  ['scen', 'scene'],
  ['contnt', 'content'],
  ['8', undefined],
  ['Scene.8', 'Scene'],
  ['Scene.shop', 'Scene.Shop'],
  ['KfEvent.reson', 'KfEvent.reason'],
  ['enter.somethingelse', 'enter'],
  ['somethingelse', undefined],
  ['', undefined],
])('what was meant by "%s" is %s', (word, meant) => {
  expect(nearestTopic(model, word)).toBe(meant);
});

test('what is suggested is always found', () => {
  for (const word of [
    'entr',
    'text.contnt',
    'enter.scen',
    'scene',
    'Level.v12',
    'Sceen.7',
    'text.parts.siz',
  ]) {
    const meant = nearestTopic(model, word);
    expect(meant).toBeDefined();
    expect(found(meant!)).not.toEqual([]);
  }
});
