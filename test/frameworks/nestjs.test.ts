import 'reflect-metadata';
import {
  Body,
  Controller,
  Logger,
  Module,
  Post,
  StandardSchemaValidationPipe,
  type INestApplication,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textMessageExample } from '../../generated/src/examples.js';
import { kfMessageSchema } from '../../generated/src/standard.js';
import type { KfMessage } from '../../generated/src/types.js';

class MessageController {
  receive(message: KfMessage): string {
    return message.msgtype === 'text' ? message.text.content : message.msgtype;
  }
}

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- NestJS wants a class
class MessageModule {}

/** What `@Controller()`, `@Post('message')` and `@Body({ schema })` do, for compilers without parameter decorators. */
function decorate(): void {
  const { prototype } = MessageController;
  const receive = Object.getOwnPropertyDescriptor(prototype, 'receive')!;
  Post('message')(prototype, 'receive', receive);
  Body({ schema: kfMessageSchema })(prototype, 'receive', 0);
  Controller()(MessageController);
  Module({ controllers: [MessageController] })(MessageModule);
}

describe("NestJS's StandardSchemaValidationPipe", () => {
  let app: INestApplication;
  let origin: string;

  beforeAll(async () => {
    decorate();
    Logger.overrideLogger(false);
    app = await NestFactory.create(MessageModule);
    app.useGlobalPipes(new StandardSchemaValidationPipe());
    await app.listen(0, '127.0.0.1');
    origin = await app.getUrl();
  });

  afterAll(() => app.close());

  async function post(body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${origin}/message`, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  it('hands an accepted body to the controller', async () => {
    const response = await post(textMessageExample);
    expect([response.status, await response.text()]).toEqual([201, textMessageExample.text.content]);
  });

  it('refuses a body with 400 and one message for each issue', async () => {
    const response = await post({ ...textMessageExample, send_time: '1718006400', text: {} });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: [
        expect.stringMatching(/^send_time: .*整数/) as string,
        expect.stringMatching(/^text\.content: 缺少/) as string,
      ],
    });
  });
});
