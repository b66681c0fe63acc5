import { definitionSchema } from '../../../compiler/emit/schema/definition-schema.js';
import { withoutAnnotations } from '../../../compiler/emit/schema/without-annotations.js';
import { writtenDefinitions } from '../../../compiler/model/visit-written.js';
import { anchorOf } from '../../../base/names/anchors.js';
import type { PageContext } from '../page-context.js';
import { printJson, readable } from '../print-json.js';

/** What a section has to copy besides its first example. */
export interface FoldedCode {
  /** The other examples. */
  readonly examples: readonly string[];
  readonly typescript: string;
  /** What decides whether a value is valid; what else the schema says stands in the section. */
  readonly schema: string;
}

/** By the anchor of the section. It is three times as long as what is read, and alike from type to type. */
export function foldedCode({ model, declarations }: PageContext): Readonly<Record<string, FoldedCode>> {
  const entries = writtenDefinitions(model).map((definition): readonly [string, FoldedCode] => {
    const [, ...examples] = definition.kind === 'object' ? definition.examples : [];
    const schema = withoutAnnotations(definitionSchema(model, definition));
    return [
      anchorOf(definition.name),
      {
        examples: examples.map((example) => printJson(example, readable)),
        typescript: declarations.get(definition.name) ?? '',
        schema: printJson(schema, { ...readable, width: 56 }),
      },
    ];
  });
  return Object.fromEntries(entries);
}
