import { contenders } from '../contenders/contenders.js';
import { loadContender } from '../contenders/load.js';
import type { Root } from '../contenders/roots.js';
import type { Differences, Verdicts } from '../results/results.js';
import type { Agreed } from '../traffic/mixed.js';
import { mutantsOf } from '../traffic/mutants.js';
import { validMessages } from '../traffic/samples.js';

/** With one value of each kind of difference, and with what all agree on, as JSON: only this is timed. */
export interface ComparedVerdicts extends Verdicts {
  readonly examples: readonly string[];
  readonly agreed: Agreed;
}

/** Whose verdicts count: ajv reads the published schema as it is. */
const REFERENCE = 'ajv';

/** Compares the verdicts of all contenders, on all samples and what is made of them by one change. */
export async function compareVerdicts(root: Root): Promise<ComparedVerdicts> {
  const messages = validMessages();
  const texts = [
    ...new Set([...messages, ...messages.flatMap(mutantsOf)].map((value) => JSON.stringify(value))),
  ];
  const reference = await loadContender(REFERENCE, root);
  const expected = texts.map((text) => reference.is(JSON.parse(text)));
  const agreed = new Set(texts);
  const differences: Record<string, Differences> = {};
  const examples: string[] = [];
  for (const { id } of contenders) {
    const { is, reasons } = await loadContender(id, root);
    const accepts: string[] = [];
    const refuses: string[] = [];
    for (const [index, text] of texts.entries()) {
      const verdict = is(JSON.parse(text));
      if (reasons && reasons(JSON.parse(text)) > 0 === verdict)
        throw new Error(`${id} gives reasons for another verdict: ${text}`);
      if (verdict === expected[index]) continue;
      (verdict ? accepts : refuses).push(text);
      agreed.delete(text);
    }
    if (accepts.length + refuses.length > 0)
      differences[id] = { accepts: accepts.length, refuses: refuses.length };
    examples.push(...accepts.slice(0, 1).map((text) => `${id} accepts ${text}`));
    examples.push(...refuses.slice(0, 1).map((text) => `${id} refuses ${text}`));
  }
  const sides = { valid: [] as string[], invalid: [] as string[] };
  for (const [index, text] of texts.entries())
    if (agreed.has(text)) sides[expected[index] ? 'valid' : 'invalid'].push(text);
  return {
    values: texts.length,
    valid: expected.filter(Boolean).length,
    differences,
    examples,
    agreed: sides,
  };
}
