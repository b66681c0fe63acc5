import * as examples from '../../src/examples.js';
import { isKfCallback, isKfEvent, isKfMessage, isSendMsgRequest } from '../../src/guards.js';
import type {
  KfCallbackByType,
  KfEventByType,
  KfMessageByType,
  SendMsgRequestByType,
} from '../../src/index.js';
import { valueAt } from '../../src/runtime/value-at.js';
import { merged, type Overrides } from './merged.js';

/**
 * 某个 msgtype 的一条消息，通过它的校验函数；每次都是新的一份，可以改掉其中的任何部分。
 *
 * @example
 * ```ts
 * import { sampleMessage } from 'wecom-kf-messages/testing';
 *
 * const message = sampleMessage('text', { text: { content: '你好' } });
 * message.text.content; // '你好'，其余与样例相同
 * ```
 */
export function sampleMessage<Tag extends keyof KfMessageByType>(
  msgtype: Tag,
  overrides?: Overrides<KfMessageByType[Tag]>,
): KfMessageByType[Tag] {
  return merged(exampleOf(isKfMessage, ['msgtype'], msgtype), overrides) as KfMessageByType[Tag];
}

/**
 * 某个 event_type 的一个事件，其余与 {@link sampleMessage} 相同。
 *
 * @example
 * ```ts
 * import { FailType } from 'wecom-kf-messages';
 * import { sampleEvent } from 'wecom-kf-messages/testing';
 *
 * sampleEvent('msg_send_fail', { event: { fail_type: FailType.Rejected } });
 * ```
 */
export function sampleEvent<Tag extends keyof KfEventByType>(
  event_type: Tag,
  overrides?: Overrides<KfEventByType[Tag]>,
): KfEventByType[Tag] {
  return merged(exampleOf(isKfEvent, ['event', 'event_type'], event_type), overrides) as KfEventByType[Tag];
}

/**
 * 某个 msgtype 的发送请求，其余与 {@link sampleMessage} 相同。
 *
 * @example
 * ```ts
 * import { sampleRequest } from 'wecom-kf-messages/testing';
 *
 * sampleRequest('text', { touser: 'wm1', text: { content: '您好' } });
 * ```
 */
export function sampleRequest<Tag extends keyof SendMsgRequestByType>(
  msgtype: Tag,
  overrides?: Overrides<SendMsgRequestByType[Tag]>,
): SendMsgRequestByType[Tag] {
  return merged(exampleOf(isSendMsgRequest, ['msgtype'], msgtype), overrides) as SendMsgRequestByType[Tag];
}

/**
 * 某种 Event 的回调，已经解密并解析，其余与 {@link sampleMessage} 相同。
 *
 * @example
 * ```ts
 * import { sampleCallback } from 'wecom-kf-messages/testing';
 *
 * sampleCallback('kf_msg_or_event', { OpenKfId: 'wk1' });
 * ```
 */
export function sampleCallback<Tag extends keyof KfCallbackByType>(
  event: Tag,
  overrides?: Overrides<KfCallbackByType[Tag]>,
): KfCallbackByType[Tag] {
  return merged(exampleOf(isKfCallback, ['Event'], event), overrides) as KfCallbackByType[Tag];
}

/** The spec has an example of each type; the first with the tag is a sample. */
export function exampleOf(
  isMember: (value: unknown) => boolean,
  path: readonly string[],
  tag: string,
): object {
  const all: readonly object[] = Object.values(examples);
  const found = all.find((example) => valueAt(example, path) === tag && isMember(example));
  if (found === undefined) throw unknownTag(tag);
  return found;
}

/** Without types, a tag may be misspelt. */
export function unknownTag(tag: string): RangeError {
  return new RangeError(`No type has the tag ${JSON.stringify(tag)}`);
}
