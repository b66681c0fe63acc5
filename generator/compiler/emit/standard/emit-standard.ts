import type { Definition } from '../../model/model.js';
import { reachableDefinitions } from '../../model/reachable-definitions.js';
import { code, identifier, joinCode, literal } from '../code/code.js';
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

function standardConstant({ model, names }: EmitContext, definition: Definition): ConstantStatement {
  const { name, doc } = definition;
  const reachable = reachableDefinitions(model, [definition], { embedded: true });
  const pieces = reachable.map(
    (each) => code`${identifier(each.name)}: ${names.of('definition', each.name)}`,
  );
  const wrap = valueFrom('runtime/standard-schema', 'standardSchema');
  const validator = names.of('validator', name);
  return {
    kind: 'constant',
    name: names.of('standardSchema', name).name,
    documentation: { doc: `${name} 的 Standard Schema：${doc}` },
    type: code`${typeFrom('runtime/standard-schema', 'StandardSchema')}<${names.typeOf(name)}>`,
    value: code`/* @__PURE__ */ ${wrap}(${literal(name)}, ${validator}, () => ({ ${joinCode(pieces, ', ')} }))`,
  };
}
