import { asSchema, generateText, tool } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { describe, expect, it } from 'vitest';
import { sendTextMessageExample } from '../../generated/src/examples.js';
import {
  sendMsgRequestSchema,
  sendTextMessageSchema,
  textMessageSchema,
} from '../../generated/src/standard.js';

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** A model that calls the tool once with this input; its `doGenerateCalls` show what it received about the tool. */
function modelThatSends(input: unknown): MockLanguageModelV3 {
  return new MockLanguageModelV3({
    doGenerate: {
      content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'send_msg', input: JSON.stringify(input) }],
      finishReason: { unified: 'tool-calls', raw: undefined },
      usage,
      warnings: [],
    },
  });
}

/** A tool that only records what it would send. */
function sendTool() {
  const sent: string[] = [];
  const send_msg = tool({
    description: '发送消息',
    inputSchema: sendTextMessageSchema,
    execute: ({ touser, text }) => {
      sent.push(`${touser}: ${text.content}`);
      return 'ok';
    },
  });
  return { sent, tools: { send_msg } };
}

describe('the AI SDK', () => {
  it('calls a tool whose input is accepted, with the input typed', async () => {
    const { sent, tools } = sendTool();
    const { toolResults } = await generateText({
      model: modelThatSends(sendTextMessageExample),
      tools,
      prompt: '回复客户',
    });
    expect(toolResults).toMatchObject([{ toolName: 'send_msg', output: 'ok' }]);
    expect(sent).toEqual([`${sendTextMessageExample.touser}: ${sendTextMessageExample.text.content}`]);
  });

  it('does not call it with an input that is refused, and says why', async () => {
    const { sent, tools } = sendTool();
    const { toolCalls } = await generateText({
      model: modelThatSends({ ...sendTextMessageExample, text: { content: 1 } }),
      tools,
      prompt: '回复客户',
    });
    expect(toolCalls).toMatchObject([{ toolName: 'send_msg', invalid: true }]);
    expect(String(toolCalls[0]?.error)).toContain('text.content');
    expect(sent).toEqual([]);
  });

  it('gives the model the JSON Schema, with the Chinese texts', async () => {
    const model = modelThatSends(sendTextMessageExample);
    await generateText({ model, tools: sendTool().tools, prompt: '回复客户' });
    expect(model.doGenerateCalls[0]?.tools).toMatchObject([
      {
        name: 'send_msg',
        inputSchema: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          type: 'object',
          properties: {
            touser: { type: 'string', description: expect.stringMatching(/\p{Script=Han}/u) as string },
          },
        },
      },
    ]);
  });

  it('validates a union by itself', async () => {
    const { validate } = asSchema(sendMsgRequestSchema);
    await expect(Promise.resolve(validate?.(sendTextMessageExample))).resolves.toEqual({
      success: true,
      value: sendTextMessageExample,
    });
    await expect(Promise.resolve(validate?.({ msgtype: 'text' }))).resolves.toMatchObject({ success: false });
  });

  it('changes its own copy of the JSON Schema only', async () => {
    const schemaOf = (): object => textMessageSchema['~standard'].jsonSchema.input({ target: 'draft-07' });
    const before = JSON.stringify(schemaOf());
    expect(JSON.stringify(await asSchema(textMessageSchema).jsonSchema)).not.toBe(before);
    expect(JSON.stringify(schemaOf())).toBe(before);
  });
});
