import { XMLParser } from 'fast-xml-parser';
import { readKfCallback } from 'wecom-kf-messages/callback';
import { openEnvelope, type CallbackKeys } from '../callback-crypto.js';

/** 一次回调，各框架相同的部分。 */
export interface CallbackRequest {
  readonly method: string;
  /** 地址里 `?` 之后的参数。 */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** 正文的文字；GET 没有。 */
  readonly body: string;
}

export interface CallbackResponse {
  readonly status: number;
  readonly body: string;
  /** 有新消息的客服账号，和读取时用的 Token。 */
  readonly news?: { readonly openKfid: string; readonly token: string };
}

const parser = new XMLParser({ parseTagValue: false, processEntities: false });

/** 验证地址（GET）与接收回调（POST）。要在 5 秒内响应，所以只说有新消息，读取另行开始。 */
export function createReceiver(keys: CallbackKeys): (request: CallbackRequest) => CallbackResponse {
  return ({ method, query, body }) => {
    const { msg_signature = '', timestamp = '', nonce = '', echostr = '' } = query;
    try {
      const encrypted = method === 'GET' ? echostr : encryptedIn(body);
      const message = openEnvelope(encrypted, { msg_signature, timestamp, nonce }, keys);
      if (message === undefined) return { status: 403, body: '' };
      if (method === 'GET') return { status: 200, body: message };
      const result = readKfCallback(parser.parse(message));
      if (!result.ok || result.value.Event !== 'kf_msg_or_event') return { status: 200, body: '' };
      const { OpenKfId: openKfid = '', Token: token } = result.value;
      return { status: 200, body: '', news: { openKfid, token } };
    } catch {
      return { status: 400, body: '' };
    }
  };
}

function encryptedIn(xml: string): string {
  const { xml: envelope } = parser.parse(xml) as { readonly xml?: { readonly Encrypt?: unknown } };
  return typeof envelope?.Encrypt === 'string' ? envelope.Encrypt : '';
}
