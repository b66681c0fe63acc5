/** The import paths in a consumer's files. */
export type Syntax = 'ESM' | 'import in CommonJS' | 'require in CommonJS';

const imports = {
  'wecom-kf-messages': [
    'assertNever',
    'dispatchMessage',
    'failTypeLabel',
    'FailType',
    'isKfMessage',
    'parseSyncMsgResponse',
    'validateTextMessage',
  ],
  'wecom-kf-messages/guards': ['isTextMessage'],
  'wecom-kf-messages/validate': ['validateKfEvent'],
  'wecom-kf-messages/schema': ['kfSchema'],
  'wecom-kf-messages/standard': ['textMessageSchema'],
  'wecom-kf-messages/examples': ['textMessageExample'],
  'wecom-kf-messages/callback': ['readKfCallback'],
  'wecom-kf-messages/testing': ['sampleEvent', 'sampleMessage', 'seededMessage'],
  'wecom-kf-messages/send': [
    'afterReceived',
    'describeIssues',
    'errorAdvice',
    'isOk',
    'mayReply',
    'replyTo',
    'splitText',
    'welcome',
  ],
  'wecom-kf-messages/client': ['createClient'],
  'wecom-kf-messages/sync': ['describeItem', 'msgidOf', 'pagesOverClient', 'readMessages'],
} as const;

const types = [
  'KfEventByType',
  'KfMessage',
  'KfMessageByType',
  'KfMessageHandlers',
  'SendMsgResponse',
  'SyncMsgResponsePage',
  'TextMessage',
];

