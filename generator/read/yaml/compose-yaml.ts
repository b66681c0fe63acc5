import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from 'js-yaml';
import type { Report } from '../../diagnostics/diagnostic.js';
import type { Range } from '../../diagnostics/range.js';
import { scalarValue } from './scalar-value.js';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node.js';

/** Events to tree. Returns nothing when it reported something. */
export function composeYaml(
  file: string,
  text: string,
  events: readonly Event[],
  report: Report,
): YamlNode | undefined {
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

  composeFile(): YamlNode | undefined {
    const first = this.next();
    if (first?.type === EVENT_ID.DOCUMENT && first.directives.length > 0) {
      const start = this.text.search(/^%/m);
      this.report('yaml-directive', this.range(start, this.endOfLine(start)), {});
    }
    const root = this.composeNode();
    this.next();
    const second = this.next();
    if (second?.type === EVENT_ID.DOCUMENT) {
      const start = this.text.indexOf('\n---', this.offset) + 1;
      this.report('yaml-documents', this.range(start, start + 3), {});
    }
    return this.clean ? root : undefined;
  }

  private composeNode(): YamlNode {
    const event = this.next();
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        this.refuseProperties(event);
        return this.scalar(event);
      case EVENT_ID.SEQUENCE:
        this.refuseProperties(event);
        return this.composeSequence(event.start);
      case EVENT_ID.MAPPING:
        this.refuseProperties(event);
        return this.composeMapping(event.start);
      case EVENT_ID.ALIAS: {
        const range = this.range(event.anchorStart - 1, event.anchorEnd);
        this.report('yaml-alias', range, {});
        return { kind: 'scalar', range, text: '', value: null };
      }
      default:
        throw new Error(`Unexpected YAML event ${event?.type} in ${this.file}`);
    }
  }

  private composeSequence(start: number): YamlNode {
    const items: YamlNode[] = [];
    this.offset = Math.max(this.offset, start);
    while (!this.atPop()) items.push(this.composeNode());
    this.next();
    return { kind: 'sequence', range: this.range(start, this.offset), items };
  }

  private composeMapping(start: number): YamlNode {
    const entries: YamlEntry[] = [];
    this.offset = Math.max(this.offset, start);
    while (!this.atPop()) {
      const key = this.composeKey();
      entries.push({ key, value: this.composeNode() });
    }
    this.next();
    return { kind: 'mapping', range: this.range(start, this.offset), entries };
  }

  private composeKey(): YamlScalar {
    const key = this.composeNode();
    if (key.kind === 'scalar') return key;
    this.report('yaml-complex-key', key.range, {});
    return { kind: 'scalar', range: key.range, text: '', value: null };
  }

  private scalar(event: ScalarEvent): YamlScalar {
    if (event.valueStart < 0) {
      return { kind: 'scalar', range: this.range(this.offset, this.offset), text: '', value: null };
    }
    const quotes = isQuoted(event) ? 1 : 0;
    const text = getScalarValue(this.text, event);
    const range = this.range(event.valueStart - quotes, event.valueEnd + quotes);
    this.offset = range.end;
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

  private endOfLine(start: number): number {
    const end = this.text.indexOf('\n', start);
    return end < 0 ? this.text.length : end;
  }

  private range(start: number, end: number): Range {
    return { file: this.file, start, end };
  }
}

function isQuoted(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}
