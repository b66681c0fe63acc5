import { CaptureAnalyzer } from '../../../authoring/capture/analyze/capture-analyzer.js';
import type { CaptureAnalysis } from '../../../authoring/capture/analyze/capture-analysis.js';
import type { JudgedPayload } from '../../../authoring/capture/analyze/judged-payload.js';
import { payloadTypes } from '../../../authoring/capture/analyze/payload-types.js';
import type { CaptureFault } from '../../../authoring/capture/report/capture-report.js';
import type { CapturePart } from '../../../authoring/capture/split/capture-part.js';
import { CaptureSplitter } from '../../../authoring/capture/split/capture-splitter.js';
import { SpecBeginning, type BegunSpec } from '../../../authoring/infer/begin/spec-beginning.js';
import type { Entry, Verdict } from './entry.js';
import { isNewIn } from './drift-marks.js';
import { judge } from './judge.js';
import type { SpecOfPage } from './spec-of-page.js';

/** Payloads that are kept to be shown: of all the first ones, and then some that deserve a look. */
const MAXIMUM_KEPT = 2000;
const MAXIMUM_NOTABLE = 500;
const MAXIMUM_FAULTS = 20;
/** As for files on the command line. */
const MAXIMUM_BYTES = 4 * 1024 * 1024;
/** Bytes from which one tells whether a file is a text; below the tab there are characters of no text. */
const BEGINNING = 1024;
const FIRST_OF_TEXTS = 9;
/** Findings say in which file they are, and here is only one. */
const FILE = '-';

/** Reads payloads piece by piece, has the generated code judge each, and compares all of them with the spec. */
export class Examination {
  readonly entries: Entry[] = [];
  readonly counts: Record<Verdict, number> = { valid: 0, invalid: 0, unknown: 0, unrecognized: 0 };
  readonly faults: CaptureFault[] = [];
  moreFaults = 0;
  /** How many payloads there are that are not kept. */
  more = 0;
  bytes = 0;
  invalidResponses = 0;
  /** Whether there are characters that no text has. */
  isBinary = false;

  private readonly analyzer: CaptureAnalyzer;
  private readonly splitter: CaptureSplitter;
  private readonly types: ReturnType<typeof payloadTypes>;
  private readonly beginning: SpecBeginning | undefined;
  private notable = 0;
  private responses = 0;
  private part: Exclude<CapturePart, { kind: 'fault' }> | undefined;
  /** Where the payload goes that is around the items which were read last. */
  private envelopeIndex = 0;

  constructor(private readonly spec: SpecOfPage) {
    const { model } = spec;
    this.types = payloadTypes(model);
    this.beginning = this.types.unions.length === 0 ? new SpecBeginning(model) : undefined;
    this.analyzer = new CaptureAnalyzer(model, this.types, undefined, (judged) => this.take(judged));
    const { listNames } = this.analyzer;
    this.splitter = new CaptureSplitter({ listNames, maximumBytes: MAXIMUM_BYTES });
  }

  get analysis(): CaptureAnalysis {
    return this.analyzer.analysis;
  }

  push(bytes: Uint8Array): void {
    if (this.bytes === 0) this.isBinary = bytes.subarray(0, BEGINNING).some((byte) => byte < FIRST_OF_TEXTS);
    this.bytes += bytes.length;
    this.add(this.splitter.push(bytes));
  }

  end(): void {
    this.add(this.splitter.end());
  }

  /** What a spec without unions could begin with, if it has no place for any of the payloads. */
  begun(): BegunSpec | undefined {
    const { unrecognized, items } = this.analysis;
    return unrecognized?.count === items ? this.beginning?.end() : undefined;
  }

  private add(parts: readonly CapturePart[]): void {
    for (const part of parts) {
      if (part.kind === 'fault') this.addFault(part);
      else {
        this.part = part;
        const isRecognized = this.analyzer.add(part, FILE);
        if (!isRecognized) this.beginning?.add(part.value, { file: FILE, ...part.place });
        if (part.kind !== 'item') this.envelopeIndex = this.entries.length;
      }
    }
  }

  private addFault({ code, place }: Extract<CapturePart, { kind: 'fault' }>): void {
    if (this.faults.length >= MAXIMUM_FAULTS) this.moreFaults += 1;
    else this.faults.push({ code, place: { file: FILE, ...place } });
  }

  private take(judged: JudgedPayload): void {
    const isResponse = judged.kind === 'response';
    const { verdict, checkedAs } = judge(judged, this.part, this.types.lists, this.spec.code);
    const isNotable = verdict !== 'valid';
    if (isResponse) {
      this.responses += 1;
      if (isNotable) this.invalidResponses += 1;
    } else this.counts[verdict] += 1;
    const number = isResponse ? this.responses : this.analysis.items;
    const isKept = this.entries.length < MAXIMUM_KEPT || (isNotable && this.notable < MAXIMUM_NOTABLE);
    if (!isKept) {
      this.more += 1;
      return;
    }
    if (this.entries.length >= MAXIMUM_KEPT) this.notable += 1;
    const { value, place } = judged;
    const type = 'definition' in judged ? judged.definition.name : undefined;
    const tags = judged.kind === 'unknown' ? judged.tags : [];
    const hasDrift = type !== undefined && isNewIn(this.spec.model, type, value);
    const entry: Entry = { number, isResponse, verdict, value, place, type, checkedAs, tags, hasDrift };
    if (isResponse) this.entries.splice(this.envelopeIndex, 0, entry);
    else this.entries.push(entry);
  }
}
