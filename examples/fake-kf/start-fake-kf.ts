import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ErrorCode } from 'wecom-kf-messages';
import { FakeService, type FakeServiceOptions } from './fake-service.js';
import type { ChooseFault, Fault } from './fault.js';

export interface FakeKfOptions extends FakeServiceOptions {
  readonly faults?: ChooseFault;
  /** The port of the loopback interface, by default any that is free. */
  readonly port?: number;
}

export interface FakeKf {
  /** Where it is: what a client takes as `baseUrl`. */
  readonly url: string;
  readonly service: FakeService;
  /** The faults so far, in their order. */
  readonly faults: readonly Fault[];
  /** How many calls there were, those that failed included. */
  readonly calls: () => number;
  close(): Promise<void>;
}

/** Starts a fake of the service on the loopback interface. */
export async function startFakeKf(options: FakeKfOptions = {}): Promise<FakeKf> {
  const service = new FakeService(options);
  const faults: Fault[] = [];
  let calls = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const body = jsonOf(text);
      if (pathname !== '/cgi-bin/gettoken') calls += 1;
      const fault = pathname === '/cgi-bin/gettoken' ? undefined : options.faults?.(calls, pathname);
      if (fault !== undefined) faults.push(fault);
      if (fault === 'expired-token') service.expireTokens();
      const isSync = pathname === '/cgi-bin/kf/sync_msg';
      const answer = (): object => {
        const { cursor, limit } = Object(body) as { readonly cursor?: string; readonly limit?: number };
        if (fault === 'busy') return { errcode: ErrorCode.SystemBusy, errmsg: 'system busy' };
        if (fault === 'empty-more' && isSync) return service.emptyPage(cursor);
        if (fault === 'repeated-page' && isSync) return service.pageBefore(limit);
        return service.answer(pathname, searchParams, body);
      };
      respond(response, fault, answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, service, faults, calls: () => calls, close };
}

function respond(response: ServerResponse, fault: Fault | undefined, answer: () => object): void {
  switch (fault) {
    case 'drop':
      response.destroy();
      return;
    case 'status-500':
      response.writeHead(500).end('Internal Server Error');
      return;
    case 'html':
      response.setHeader('content-type', 'text/html').end('<html><body>502 Bad Gateway</body></html>');
      return;
    case 'truncated': {
      const text = JSON.stringify(answer());
      response.end(text.slice(0, text.length / 2));
      return;
    }
    default:
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer()));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
