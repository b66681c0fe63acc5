import type { CaptureFault } from '../../../authoring/capture/report/capture-report.js';
import type { CapturePart } from '../../../authoring/capture/split/capture-part.js';
import { CaptureSplitter } from '../../../authoring/capture/split/capture-splitter.js';
import { CaptureAnalyzer } from '../../../authoring/capture/analyze/capture-analyzer.js';
import {
  payloadTypes,
  payloadTypesOf,
  type PayloadTypes,
} from '../../../authoring/capture/analyze/payload-types.js';
import { SpecBeginning, type BegunSpec } from '../../../authoring/infer/begin/spec-beginning.js';
import { nearestWord } from '../../../base/names/nearest-word.js';
import type { CaptureAnalysis } from '../../../authoring/capture/analyze/capture-analysis.js';
import { readChunks, requireReadable, sizeOf, STANDARD_INPUT } from '../../files/read-chunks.js';
import type { Model } from '../../../compiler/model/model.js';
import { RefusalError } from '../refusal-error.js';
import { UsageError } from '../usage-error.js';
import type { Voice } from '../voice.js';
import { withProgress } from './with-progress.js';

/** The most faults that are shown; each line of a file can have one. */
const MAXIMUM_FAULTS = 20;
/** Larger than any item; one that is full of mistakes takes a hundred times as long to check. */
const MAXIMUM_BYTES = 4 * 1024 * 1024;
/** The values of a piece are there at the same time: of more, the garbage collector would have to copy many. */
const PIECE_BYTES = 32 * 1024;
/** Milliseconds between two updates of the progress. */
const PROGRESS_INTERVAL = 100;

export interface AnalyzedCaptures {
  readonly analysis: CaptureAnalysis;
  /** What a spec can begin with, if it was to and the payloads are of no type that there is. */
  readonly begun: BegunSpec | undefined;
  readonly faults: readonly CaptureFault[];
  readonly moreFaults: number;
}

export interface AnalysisRequest {
  readonly model: Model;
  readonly paths: readonly string[];
  /** The name of the type that all payloads are checked against. */
  readonly as: string | undefined;
  /** Whether a spec without unions is to begin with what it does not recognize. */
  readonly mayBegin?: boolean;
}

/**
 * Reads captures as streams and checks what they contain, showing the progress. If one of them cannot be opened, none
 * is read.
 */
export async function analyzeCaptures(
  { model, paths, as, mayBegin = false }: AnalysisRequest,
  voice: Voice,
): Promise<AnalyzedCaptures> {
  const types = typesToCheckAgainst(model, as);
  const beginning =
    mayBegin && as === undefined && types.unions.length === 0 ? new SpecBeginning(model) : undefined;
  if (beginning === undefined && types.unions.length + types.objects.length === 0)
    throw new RefusalError('no-payload-type', {});
  const analyzer = new CaptureAnalyzer(model, types);
  const { listNames } = analyzer;
  const inputs = paths.filter((path) => path === STANDARD_INPUT);
  // It can be read only once.
  if (inputs.length > 1) throw new UsageError('excess-arguments', { value: STANDARD_INPUT });
  paths.forEach(requireReadable);
  const faults: CaptureFault[] = [];
  let moreFaults = 0;
  const take = (file: string, parts: readonly CapturePart[]): void => {
    for (const part of parts) {
      if (part.kind !== 'fault') {
        const isRecognized = analyzer.add(part, file);
        if (!isRecognized) beginning?.add(part.value, { file, ...part.place });
      } else if (faults.length >= MAXIMUM_FAULTS) moreFaults += 1;
      else faults.push({ code: part.code, place: { file, ...part.place } });
    }
  };
  await withProgress(voice, async (show) => {
    for (const path of paths) {
      const splitter = new CaptureSplitter({ listNames, maximumBytes: MAXIMUM_BYTES });
      const progress = progressOf(path, voice, show);
      for await (const chunk of readChunks(path)) {
        for (let start = 0; start < chunk.length; start += PIECE_BYTES)
          take(path, splitter.push(chunk.subarray(start, start + PIECE_BYTES)));
        progress(chunk.length, analyzer.analysis.items);
      }
      take(path, splitter.end());
    }
  });
  const { analysis } = analyzer;
  // Where some are recognized, the others are rather mistakes than what the spec begins with.
  const begun = analysis.unrecognized?.count === analysis.items ? beginning?.end() : undefined;
  return { analysis, begun, faults, moreFaults };
}

function typesToCheckAgainst(model: Model, name: string | undefined): PayloadTypes {
  if (name === undefined) return payloadTypes(model);
  const definition = model.definitions.get(name);
  if (definition !== undefined && definition.kind !== 'enum') return payloadTypesOf(model, definition);
  const names = [...model.definitions.values()].flatMap((each) => (each.kind === 'enum' ? [] : [each.name]));
  throw new UsageError('unknown-payload-type', { name }, nearestWord(name, names));
}

type Progress = (bytes: number, items: number) => void;

/** A single chunk shows no progress. */
function progressOf(path: string, voice: Voice, show: (line: string) => void): Progress {
  const size = sizeOf(path);
  let read = 0;
  let last = Date.now();
  return (bytes, items) => {
    const isFirst = read === 0;
    read += bytes;
    if (isFirst || Date.now() - last < PROGRESS_INTERVAL) return;
    last = Date.now();
    const share = size === undefined ? '' : ` (${Math.floor((100 * read) / size)}%)`;
    show(voice.sentence('progress', { read: `${Math.round(read / 1e6)} MB${share}`, items: `${items}` }));
  };
}
