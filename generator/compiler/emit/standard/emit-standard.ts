import type { Definition } from '../../model/model.js';
import { code } from '../code/code.js';
import { typeFrom, valueFrom } from '../code/reference.js';
import type { ConstantStatement } from '../code/statement.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import { constantName } from '../shared/constant-name.js';

/** A Standard Schema object for every definition. The calls are marked pure, so that unused ones are dropped by bundlers. */
export const emitStandard: Emitter = {
  exports: ({ definitions }) =>
    wantForEach('standardSchema', definitions.keys(), (name) => constantName(name, 'Schema')),
  emit: (context) => {
    const definitions = [...context.model.definitions.values()];
    const statements = definitions.map((definition) => standardConstant(context, definition));
    return [{ kind: 'module', name: 'standard', statements }];
  },
};

function standardConstant({ names }: EmitContext, { name, doc }: Definition): ConstantStatement {
  const wrap = valueFrom('runtime/standard-schema', 'standardSchema');
  return {
    kind: 'constant',
    name: names.of('standardSchema', name).name,
    documentation: { doc: `${name} 的 Standard Schema：${doc}` },
    type: code`${typeFrom('runtime/standard-schema', 'StandardSchema')}<${names.typeOf(name)}>`,
    value: code`/* @__PURE__ */ ${wrap}(${names.of('validator', name)}, ${names.of('definition', name)})`,
  };
}
