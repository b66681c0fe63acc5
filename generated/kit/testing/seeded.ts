import { isKfEvent, isKfMessage } from '../../src/guards.js';
import type { KfEventByType, KfMessageByType, SendMsgRequestByType } from '../../src/index.js';
import { valueAt } from '../../src/runtime/value-at.js';
import { seededValue } from '../../src/runtime/seeded-value.js';
import type { Shape } from '../../src/runtime/shape.js';
import { kfEventShape, kfMessageShape, sendMsgRequestShape } from '../../src/shapes.js';
import { exampleOf, unknownTag } from './samples.js';

/**
 * 某个 msgtype 的一条随机消息：同一个 seed 在任何平台上都得同一条，可选的字段时有时无，数与文字任意，都通过校验函数。来源（origin）与样例相同。
 *
 * @param seed 整数
 *
 * @example
 * ```ts
 * import { seededMessage } from 'wecom-kf-messages/testing';
 *
 * for (let seed = 0; seed < 100; seed += 1) console.log(seededMessage('text', seed).text.content);
 * ```
 */
export function seededMessage<Tag extends keyof KfMessageByType>(
  msgtype: Tag,
  seed: number,
): KfMessageByType[Tag] {
  const sample = exampleOf(isKfMessage, ['msgtype'], msgtype);
  return withOrigin(sample, valueFor(kfMessageShape, msgtype, seed)) as KfMessageByType[Tag];
}

/**
 * 某个 event_type 的一个随机事件，其余与 {@link seededMessage} 相同。
 *
 * @example
 * ```ts
 * import { seededEvent } from 'wecom-kf-messages/testing';
 *
 * seededEvent('enter_session', 1).event.welcome_code; // 时有时无
 * ```
 */
export function seededEvent<Tag extends keyof KfEventByType>(
  event_type: Tag,
  seed: number,
): KfEventByType[Tag] {
  const sample = exampleOf(isKfEvent, ['event', 'event_type'], event_type);
  return withOrigin(sample, valueFor(kfEventShape, event_type, seed)) as KfEventByType[Tag];
}

/**
 * 某个 msgtype 的一个随机的发送请求，长度都在限度以内，其余与 {@link seededMessage} 相同。
 *
 * @example
 * ```ts
 * import { seededRequest } from 'wecom-kf-messages/testing';
 *
 * seededRequest('msgmenu', 1).msgmenu.list;
 * ```
 */
export function seededRequest<Tag extends keyof SendMsgRequestByType>(
  msgtype: Tag,
  seed: number,
): SendMsgRequestByType[Tag] {
  return valueFor(sendMsgRequestShape, msgtype, seed) as SendMsgRequestByType[Tag];
}

function valueFor(union: Shape, tag: string, seed: number): object {
  const members = typeof union !== 'function' && union[0] === 'union' ? union[2]() : [];
  const member = members.find(([each]) => each === tag);
  if (member === undefined) throw unknownTag(tag);
  return seededValue(member[1], seed) as object;
}

/** An open enum has any number; programs ask for this one all the time. */
function withOrigin(sample: object, value: object): object {
  return { ...value, origin: valueAt(sample, ['origin']) };
}
