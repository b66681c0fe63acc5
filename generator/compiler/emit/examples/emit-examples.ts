import type { Model, ObjectDefinition } from '../../model/model.js';
import { code, literal } from '../code/code.js';
import type { ConstantStatement } from '../code/statement.js';
import type { Emitter } from '../emitter.js';
import { wantForEach } from '../names/want-for-each.js';
import type { Names } from '../names/names.js';
import { constantName } from '../shared/constant-name.js';

/** One typed payload per type, for consumers' own tests: the first example of each object that has one. */
export const emitExamples: Emitter = {
  exports: (model) =>
    wantForEach(
      'example',
      shownIn(model).map(({ name }) => name),
      (name) => constantName(name, 'Example'),
    ),
  emit: ({ model, names }) => {
    const statements = shownIn(model).map((definition) => exampleConstant(definition, names));
    return [{ kind: 'module', name: 'examples', statements }];
  },
};

function shownIn({ definitions }: Model): readonly ObjectDefinition[] {
  const objects = [...definitions.values()].filter((definition) => definition.kind === 'object');
  return objects.filter(({ examples }) => examples.length > 0);
}

/**
 * An assertion rather than an annotation: an example may have fields that the type does not declare. Through
 * `unknown`, because TypeScript expects `toString` and `valueOf` of every literal to have the types that all objects
 * inherit.
 */
function exampleConstant({ name, doc, examples }: ObjectDefinition, names: Names): ConstantStatement {
  return {
    kind: 'constant',
    name: names.of('example', name).name,
    documentation: { doc: `${name} 的样例：${doc}` },
    value: code`${literal(examples[0])} as unknown as ${names.typeOf(name)}`,
  };
}
