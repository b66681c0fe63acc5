import { CaptureSplitter } from '../../../../generator/authoring/capture/split/capture-splitter.js';
import type { CapturePart } from '../../../../generator/authoring/capture/split/capture-part.js';
import { CaptureAnalyzer } from '../../../../generator/authoring/capture/analyze/capture-analyzer.js';
import type { CaptureAnalysis } from '../../../../generator/authoring/capture/analyze/capture-analysis.js';
import type { Model } from '../../../../generator/compiler/model/model.js';

/** The analysis of captures, given as text; the first is called `capture`. They must be readable. */
export function analyzeText(model: Model, ...texts: readonly string[]): CaptureAnalysis {
  const analyzer = new CaptureAnalyzer(model);
  texts.forEach((text, index) => {
    const splitter = new CaptureSplitter({ listNames: analyzer.listNames });
    const parts = [...splitter.push(Buffer.from(text)), ...splitter.end()];
    for (const part of parts) analyzer.add(readable(part), index === 0 ? 'capture' : `capture-${index + 1}`);
  });
  return analyzer.analysis;
}

function readable(part: CapturePart): Exclude<CapturePart, { kind: 'fault' }> {
  if (part.kind === 'fault') throw new Error(JSON.stringify(part));
  return part;
}
