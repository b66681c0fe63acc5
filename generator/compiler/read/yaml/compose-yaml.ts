import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Report } from '../../../base/diagnostics/diagnostic.js';
import type { Range } from '../../../base/source/range.js';
import { numberFault, scalarValue } from './scalar-value.js';
import type { YamlEntry, YamlNode, YamlScalar } from '../../../base/source/yaml-node.js';

/** What can follow the last item of a flow collection before its end: separators and comments. */
const END_OF_FLOW = /(?:[\s,:?]|#.*)*[\]}]/y;
const LONE_SURROGATE = /\p{Cs}/u;
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?=\s|$)/gm;

/** Events to tree; `empty` when there is no content. Returns undefined after a report. */
export function composeYaml(
  file: string,
  text: string,
  events: readonly Event[],
  report: Report,
): YamlNode | 'empty' | undefined {
  const composer = new Composer(file, text, events, report);
  return composer.composeFile();
}

/** Walks the events once; `position` is the next event, `offset` the end of the last thing read. */
class Composer {
  private position = 0;
  private offset = 0;
  private clean = true;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly reportDiagnostic: Report,
  ) {}

  private readonly report: Report = (code, range, parameters) => {
    this.clean = false;
    this.reportDiagnostic(code, range, parameters);
  };

  composeFile(): YamlNode | 'empty' | undefined {
    const first = this.next();
    if (first?.type !== EVENT_ID.DOCUMENT) return 'empty';
    if (first.explicitStart) this.offset = this.documentMark().end;
    const root = this.composeNode();
    this.next();
    if (this.next() !== undefined) this.report('yaml-documents', this.documentMark(), {});
    if (!this.clean) return undefined;
    return root.kind === 'scalar' && root.text === '' ? 'empty' : root;
  }

  /** The next `---` or `...` after what was read. */
  private documentMark(): Range {
    DOCUMENT_MARK.lastIndex = this.offset;
    const start = DOCUMENT_MARK.exec(this.text)?.index ?? this.offset;
    return this.range(start, start + 3);
  }

  private composeNode(): YamlNode {
    const event = this.next();
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        this.refuseProperties(event);
        return this.composeScalar(event);
      case EVENT_ID.SEQUENCE:
        this.refuseProperties(event);
        return this.composeSequence(event);
      case EVENT_ID.MAPPING:
        this.refuseProperties(event);
        return this.composeMapping(event);
      case EVENT_ID.ALIAS: {
        const range = this.range(event.anchorStart - 1, event.anchorEnd);
        this.report('yaml-alias', range, {});
        return { kind: 'scalar', range, text: '', value: null };
      }
      default:
        throw new Error(`Unexpected YAML event ${event?.type} in ${this.file}`);
    }
  }

  private composeSequence(event: SequenceEvent): YamlNode {
    const items: YamlNode[] = [];
    this.offset = Math.max(this.offset, event.start);
    while (!this.atPop()) items.push(this.composeNode());
    return { kind: 'sequence', range: this.endCollection(event), items };
  }

  private composeMapping(event: MappingEvent): YamlNode {
    const entries: YamlEntry[] = [];
    this.offset = Math.max(this.offset, event.start);
    while (!this.atPop()) {
      const key = this.composeKey();
      entries.push({ key, value: this.composeNode() });
    }
    return { kind: 'mapping', range: this.endCollection(event), entries };
  }

  /** From the collection's start to its bracket, or to the end of its last item where it has none. */
  private endCollection({ start, style }: SequenceEvent | MappingEvent): Range {
    this.next();
    if (style === COLLECTION_STYLE.FLOW && /[[{]/.test(this.text.charAt(start))) {
      // Without items, nothing after its start has been read.
      END_OF_FLOW.lastIndex = Math.max(this.offset, start + 1);
      if (END_OF_FLOW.test(this.text)) this.offset = END_OF_FLOW.lastIndex;
    }
    return this.range(start, this.offset);
  }

  private composeKey(): YamlScalar {
    const event = this.events[this.position];
    if (event?.type === EVENT_ID.SCALAR) {
      this.next();
      this.refuseProperties(event);
      return this.scalar(event);
    }
    const { range } = this.composeNode();
    if (event?.type !== EVENT_ID.ALIAS) this.report('yaml-complex-key', range, {});
    return { kind: 'scalar', range, text: '', value: null };
  }

  /** A value. A key may look like a number without being one. */
  private composeScalar(event: ScalarEvent): YamlScalar {
    const scalar = this.scalar(event);
    const fault = event.style === SCALAR_STYLE.PLAIN ? numberFault(scalar.text) : undefined;
    if (fault !== undefined) this.report('yaml-syntax', scalar.range, { reason: fault });
    return scalar;
  }

  private scalar(event: ScalarEvent): YamlScalar {
    if (event.valueStart < 0) {
      return { kind: 'scalar', range: this.range(this.offset, this.offset), text: '', value: null };
    }
    const quotes = isQuoted(event) ? 1 : 0;
    const text = getScalarValue(this.text, event);
    const range = this.range(event.valueStart - quotes, event.valueEnd + quotes);
    this.offset = range.end;
    // Only an escape can produce one here; no file could contain it.
    if (LONE_SURROGATE.test(text)) this.report('yaml-syntax', range, { reason: 'yaml-surrogate' });
    return {
      kind: 'scalar',
      range,
      text,
      value: event.style === SCALAR_STYLE.PLAIN ? scalarValue(text) : text,
    };
  }

  private refuseProperties(event: {
    anchorStart: number;
    anchorEnd: number;
    tagStart: number;
    tagEnd: number;
  }): void {
    if (event.anchorStart >= 0)
      this.report('yaml-anchor', this.range(event.anchorStart - 1, event.anchorEnd), {});
    if (event.tagStart >= 0) this.report('yaml-tag', this.range(event.tagStart, event.tagEnd), {});
  }

  private next(): Event | undefined {
    return this.events[this.position++];
  }

  private atPop(): boolean {
    return this.events[this.position]?.type === EVENT_ID.POP;
  }

  private range(start: number, end: number): Range {
    return { file: this.file, start, end };
  }
}

function isQuoted(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}
