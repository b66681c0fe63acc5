import {
  ErrorCode,
  FailType,
  openKfidOf,
  Origin,
  ServicerListStatus,
  ServiceState,
  type SyncMsgRequest,
} from 'wecom-kf-messages';
import { calls, type Call } from 'wecom-kf-messages/client';
import { Conversation } from './conversation.js';

/** A response of the service. */
export type Body = Readonly<Record<string, unknown>> & { readonly errcode: number };

/** What the service was asked to send. */
export interface SentMessage {
  readonly msgid: string;
  readonly request: Readonly<Record<string, unknown>>;
}

export interface FakeServiceOptions {
  /** The servicers that one can be handed over to. */
  readonly servicers?: readonly string[];
  /** The time in seconds. */
  readonly now?: () => number;
}

const OK = { errcode: ErrorCode.Ok, errmsg: 'ok' } as const;
const refuse = (errcode: number, errmsg: string): Body => ({ errcode, errmsg });

/** The service itself: messages, cursors, tokens, conversations. It checks requests by the spec, and knows no HTTP. */
export class FakeService {
  readonly sent: SentMessage[] = [];
  readonly conversations = new Map<string, Conversation>();
  private readonly items: object[] = [];
  private readonly tokens = new Set<string>();
  private readonly servicers: readonly string[];
  private readonly now: () => number;
  private count = 0;
  private cursorBefore = '';
  private accountBefore: string | undefined;

  constructor({ servicers = ['LinXia'], now }: FakeServiceOptions = {}) {
    this.servicers = servicers;
    this.now = now ?? ((): number => Math.floor(Date.now() / 1000));
  }

  /** Something to be read: a message or event, or whatever else. */
  push(...items: readonly object[]): void {
    this.items.push(...items);
  }

  /** A customer writes. */
  write(open_kfid: string, external_userid: string, content: string): string {
    const msgid = this.nextId('msg');
    this.conversation(open_kfid, external_userid).hear(this.now());
    const body = { msgtype: 'text', text: { content } };
    this.push({ msgid, open_kfid, external_userid, send_time: this.now(), origin: Origin.Customer, ...body });
    return msgid;
  }

  /** A customer opens the conversation, and may be welcomed. */
  enter(open_kfid: string, external_userid: string): void {
    const conversation = this.conversation(open_kfid, external_userid);
    const welcome_code = conversation.grant(this.nextId('welcome'), this.now());
    this.event({ event_type: 'enter_session', open_kfid, external_userid, welcome_code });
  }

  /** A message that was sent does not arrive. */
  fail(
    open_kfid: string,
    external_userid: string,
    fail_msgid: string,
    fail_type: number = FailType.Rejected,
  ): void {
    this.event({ event_type: 'msg_send_fail', open_kfid, external_userid, fail_msgid, fail_type });
  }

  conversation(open_kfid: string, external_userid: string): Conversation {
    const key = `${open_kfid} ${external_userid}`;
    const known = this.conversations.get(key) ?? new Conversation();
    this.conversations.set(key, known);
    return known;
  }

  /** The tokens so far are good no longer. */
  expireTokens(): void {
    this.tokens.clear();
  }

  answer(path: string, query: URLSearchParams, body: unknown): Body {
    if (path === '/cgi-bin/gettoken') return this.giveToken(query);
    if (!this.tokens.has(query.get('access_token') ?? ''))
      return refuse(ErrorCode.AccessTokenExpired, 'access_token expired');
    const call = Object.entries<Call<unknown, unknown>>({ ...calls }).find(
      ([, { path: each }]) => each === path,
    );
    if (call === undefined) return refuse(40066, 'invalid url');
    const [name, { method, request }] = call;
    const given = method === 'GET' ? withoutToken(query) : body;
    const checked = request?.(given);
    if (checked?.ok === false) return refuse(40058, checked.issues.map(({ message }) => message).join('; '));
    const { answers } = this;
    const answer = answers[name as keyof typeof answers] as ((request: never) => Body) | undefined;
    return answer === undefined ? refuse(ErrorCode.ApiForbidden, 'api forbidden') : answer(given as never);
  }

  /** An empty page that leads nowhere, though there is more. */
  emptyPage(cursor = ''): Body {
    return { ...OK, next_cursor: cursor || 'p0', has_more: 1, msg_list: [] };
  }

