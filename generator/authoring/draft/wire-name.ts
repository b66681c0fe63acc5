import { lettersOf } from '../../compiler/read/rules/look-alike-names.js';

const WIRE_NAME = /^[a-z][a-z0-9_]{0,63}$/;

/** Whether a name can be a msgtype or event_type. */
export function isWireName(name: string): boolean {
  return WIRE_NAME.test(name);
}

/** `RedPacket` or `red-packet` as `red_packet`; nothing for what was not meant as a name. */
export function wireNameLike(name: string): string | undefined {
  const words = name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').replace(/[ .-]+/g, '_');
  const wireName = words.toLowerCase();
  return isWireName(wireName) ? wireName : undefined;
}

/** A name that is easily taken for another: `mini_program` for `miniprogram`, `images` for `image`. */
export function lookAlike(name: string, others: readonly string[]): string | undefined {
  return others.find((other) => other !== name && lettersOf(other) === lettersOf(name));
}
