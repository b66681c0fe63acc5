import { All, Controller, Module, Req, Res, type DynamicModule } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bot } from '../create-bot.js';
import type { CallbackKeys } from '../callback-crypto.js';
import { receiveWithExpress } from './with-express.js';

/** NestJS（Express 平台）的模块。应用以 `NestFactory.create(module, { bodyParser: false })` 创建：正文由这里读。 */
export function receiveWithNest(
  bot: Bot,
  keys: CallbackKeys,
  onError: (error: unknown) => void,
): DynamicModule {
  const handle = receiveWithExpress(bot, keys, onError);
  class CallbackController {
    receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
      return handle(request, response);
    }
  }
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- NestJS wants a class
  class CallbackModule {}
  const { prototype } = CallbackController;
  // With decorators: @Controller('callback'), @All(), @Req() and @Res().
  All()(prototype, 'receive', Object.getOwnPropertyDescriptor(prototype, 'receive') ?? {});
  Req()(prototype, 'receive', 0);
  Res()(prototype, 'receive', 1);
  Controller('callback')(CallbackController);
  Module({})(CallbackModule);
  return { module: CallbackModule, controllers: [CallbackController] };
}
