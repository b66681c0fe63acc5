import { XMLParser } from 'fast-xml-parser';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { xml2js as fromXml } from 'xml-js';
import { parseStringPromise } from 'xml2js';
import { readKfCallback, type ReceivedKfCallback } from '../../../generated/kit/callback/index.js';
import { isKfCallback } from '../../../generated/src/index.js';

const message = `<xml>
  <ToUserName><![CDATA[ww1234567890]]></ToUserName>
  <CreateTime>1718006400</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[kf_msg_or_event]]></Event>
  <Token><![CDATA[ENCtoken1]]></Token>
  <OpenKfId><![CDATA[wk1]]></OpenKfId>
</xml>`;

const account = (added: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<xml><ToUserName>ww1234567890</ToUserName><FromUserName>sys</FromUserName><CreateTime>1718006400</CreateTime>
<MsgType>event</MsgType><Event>kf_account_auth_change</Event>
${added.map((id) => `<AuthAddOpenKfId><![CDATA[${id}]]></AuthAddOpenKfId>`).join('')}<AuthDelOpenKfId>wk9</AuthDelOpenKfId></xml>`;

type Parse = (xml: string) => unknown;

const fast =
  (options: ConstructorParameters<typeof XMLParser>[0]): Parse =>
  (xml) =>
    new XMLParser(options).parse(xml) as unknown;

const parsers: Readonly<Record<string, Parse>> = {
  'fast-xml-parser': fast({}),
  'fast-xml-parser, texts only': fast({ parseTagValue: false }),
  'fast-xml-parser, CDATA marked': fast({ cdataPropName: '__cdata' }),
  'fast-xml-parser, CDATA marked otherwise': fast({ cdataPropName: '#cdata' }),
  'fast-xml-parser, texts marked': fast({ alwaysCreateTextNode: true }),
  'fast-xml-parser, all lists': fast({ isArray: () => true }),
  'fast-xml-parser, everything': fast({
    isArray: () => true,
    cdataPropName: '__cdata',
    alwaysCreateTextNode: true,
    ignoreAttributes: false,
    trimValues: false,
  }),
  xml2js: (xml) => parseStringPromise(xml),
  'xml2js, no lists': (xml) => parseStringPromise(xml, { explicitArray: false }),
  'xml2js, no root': (xml) => parseStringPromise(xml, { explicitRoot: false }),
  'xml2js, neither': (xml) => parseStringPromise(xml, { explicitArray: false, explicitRoot: false }),
  'xml2js, texts marked': (xml) => parseStringPromise(xml, { explicitCharkey: true }),
  'xml-js': (xml) => fromXml(xml),
  'xml-js, compact': (xml) => fromXml(xml, { compact: true }),
  'xml-js, compact, trimmed, native types': (xml) =>
    fromXml(xml, { compact: true, trim: true, nativeType: true }),
  'xml-js, compact, all lists': (xml) => fromXml(xml, { compact: true, alwaysArray: true }),
};

describe.each(Object.entries(parsers))('of what %s gives', (_, parse) => {
  it('reads a callback about messages', async () => {
    const parsed = await parse(message);
    const before = JSON.stringify(parsed);
    expect(readKfCallback(parsed)).toMatchObject({
      ok: true,
      value: {
        ToUserName: 'ww1234567890',
        CreateTime: 1718006400,
        MsgType: 'event',
        Event: 'kf_msg_or_event',
        Token: 'ENCtoken1',
        OpenKfId: 'wk1',
      },
    });
    expect(JSON.stringify(parsed)).toBe(before);
  });

  it.each([
    [[], undefined],
    [['wk1'], 'wk1'],
    [
      ['wk1', 'wk2'],
      ['wk1', 'wk2'],
    ],
  ])('reads a callback about accounts: %j', async (added, expected) => {
    const result = readKfCallback(await parse(account(added)));
    expect(result).toMatchObject({ ok: true, value: { AuthDelOpenKfId: 'wk9', CreateTime: 1718006400 } });
    expect(result.ok && 'AuthAddOpenKfId' in result.value ? result.value.AuthAddOpenKfId : undefined).toEqual(
      expected,
    );
  });

  it('makes texts of numbers, and one text of CDATA in pieces', async () => {
    const xml = message.replace('ENCtoken1', '12345').replace('wk1', 'a]]]]><![CDATA[>b');
    expect(readKfCallback(await parse(xml))).toMatchObject({
      ok: true,
      value: { Token: '12345', OpenKfId: 'a]]>b' },
    });
  });

  it('says what is wrong with another callback', async () => {
    const result = readKfCallback(await parse(message.replace('kf_msg_or_event', 'kf_new')));
    expect(result).toMatchObject({ ok: false, issues: [{ path: ['Event'], code: 'known-tag' }] });
    const twice = message.replace('</xml>', '<Token>b</Token></xml>');
    expect(readKfCallback(await parse(twice), 'en')).toMatchObject({
      ok: false,
      issues: [{ path: ['Token'], code: 'string', message: 'Token should be a string, received array(2)' }],
    });
    const encrypted = '<xml><ToUserName>ww1</ToUserName><AgentID></AgentID><Encrypt>abc=</Encrypt></xml>';
    expect(readKfCallback(await parse(encrypted))).toMatchObject({
      ok: false,
      issues: [{ path: ['Event'], code: 'required' }],
    });
    const late = await parse(message.replace('1718006400', 'now'));
    expect(readKfCallback(late)).toMatchObject({ ok: false, issues: [{ path: ['CreateTime'] }] });
  });
});

const plain = {
  ToUserName: 'ww1',
  CreateTime: 1,
  MsgType: 'event',
  Event: 'kf_msg_or_event',
  Token: 't',
};

describe('readKfCallback', () => {
  it('gives a callback whose time is a number', () => {
    const result = readKfCallback(plain);
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<ReceivedKfCallback>();
    expect(result).toEqual({ ok: true, value: plain });
    expect(isKfCallback(plain)).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    [message],
    [7],
    [[]],
    [[plain, plain]],
    [{}],
    [{ xml: '' }],
    [{ xml: [] }],
    [{ xml: null }],
    [{ elements: [] }],
    [{ elements: [null, 1, { name: 'xml' }, { name: {}, elements: {} }] }],
    [{ elements: [{ name: '__proto__', elements: [] }] }],
    [{ ...plain, Token: { '#text': { Inner: 1 } } }],
    [{ ...plain, Token: { __cdata: [{}, []] } }],
    [{ ...plain, Token: new Array<string>(4_294_967_295) }],
    [
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('get');
          },
        },
      ),
    ],
    [
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('keys');
          },
        },
      ),
    ],
    [
      Object.defineProperty({}, 'xml', {
        get: () => {
          throw new Error('xml');
        },
        enumerable: true,
      }),
    ],
  ])('refuses what is none, and never throws: %#', (value) => {
    expect(readKfCallback(value)).toMatchObject({ ok: false });
  });

  it('refuses what is nested without end', () => {
    const endless: Record<string, unknown> = {};
    endless['#text'] = endless;
    endless['xml'] = endless;
    endless['elements'] = [endless];
    expect(readKfCallback({ ...plain, Token: endless }).ok).toBe(false);
    expect(readKfCallback(endless).ok).toBe(false);
    const list: unknown[] = [];
    list.push(list, list);
    expect(readKfCallback({ ...plain, Token: list }).ok).toBe(false);
  });

  it('takes nothing from a prototype, and changes none', () => {
    const value = JSON.parse('{"__proto__":{"Token":"x","polluted":1},"Event":"kf_msg_or_event"}') as object;
    expect(readKfCallback({ ...plain, Token: undefined, ...value }).ok).toBe(false);
    const elements = [{ name: '__proto__', elements: [{ name: 'polluted', elements: [{ text: '1' }] }] }];
    readKfCallback({ elements: [{ name: 'xml', elements }] });
    readKfCallback({ xml: value });
    expect('polluted' in {}).toBe(false);
    expect(readKfCallback(Object.create(plain)).ok).toBe(false);
  });

  it('passes on what the spec does not have, and keeps the texts as they are', () => {
    const value = { ...plain, Token: ' t ', AgentID: 7, Extra: { Inner: ['1'] } };
    expect(readKfCallback({ xml: value })).toEqual({ ok: true, value: { ...value, AgentID: '7' } });
  });
});
