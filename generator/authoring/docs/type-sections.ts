import type { CheckedSpec } from '../../compiler/check-spec.js';
import { firstLine } from '../../compiler/model/first-line.js';
import { writtenDefinitions } from '../../compiler/model/visit-written.js';
import { labelIn } from '../../base/words/label.js';
import { describeTopic } from '../explain/describe-topic.js';
import { definitionTable } from '../explain/tables.js';
import { markup, type Markup } from './markup.js';
import type { PageWords } from './page-words.js';

/** A section for each type of the spec, under its name. */
export function typeSections(spec: CheckedSpec, words: PageWords): readonly Markup[] {
  const label = labelIn(words.main.words, 'explanations');
  return writtenDefinitions(spec.model).map((definition) => {
    const explanation = describeTopic(spec, { kind: 'definition', definition });
    const isDefinition = explanation.kind !== 'call' && explanation.kind !== 'field';
    const { columns, rows } =
      isDefinition && explanation.kind !== 'value' && explanation.kind !== 'rule'
        ? definitionTable(explanation, label)
        : { columns: [], rows: [] };
    const head = columns.map(({ heading }) => markup`<th>${heading}`);
    const body = rows.map(({ cells }) => markup`<tr>${cells.map((cell) => markup`<td>${cell}`)}`);
    return markup`<section id="${definition.name}"><h2>${definition.name} ${firstLine(definition.doc)}</h2>
<table><tr>${head}${body}</table></section>
`;
  });
}
