import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export interface CallbackSecrets {
  readonly token: string;
  readonly encodingAesKey: string;
  readonly corpId: string;
}

/** A callback as the service sends it: what stands in the address, and the body. */
export interface SealedCallback {
  readonly query: string;
  readonly body: string;
  /** What is in the body, encrypted; on its own it is what the service sends to try an address. */
  readonly encrypted: string;
}

/** Encrypts and signs the XML of a callback as the service does. */
export function sealCallback(
  xml: string,
  { token, encodingAesKey, corpId }: CallbackSecrets,
): SealedCallback {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(xml));
  const plain = Buffer.concat([randomBytes(16), length, Buffer.from(xml + corpId)]);
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
  const encrypted = Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(8).toString('hex');
  const signed = [token, timestamp, nonce, encrypted].sort().join('');
  const msg_signature = createHash('sha1').update(signed).digest('hex');
  const query = new URLSearchParams({ msg_signature, timestamp, nonce }).toString();
  const body = `<xml><ToUserName><![CDATA[${corpId}]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;
  return { query, body, encrypted };
}

/** The XML that says that there are messages. */
export function newsXml(openKfid: string, token: string, corpId: string): string {
  const fields = {
    ToUserName: corpId,
    MsgType: 'event',
    Event: 'kf_msg_or_event',
    Token: token,
    OpenKfId: openKfid,
  };
  const texts = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<xml>${texts.join('')}<CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime></xml>`;
}
