/** A program that calls something of every entry of the package and prints the results. */
export function answersSource(kind: 'import' | 'require'): string {
  const entries = [
    '',
    '/guards',
    '/validate',
    '/schema',
    '/standard',
    '/examples',
    '/send',
    '/client',
    '/sync',
    '/callback',
    '/testing',
  ];
  const names = [
    'root',
    'guards',
    'validation',
    'schema',
    'standard',
    'examples',
    'send',
    'client',
    'sync',
    'callback',
    'testing',
  ];
  const imports = entries.map((entry, index) =>
    kind === 'import'
      ? `import * as ${names[index]} from 'wecom-kf-messages${entry}';`
      : `const ${names[index]} = require('wecom-kf-messages${entry}');`,
  );
  const json =
    kind === 'import'
      ? "import { createRequire } from 'node:module';\nconst json = createRequire(import.meta.url)('wecom-kf-messages/schema/kf.schema.json');"
      : "const json = require('wecom-kf-messages/schema/kf.schema.json');";
  return `${imports.join('\n')}\n${json}\n${body}`;
}

const body = `
const text = examples.textMessageExample;
const late = { ...text, send_time: 'now' };
const page = {
  errcode: 0, errmsg: 'ok', next_cursor: 'c1', has_more: 0,
  msg_list: [text, { ...text, msgtype: 'red_packet' }, late],
};
const { items, next_cursor } = root.parseSyncMsgResponse(JSON.stringify(page));
const validated = validation.validateTextMessage(late);
const { '~standard': standardText } = standard.textMessageSchema;
console.log(
  JSON.stringify({
    guards: [root.isKfMessage(text), guards.isTextMessage(late), guards.isTextMessage === root.isTextMessage],
    kinds: items.map(({ kind }) => kind),
    cursor: next_cursor,
    issues: validated.issues.map(({ message }) => message),
    event: root.validateKfEvent(text).ok ? 'valid' : 'invalid',
    dispatched: root.dispatchMessage(text, { fallback: ({ msgtype }) => msgtype }),
    label: root.failTypeLabel(root.FailType.Rejected),
    schema: json.$schema,
    standard: [standardText.vendor, standardText.validate(late).issues[0].path[0]],
    draft: standardText.jsonSchema.input({ target: 'draft-07' }).$schema,
    sent: [send.errorAdvice(95001), send.isOk({ errcode: 0 }), send.describeIssues(validated.issues)],
    token: callback.readKfCallback({ xml: { Event: ['kf_msg_or_event'], MsgType: ['event'], ToUserName: [1], CreateTime: ['2'], Token: [{ _: 't' }] } }),
    seeded: testing.seededMessage('location', 20_240_610),
    failed: testing.sampleEvent('msg_send_fail', { event: { fail_type: 10 } }).event.fail_type,
    parts: send.splitText('👩‍👩‍👧长'.repeat(200)).map(({ length }) => length),
    methods: Object.keys(client.createClient({ token: 't' })).includes('sendMsg') && typeof sync.readMessages,
    entries: [root, guards, validation, schema, standard, examples, send, client, sync, callback, testing, json].filter((entry) => entry !== undefined).length,
  }),
);
`;
