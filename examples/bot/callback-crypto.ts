import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** 管理后台“接收消息”里的 Token 与 EncodingAESKey，和企业 ID。 */
export interface CallbackKeys {
  readonly token: string;
  readonly encodingAesKey: string;
  readonly corpId: string;
}

/** 回调地址里的参数。 */
export interface CallbackSignature {
  readonly msg_signature: string;
  readonly timestamp: string;
  readonly nonce: string;
}

/** 验签并解密，不对的得 undefined。与 @wecom/crypto 的 getSignature、decrypt 相同，另外比对企业 ID。 */
export function openEnvelope(
  encrypted: string,
  { msg_signature, timestamp, nonce }: CallbackSignature,
  { token, encodingAesKey, corpId }: CallbackKeys,
): string | undefined {
  const parts = [token, timestamp, nonce, encrypted].sort();
  const expected = createHash('sha1').update(parts.join('')).digest();
  const given = Buffer.from(msg_signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  // Random bytes, the length of the message, the message, the receiver, PKCS #7 for blocks of 32 bytes.
  const bytes = padded.subarray(16, padded.length - (padded.at(-1) ?? 0));
  const end = 4 + bytes.readUInt32BE(0);
  return bytes.toString('utf8', end) === corpId ? bytes.toString('utf8', 4, end) : undefined;
}
