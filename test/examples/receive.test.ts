import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEnvelope } from '../../examples/bot/callback-crypto.js';
import { receiveWithExpress } from '../../examples/bot/receive/with-express.js';
import { receiveWithHono } from '../../examples/bot/receive/with-hono.js';
import { receiveWithNest } from '../../examples/bot/receive/with-nest.js';
import { receiveWithWorker } from '../../examples/bot/receive/with-worker.js';
import { newsXml, sealCallback } from '../../examples/fake-kf/index.js';

const keys = { token: 'T0ken', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', corpId: 'ww1' };
const news: [string, string | undefined][] = [];
const errors: unknown[] = [];
const bot = async (openKfid: string, token?: string): Promise<void> => {
  news.push([openKfid, token]);
  if (openKfid === 'bad') throw new Error('bot');
};
const onError = (error: unknown): void => void errors.push(error);

type Send = (path: string, init?: RequestInit) => Promise<Response>;

const apps: INestApplication[] = [];
const servers: Server[] = [];
const ways: Record<string, Send> = {};

beforeAll(async () => {
  const hono = receiveWithHono(bot, keys, onError);
  ways['Hono'] = async (path, init) => hono.request(path, init);
  const worker = receiveWithWorker(bot, keys, onError);
  ways['a Worker'] = async (path, init) => {
    const waiting: Promise<unknown>[] = [];
    const context = { waitUntil: (work: Promise<unknown>): void => void waiting.push(work) };
    const response = await worker.fetch(new Request(`http://localhost${path}`, init), {}, context);
    await Promise.all(waiting);
    return response;
  };
  Logger.overrideLogger(false);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as NestJS documents it
  const nest = await NestFactory.create(receiveWithNest(bot, keys, onError), { bodyParser: false });
  // The Express application that Nest runs on.
  const express = nest.getHttpAdapter().getInstance() as { all(path: string, handler: unknown): void };
  express.all('/express/callback', receiveWithExpress(bot, keys, onError));
  await nest.listen(0, '127.0.0.1');
  apps.push(nest);
  const url = await nest.getUrl();
  ways['NestJS'] = (path, init) => fetch(url + path, init);
  ways['Express'] = (path, init) => fetch(`${url}/express${path}`, init);
  const handle = receiveWithExpress(bot, keys, onError);
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  ways['node:http'] = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
});

afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  servers.forEach((server) => server.close());
});

afterEach(() => {
  news.length = 0;
  errors.length = 0;
});

describe.each(['Hono', 'NestJS', 'Express', 'a Worker', 'node:http'])('the receiving end with %s', (name) => {
  const send: Send = (path, init) => ways[name]!(path, init);
  const post = (query: string, body: string): Promise<Response> =>
    send(`/callback?${query}`, { method: 'POST', body, headers: { 'content-type': 'text/xml' } });

  it('shows that the address is ours', async () => {
    const { query, encrypted } = sealCallback('7354867', keys);
    const response = await send(`/callback?${query}&echostr=${encodeURIComponent(encrypted)}`);
    expect([response.status, await response.text()]).toEqual([200, '7354867']);
    expect(news).toEqual([]);
  });

  it('starts the bot for the account that has messages, with the token', async () => {
    const { query, body } = sealCallback(newsXml('wk1', 'ENC<1>', 'ww1').replace('<1>', ''), keys);
    const response = await post(query, body);
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(news).toEqual([['wk1', 'ENC']]);
  });

  it('answers also where the bot fails, and says so', async () => {
    const { query, body } = sealCallback(newsXml('bad', 'T', 'ww1'), keys);
    expect((await post(query, body)).status).toBe(200);
    expect(errors).toEqual([new Error('bot')]);
  });

  it.each([
    ['is signed by somebody else', { ...keys, token: 'other' }, 403],
    ['is for another company', { ...keys, corpId: 'ww2' }, 403],
  ])('refuses what %s', async (_what, other, status) => {
    const { query, body } = sealCallback(newsXml('wk1', 'T', 'ww1'), other);
    expect((await post(query, body)).status).toBe(status);
    expect(news).toEqual([]);
  });

  it.each([
    ['', 403],
    ['<xml>', 403],
    ['no xml', 403],
  ])('refuses the body %j', async (body, status) => {
    const { query } = sealCallback('x', keys);
    expect((await post(query, body)).status).toBe(status);
    expect(news).toEqual([]);
  });

  it('ignores other callbacks', async () => {
    const other = '<xml><ToUserName>ww1</ToUserName><MsgType>event</MsgType><Event>other</Event></xml>';
    const { query, body } = sealCallback(other, keys);
    expect((await post(query, body)).status).toBe(200);
    expect(news).toEqual([]);
  });
});

it('what the documentation of the service shows is opened', () => {
  // The values of its documentation: https://developer.work.weixin.qq.com/document/path/90968
  const documented = {
    token: 'QDG6eK',
    encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    corpId: 'wx5823bf96d3bd56c7',
  };
  const signature = {
    msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    timestamp: '1409659589',
    nonce: '263014780',
  };
  const echo = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==';
  expect(openEnvelope(echo, signature, documented)).toBe('1616140317555161061');
});
