import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as examples from '../../generated/src/examples.js';
import {
  dispatchMessage,
  isKfMessage,
  type KfMessage,
  type KfMessageHandlers,
} from '../../generated/src/index.js';
import type { Scalar, UnionDefinition } from '../../generator/compiler/model/model.js';
import { unionLeaves } from '../../generator/compiler/model/union-leaves.js';
import { shippedOutput } from '../support/shipped-output.js';
import { virtualProgram } from '../support/virtual-program.js';

const messages = Object.values(examples).filter((example): example is KfMessage => isKfMessage(example));
const keyOf = (message: KfMessage): string =>
  message.msgtype === 'event' ? message.event.event_type : message.msgtype;
const keys = messages.map(keyOf);

/** The innermost tag of each type in a union. */
function tagsOf(union: string): Scalar[] {
  const { model } = shippedOutput;
  return unionLeaves(model, model.definitions.get(union) as UnionDefinition).flatMap(({ tags }) => tags);
}

/** A handler for every type, which returns its key and its argument. */
const handlers = Object.fromEntries(
  keys.map((key) => [key, (message: KfMessage) => [key, message] as const]),
) as unknown as KfMessageHandlers<readonly [string, KfMessage]>;

const stranger = { ...messages[0], msgtype: 'red_packet' } as unknown as KfMessage;
const strangeEvent = {
  ...examples.enterSessionEventExample,
  event: { event_type: 'new' },
} as unknown as KfMessage;

describe('dispatchMessage', () => {
  it.each(messages.map((message) => [keyOf(message), message] as const))(
    'hands %s to its own handler and returns what that returns',
    (key, message) => {
      const [called, received] = dispatchMessage(message, handlers);
      expect(called).toBe(key);
      expect(received).toBe(message);
    },
  );

  it('knows every type of the union', () => {
    expect([...keys].sort()).toEqual(tagsOf('KfMessage').sort());
  });

  it('gives what has no handler to the fallback', () => {
    const some = { text: () => 'text', fallback: (message: KfMessage) => `fallback ${message.msgtype}` };
    expect(messages.map((message) => dispatchMessage(message, some))).toEqual(
      messages.map(({ msgtype }) => (msgtype === 'text' ? 'text' : `fallback ${msgtype}`)),
    );
  });

  it('returns the promise of an async handler, fulfilled or rejected', async () => {
    const result = dispatchMessage(examples.textMessageExample, {
      text: async ({ text }) => text.content.length,
      fallback: async () => 0,
    });
    expectTypeOf(result).toEqualTypeOf<Promise<number>>();
    await expect(result).resolves.toBe(examples.textMessageExample.text.content.length);
    const failing = dispatchMessage(examples.textMessageExample, {
      fallback: async () => {
        throw new Error('handler');
      },
    });
    await expect(failing).rejects.toThrow('handler');
  });

  it('lets an error of a handler through', () => {
    const fail = (): never => {
      throw new RangeError('handler');
    };
    expect(() => dispatchMessage(examples.textMessageExample, { text: fail, fallback: () => 1 })).toThrow(
      RangeError,
    );
  });

  it('hands what it has never seen to the fallback, and throws a TypeError without one', () => {
    for (const message of [stranger, strangeEvent]) {
      expect(dispatchMessage(message, { fallback: (each) => each })).toBe(message);
      expect(() => dispatchMessage(message, handlers)).toThrow(TypeError);
    }
  });

  it.each([
    [stranger, 'dispatchMessage: no handler for "red_packet"'],
    [strangeEvent, 'dispatchMessage: no handler for "new"'],
    [examples.enterSessionEventExample, 'dispatchMessage: no handler for "enter_session"'],
    [examples.textMessageExample, 'dispatchMessage: no handler for "text"'],
    [{ msgtype: '\u202e\n' + 'x'.repeat(100) }, 'dispatchMessage: no handler for "\\u202e\\nxxxx'],
    [{}, 'dispatchMessage: no handler for undefined'],
  ] as const)('names the type that has no handler, in %o', (message, sentence) => {
    expect(() => dispatchMessage(message as KfMessage, {} as never)).toThrow(sentence);
  });

  it('never calls what every object inherits', () => {
    for (const msgtype of ['toString', 'constructor', '__proto__', 'fallback']) {
      const message = { ...messages[0], msgtype } as unknown as KfMessage;
      expect(() => dispatchMessage(message, handlers)).toThrow(TypeError);
    }
  });
});

/** The errors of the compiler about a consumer. */
function mistakesIn(consumer: string): readonly string[] {
  const program = virtualProgram({
    ...shippedOutput.files,
    'consumer.ts': `
import { assertNever, dispatchMessage } from './src/index.js';
import type { KfMessage, KfMessageHandlers } from './src/index.js';
declare const message: KfMessage;
declare const handlers: KfMessageHandlers<number>;
${consumer}`,
  });
  return [
    ...program.getSyntacticDiagnostics('/consumer.ts'),
    ...program.getSemanticDiagnostics('/consumer.ts'),
  ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the compiler', () => {
  it('accepts handlers for all types, and some with a fallback', () => {
    const consumer = `
dispatchMessage(message, handlers);
dispatchMessage(message, { ...handlers, fallback: () => 0 });
dispatchMessage(message, { text: (m) => m.text.content, msg_send_fail: (m) => m.event.fail_msgid, fallback: (m) => m.msgid });
const counted: number = dispatchMessage(message, handlers);
export { counted };`;
    expect(mistakesIn(consumer)).toEqual([]);
  });

  it.each(keys)('refuses handlers without %s, and names what is missing', (key) => {
    const mistakes = mistakesIn(
      `const { ${key}: _gone, ...rest } = handlers;\nexport const result = dispatchMessage(message, rest);`,
    );
    expect(mistakes).toEqual([expect.stringMatching(new RegExp(`Property '${key}' is missing`))]);
  });

  it('refuses a handler of a misspelt type, also with a fallback', () => {
    const [mistake, ...others] = mistakesIn(
      `dispatchMessage(message, { mini_program: () => 0, fallback: () => 0 });`,
    );
    expect(others).toEqual([]);
    expect(mistake).toContain('mini_program');
    expect(mistakesIn(`dispatchMessage(message, { ...handlers, mini_program: () => 0 });`)).toHaveLength(1);
  });

  it('gives each handler its own type', () => {
    const mistakes = mistakesIn(
      `dispatchMessage(message, { text: (m) => m.image.media_id, fallback: () => '' });`,
    );
    expect(mistakes.join()).toContain("Property 'image' does not exist on type 'TextMessage'");
  });

  it('names the type that a switch with assertNever forgot', () => {
    const cases = keys
      .filter((key) => key !== 'voice' && handlersAreForMessages(key))
      .map((key) => `case '${key}':`);
    const mistakes = mistakesIn(`
export function read(m: KfMessage): string {
  switch (m.msgtype) {
    case 'event': ${cases.join(' ')} return m.msgid;
    default: return assertNever(m);
  }
}`);
    expect(mistakes).toEqual([expect.stringContaining("'VoiceMessage' is not assignable")]);
  });
});

function handlersAreForMessages(key: string): boolean {
  return messages.some(({ msgtype }) => msgtype === key);
}
