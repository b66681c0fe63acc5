import type { Call } from '../../model/call.js';
import { code, joinCode, literal, type Code } from '../code/code.js';
import { typeFrom } from '../code/reference.js';
import type { Statement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import type { WantedName } from '../names/wanted-name.js';
import type { Names } from '../names/names.js';
import { callKeys } from '../shared/call-keys.js';

/** The calls of the service as a table, from which a client can be made: only for a spec that has calls. */
export const emitCalls: Emitter = {
  exports: ({ calls }) => (calls.length === 0 ? [] : exported),
  emit: ({ model: { calls }, names }) =>
    calls.length === 0 ? [] : [{ kind: 'module', name: 'calls', statements: tableOf(calls, names) }],
};

const exported: readonly WantedName[] = [
  { product: 'callTypes', choices: ['Calls'] },
  { product: 'callTable', choices: ['calls'] },
];

function tableOf(calls: readonly Call[], names: Names): readonly Statement[] {
  const keys = [...callKeys(calls)];
  const entries = keys.map(([call, key]) => code`${literal(key)}: ${entryOf(call, names)},`);
  return [
    {
      kind: 'interface',
      name: names.of('callTypes').name,
      documentation: { doc: '服务的所有接口，各有请求与响应的类型' },
      properties: keys.map(([call, name]) => ({ name, documentation: call, type: typeOf(call, names) })),
    },
    {
      kind: 'constant',
      name: names.of('callTable').name,
      documentation: { doc: '服务的所有接口：方法、路径、请求与响应的校验函数' },
      type: code`Calls`,
      value: code`{\n${joinCode(entries, '\n')}\n}`,
    },
  ];
}

function typeOf({ request, response }: Call, names: Names): Code {
  const sent = request === undefined ? code`undefined` : code`${names.typeOf(request.value)}`;
  return code`${typeFrom('runtime/call', 'Call')}<${sent}, ${names.typeOf(response.value)}>`;
}

function entryOf({ method, path, request, response }: Call, names: Names): Code {
  const validator = (name: string): Code => code`${names.of('validator', name)}`;
  const parts = [
    code`method: ${literal(method)}`,
    code`path: ${literal(path.value)}`,
    ...(request === undefined ? [] : [code`request: ${validator(request.value)}`]),
    code`response: ${validator(response.value)}`,
  ];
  return code`{ ${joinCode(parts, ', ')} }`;
}