/** A consumer that uses each entry, and relies on what the types promise. */
export function consumerSource(syntax: Syntax): string {
  return `${syntax === 'require in CommonJS' ? requires() : esImports()}
declare const value: unknown;

function narrows(): string {
  if (!isKfMessage(value)) return '';
  // @ts-expect-error only a text message has it
  value.text;
  switch (value.msgtype) {
    case 'text':
      return value.text.content;
    case 'location':
      return value.location.latitude.toFixed();
    case 'event': {
      const { event } = value;
      if (event.event_type === 'msg_send_fail') {
        const code: number = event.fail_type;
        return event.fail_type === FailType.Rejected ? 'rejected' : (failTypeLabel(code) ?? '');
      }
      if (event.event_type === 'session_status_change' && event.change_type === 1) {
        const servicer: string = event.new_servicer_userid;
        return servicer;
      }
      return event.event_type;
    }
    default:
      return value.msgid;
  }
}

function closes(either: 'a' | 'b'): string {
  if (either === 'a' || either === 'b') return either;
  return assertNever(either);
}

function dispatches(message: KfMessage, handlers: KfMessageHandlers<number>): number {
  const kind: string = dispatchMessage(message, { text: () => 'text', fallback: ({ msgtype }) => msgtype });
  // @ts-expect-error every other type is forgotten
  dispatchMessage(message, { text: () => 1 });
  return dispatchMessage(message, handlers) + kind.length;
}

function reads(): readonly string[] {
  const page: SyncMsgResponsePage = parseSyncMsgResponse(value, 'en');
  const cursor: string | undefined = page.next_cursor;
  return page.items.map((item) => {
    switch (item.kind) {
      case 'message':
        return item.message.msgid;
      case 'unknown':
        return item.event_type ?? item.msgtype;
      case 'invalid':
        return item.issues.map(({ path, code, doc }) => \`\${path.join('.')} \${code} \${doc ?? ''}\`).join() + cursor;
    }
  });
}

function validates(): string {
  const result = validateTextMessage(value);
  if (result.ok) {
    const message: TextMessage = result.value;
    return message.text.menu_id ?? '';
  }
  const event = validateKfEvent(value, 'en');
  return event.ok ? event.value.event.event_type : result.issues.map(({ message }) => message).join();
}

function follows(): string {
  const standard = textMessageSchema['~standard'];
  const version: 1 = standard.version;
  const result = standard.validate(value);
  return result.issues ? result.issues.map(({ message }) => message).join() : result.value.text.content + version;
}

function sends(response: SendMsgResponse): string {
  if (isOk(response)) {
    const code: 0 = response.errcode;
    return (response.msgid ?? '') + code;
  }
  switch (errorAdvice(response.errcode)) {
    case 'retry':
    case 'renew-token':
      return 'again';
    case 'window-closed':
    case 'fix-request':
    case 'stop':
    case undefined: {
      const result = validateTextMessage(value);
      return result.ok ? '' : describeIssues(result.issues);
    }
  }
}

function replies(message: KfMessage): readonly object[] {
  const reply = replyTo(message);
  // @ts-expect-error there may be nobody to reply to
  reply.text;
  const allowed = mayReply(afterReceived(undefined, message), 0);
  const count: number = allowed.ok ? allowed.left : splitText('').length;
  const image = replyTo(example).of('image', { media_id: 'm1' });
  return [image.image, welcome('code').text('').text, reply?.texts('').slice(0, count) ?? []];
}

async function calls(): Promise<string> {
  const client = createClient({ token: (refused) => refused ?? '' });
  // @ts-expect-error a request is checked by the compiler, too
  void client.sendMsg({ touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', text: { contents: '' } });
  const result = await client.sendMsg({ touser: 'wm1', open_kfid: 'wk1', msgtype: 'text', text: { content: '' } });
  if (result.ok) return result.response.msgid ?? '';
  const code: number = result.kind === 'refused' ? result.code : 0;
  return result.advice === 'window-closed' ? result.label : String(code);
}

async function syncs(): Promise<number> {
  let saved: unknown;
  const client = createClient({ token: 'token' });
  const load = (): unknown => saved;
  const save = (state: unknown): void => void (saved = state);
  const iterator = readMessages({ fetchPage: pagesOverClient(client), load, save });
  const { done, value: item } = await iterator.next();
  return !done && item.kind === 'message' ? item.message.send_time : 0;
}

function calledBack(): string {
  const result = readKfCallback(value);
  if (!result.ok) return describeIssues(result.issues);
  const time: number = result.value.CreateTime;
  return result.value.Event === 'kf_msg_or_event' ? result.value.Token : time.toFixed();
}

function tests(): readonly unknown[] {
  const message: KfMessageByType['text'] = sampleMessage('text', { text: { content: '' } });
  const event: KfEventByType['msg_send_fail'] = sampleEvent('msg_send_fail', { event: { fail_type: 10 } });
  // @ts-expect-error another type has that
  sampleMessage('text', { image: { media_id: '' } });
  return [message.text.content, event.event.fail_msgid, seededMessage('image', 1).image.media_id];
}

const example: TextMessage = textMessageExample;
const isText: boolean = isTextMessage(example);
// What is optional may be undefined, also where the two are told apart.
const message: TextMessage = { ...example, text: { content: '', menu_id: undefined } };
const schema: unknown = kfSchema['$defs'];

void [narrows, closes, dispatches, reads, validates, follows, sends, replies, calls, syncs, calledBack, tests, isText, message, schema];
`;
}

function esImports(): string {
  const values = Object.entries(imports).map(
    ([path, names]) => `import { ${names.join(', ')} } from '${path}';`,
  );
  return [`import type { ${types.join(', ')} } from 'wecom-kf-messages';`, ...values].join('\n');
}

function requires(): string {
  const values = Object.entries(imports).map(([path, names], index) => {
    const destructured = names.filter((name) => name !== 'assertNever').join(', ');
    return `import module${index} = require('${path}');\nconst { ${destructured} } = module${index};`;
  });
  const aliases = types.map((name) =>
    name === 'KfMessageHandlers'
      ? 'type KfMessageHandlers<Result> = module0.KfMessageHandlers<Result>;'
      : `type ${name} = module0.${name};`,
  );
  // Flow analysis recognises a function that never returns only if it is declared so.
  const never = 'const assertNever: typeof module0.assertNever = module0.assertNever;';
  return [...values, never, ...aliases].join('\n');
}

/** A consumer of the JSON Schema as JSON. */
export function jsonSource(syntax: Syntax, hasAttributes: boolean): string {
  const path = "'wecom-kf-messages/schema/kf.schema.json'";
  const attribute = syntax === 'ESM' && hasAttributes ? " with { type: 'json' }" : '';
  const statement =
    syntax === 'require in CommonJS'
      ? `import schema = require(${path});`
      : `import schema from ${path}${attribute};`;
  return `${statement}\nconst title: string = schema.$defs.TextMessage.description;\nvoid title;\n`;
}
