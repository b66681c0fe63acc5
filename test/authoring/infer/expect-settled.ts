import { check } from 'prettier';
import { expect } from 'vitest';
import type { Violation } from '../../../generator/authoring/capture/analyze/findings.js';
import type { CaptureAnalysis } from '../../../generator/authoring/capture/analyze/capture-analysis.js';
import type { SourceFiles } from '../../../generator/base/source/source-files.js';
import { adviceOn, inferFrom, validSpec, type Inferred } from './infer-from.js';

/** What lint says of each draft, or of payloads that are as they are. */
const USUAL_ADVICE = ['todo', 'unshown-field'];
const ADDED = ['type', 'field', 'code'];

/**
 * What is always true of a draft: the spec stays valid and lint reports nothing but what its author has to do; new
 * files are formatted; what was drafted allows the same payloads; and a second run adds nothing but what the first
 * one left out and reported.
 */
export async function expectSettled(
  files: SourceFiles,
  payloads: readonly unknown[] | string,
  /** What lint advises on besides, because the payloads are so. */
  alsoAdvised: readonly string[] = [],
  /** What it may advise on, as nobody knows whether payloads at random are so. */
  maybeAdvised: readonly string[] = [],
): Promise<Inferred> {
  const first = inferFrom(files, payloads);
  expect(first.result.ok ? [] : first.result.diagnostics).toEqual([]);
  const known = adviceOn(files);
  const advice = [...adviceOn(first.files)].filter((code) => !known.has(code));
  const left = advice.filter((code) => ![...USUAL_ADVICE, ...maybeAdvised].includes(code));
  expect(left).toEqual(alsoAdvised);
  if (first.edited.length === 0) expect(advice).not.toContain('unshown-field');
  for (const path of first.created) {
    const isFormatted = await check(first.files[path] ?? '', {
      parser: 'yaml',
      singleQuote: true,
      printWidth: 110,
    });
    expect([path, isFormatted || first.files[path]]).toEqual([path, true]);
  }
  const second = inferFrom(first.files, payloads);
  expect([...second.created, ...second.edited].map((path) => second.files[path])).toEqual([]);
  expect(second.parts.filter(({ kind }) => ADDED.includes(kind))).toEqual([]);
  expect(second.parts.filter(({ kind }) => !first.parts.some((part) => part.kind === kind))).toEqual([]);
  const { definitions } = validSpec(files).model;
  const drafted = [...second.analysis.known].filter(([name]) => !definitions.has(name));
  expect(drafted.filter(([, { invalid }]) => invalid > 0)).toEqual([]);
  expect(violationsIn(second.analysis)).toEqual(violationsIn(first.analysis));
  return first;
}

function violationsIn({ violations }: CaptureAnalysis): readonly unknown[] {
  return violations.inOrder().map(({ type, path, code, received, count }: Violation) => ({
    ...{ type, path, code, received, count },
  }));
}
