import { describe, expect, it } from 'vitest';
import { importPackage } from '../support/import-package.js';
import { readSpecFiles } from '../support/read-spec-files.js';
import { runTsc } from '../support/run-tsc.js';
import { schemaOracle } from '../support/schema-oracle.js';
import { shippedOutput } from '../support/shipped-output.js';
import { fileNamed, specOutput } from '../support/spec-output.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const redPacket = `
RedPacketMessage:
  doc: 红包消息
  source: https://developer.work.weixin.qq.com/document/path/94670
  extends: ContentMessage
  in: KfMessage
  fields:
    msgtype: { const: red_packet, doc: 消息类型，此时固定为：red_packet }
    red_packet:
      doc: 红包消息
      fields:
        amount: { type: uint32, minimum: 1, doc: '金额,单位为分' }
        wishes?: { type: string, doc: 祝福语 }
  examples:
    - msgid: m1
      open_kfid: wk1
      external_userid: wm1
      send_time: 1718006400
      origin: 3
      msgtype: red_packet
      red_packet: { amount: 888, wishes: 恭喜发财 }
`;

const example = {
  msgid: 'm1',
  open_kfid: 'wk1',
  external_userid: 'wm1',
  send_time: 1718006400,
  origin: 3,
  msgtype: 'red_packet',
  red_packet: { amount: 888, wishes: '恭喜发财' },
};
const broken = { ...example, red_packet: { amount: 0 } };

/** Only one file is added to what is shipped. */
const extended = await specOutput({ ...readSpecFiles(), 'spec/messages/red_packet.yaml': redPacket });
const { guardOf } = await importPackage(extended);

describe('one more file in the spec', () => {
  it('is a type with Chinese text that the union of all messages narrows to', async () => {
    const consumer = `
import { isKfMessage, type RedPacketMessage } from '../src/index.js';
export function read(value: unknown): string | undefined {
  if (!isKfMessage(value) || value.msgtype !== 'red_packet') return undefined;
  const packet: RedPacketMessage = value;
  return packet.red_packet.wishes ?? packet.red_packet.amount.toFixed(2);
}
`;
    const folder = temporaryFolder({ ...extended.files, 'test/consumer.ts': consumer });
    expect(await runTsc(folder)).toEqual({ code: 0, output: '' });
    expect(fileNamed(extended, 'src/types.ts')).toContain(' * 红包消息\n');
  });

  it.each(['RedPacketMessage', 'KfMessage'])('is a guard, and known to is%s', (name) => {
    const guard = guardOf(name);
    expect([guard(example), guard(broken)]).toEqual([true, false]);
  });

  it.each(['RedPacketMessage', 'KfMessage'])('is a schema, and known to that of %s', (name) => {
    const schema = schemaOracle(extended);
    expect([schema(name, example).ok, schema(name, broken).ok]).toEqual([true, false]);
  });

  it('may be quoted in a chat record', () => {
    expect(guardOf('MergedMsgContent')({ msgtype: 'red_packet', red_packet: { amount: 1 } })).toBe(true);
  });

  it('was unknown before', async () => {
    expect((await importPackage(shippedOutput)).guardOf('KfMessage')(example)).toBe(false);
    expect(schemaOracle(shippedOutput)('KfMessage', example).ok).toBe(false);
  });
});