  /** The page before the one that was read last, once again. */
  pageBefore(limit?: number): Body {
    return this.page(this.cursorBefore, limit, this.accountBefore);
  }

  private readonly answers = {
    syncMsg: ({ cursor = '', limit, open_kfid }: SyncMsgRequest): Body => {
      const page = this.page(cursor, limit, open_kfid);
      if (page.errcode === ErrorCode.Ok) [this.cursorBefore, this.accountBefore] = [cursor, open_kfid];
      return page;
    },
    sendMsg: (request: { touser: string; open_kfid: string; msgid?: string }): Body => {
      const { touser, open_kfid, msgid = this.nextId('sent') } = request;
      const errcode = this.conversation(open_kfid, touser).send(this.now());
      if (errcode !== ErrorCode.Ok) return refuse(errcode, 'send msg is limited');
      this.sent.push({ msgid, request });
      return { ...OK, msgid };
    },
    sendMsgOnEvent: (request: { code: string; msgid?: string }): Body => {
      const { code, msgid = this.nextId('sent') } = request;
      const isGood = [...this.conversations.values()].some((each) => each.use(code, this.now()));
      if (!isGood) return refuse(40029, 'invalid code');
      this.sent.push({ msgid, request });
      return { ...OK, msgid };
    },
    serviceStateGet: ({ open_kfid, external_userid }: Asked): Body => {
      const { state, servicer } = this.conversation(open_kfid, external_userid);
      return { ...OK, service_state: state, ...(servicer !== undefined && { servicer_userid: servicer }) };
    },
    serviceStateTrans: (request: Asked & { service_state: number; servicer_userid?: string }): Body => {
      const { open_kfid, external_userid, service_state, servicer_userid } = request;
      const conversation = this.conversation(open_kfid, external_userid);
      if (conversation.state === service_state)
        return refuse(ErrorCode.StateTransitionNotAllowed, 'not allowed to trans state');
      if (service_state === ServiceState.Servicer && !this.servicers.includes(servicer_userid ?? ''))
        return refuse(ErrorCode.NotServicer, 'not a servicer');
      conversation.state = service_state;
      conversation.servicer = service_state === ServiceState.Servicer ? servicer_userid : undefined;
      const msg_code = conversation.grant(this.nextId('code'), this.now(), 48 * 60 * 60);
      return { ...OK, ...(service_state >= ServiceState.Queuing && { msg_code }) };
    },
    servicerList: (): Body => {
      const servicer_list = this.servicers.map((userid) => ({
        userid,
        status: ServicerListStatus.Receiving,
      }));
      return { ...OK, servicer_list };
    },
  };

  /** The cursor is where the next page begins; one that is none is refused. Items of other accounts are left out. */
  private page(cursor: string, limit = 1000, open_kfid?: string): Body {
    if (!/^(p\d+)?$/.test(cursor)) return refuse(40058, 'invalid cursor');
    const msg_list: object[] = [];
    let end = Number(cursor.slice(1));
    for (; end < this.items.length && msg_list.length < limit; end += 1) {
      const item = this.items[end] ?? {};
      const account = openKfidOf(item);
      if (open_kfid === undefined || account === undefined || account === open_kfid) msg_list.push(item);
    }
    return { ...OK, next_cursor: `p${end}`, has_more: end < this.items.length ? 1 : 0, msg_list };
  }

  private event(event: object): void {
    const origin = Origin.System;
    this.push({ msgid: this.nextId('event'), send_time: this.now(), origin, msgtype: 'event', event });
  }

  private giveToken(query: URLSearchParams): Body {
    if (!query.get('corpid') || !query.get('corpsecret'))
      return refuse(ErrorCode.InvalidCorpId, 'invalid corpid');
    const access_token = this.nextId('token');
    this.tokens.add(access_token);
    return { ...OK, access_token, expires_in: 7200 };
  }

  private nextId(kind: string): string {
    this.count += 1;
    return `${kind}-${this.count}`;
  }
}

interface Asked {
  readonly open_kfid: string;
  readonly external_userid: string;
}

function withoutToken(query: URLSearchParams): object {
  return Object.fromEntries([...query].filter(([key]) => key !== 'access_token'));
}
