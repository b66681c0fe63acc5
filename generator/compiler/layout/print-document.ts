import { flatWidth, isList, type Doc, type Fill, type Group, type IfBreak } from './document.js';
import { known, widthOf } from './text-width.js';

/**
 * Breaks a document into lines of at most so many columns, as prettier's own printer does: a group is left on one line
 * where it fits there together with what follows it up to the next possible break. How wide something is on one line
 * is kept with it, so that most groups need one look.
 */
export function printDocument(doc: Doc, width: number): string {
  return new Printing(width).print(doc);
}

/** A part that is still to be printed: on one line, or broken. */
interface Command {
  readonly doc: Doc;
  readonly columns: number;
  readonly isFlat: boolean;
}

class Printing {
  private readonly commands: Command[] = [];
  private readonly brokenIds = new Set<symbol>();
  private readonly lines: string[] = [];
  private written = '';
  private position = 0;
  /** After a line that had to be, what is on one line is measured again. */
  private mustMeasure = false;

  constructor(private readonly width: number) {}

  print(doc: Doc): string {
    this.push({ doc, columns: 0, isFlat: false });
    for (let next = this.commands.pop(); next; next = this.commands.pop()) this.printNext(next);
    return [...this.lines, this.written].join('\n');
  }

  private push(command: Command): void {
    this.commands.push(command);
  }

  private printNext(command: Command): void {
    const { doc, columns, isFlat } = command;
    if (typeof doc === 'string') return this.write(doc);
    if (isList(doc)) {
      for (let index = doc.length - 1; index >= 0; index -= 1)
        this.push({ doc: doc[index] ?? '', columns, isFlat });
      return;
    }
    switch (doc.kind) {
      case 'group':
        return this.printGroup(doc, command);
      case 'indent':
        return this.push({ doc: doc.contents, columns: columns + doc.columns, isFlat });
      case 'if-break':
        return this.push({ doc: this.isBroken(doc, isFlat) ? doc.broken : doc.flat, columns, isFlat });
      case 'indent-if-break': {
        const further = this.brokenIds.has(doc.groupId) ? 2 : 0;
        return this.push({ doc: doc.contents, columns: columns + further, isFlat });
      }
      case 'fill':
        return this.pushFill(doc, command);
      case 'line':
        if (isFlat && !doc.isHard) return this.write(doc.flat);
        if (isFlat) this.mustMeasure = true;
        this.lines.push(withoutBlanks(this.written));
        this.written = ' '.repeat(columns);
        this.position = columns;
    }
  }

  private write(text: string): void {
    this.written += text;
    this.position += widthOf(text);
  }

  private printGroup(group: Group, { columns, isFlat }: Command): void {
    const { contents, states, isBroken, id } = group;
    const choose = (doc: Doc, isChosenFlat: boolean): void => {
      if (id !== undefined && !isChosenFlat) this.brokenIds.add(id);
      this.push({ doc, columns, isFlat: isChosenFlat });
    };
    if (isFlat && !this.mustMeasure) return choose(contents, !isBroken);
    this.mustMeasure = false;
    if (!isBroken) {
      if (this.fits(contents, group.flatWidth)) {
        if (group.flatWidth === Infinity) choose(contents, true);
        else this.writeFlat(contents);
        return;
      }
      const fitting = states?.slice(1, -1).find((state) => this.fits(state, flatWidth(state)));
      if (fitting !== undefined) return choose(fitting, true);
    }
    choose(states?.at(-1) ?? contents, false);
  }

  /** What has no line that has to be. */
  private writeFlat(doc: Doc): void {
    if (typeof doc === 'string') this.write(doc);
    else if (isList(doc)) for (const part of doc) this.writeFlat(part);
    else if (doc.kind === 'line') this.write(doc.flat);
    else if (doc.kind === 'fill') this.writeFlat(doc.parts);
    else if (doc.kind === 'if-break') this.writeFlat(this.isBroken(doc, true) ? doc.broken : doc.flat);
    else this.writeFlat(doc.contents);
  }

  private isBroken({ groupId }: IfBreak, isFlat: boolean): boolean {
    return groupId === undefined ? !isFlat : this.brokenIds.has(groupId);
  }

  /** Whether something on one line, and what follows it up to the next possible break, fits on the line. */
  private fits(doc: Doc, taken: number): boolean {
    if (taken === Infinity) return this.fitsUpToBreak([{ doc, columns: 0, isFlat: true }], this.room(), true);
    const room = this.room() - known(taken);
    return room >= 0 && this.fitsUpToBreak([], room, true);
  }

  private room(): number {
    return this.width - known(this.position);
  }

  private fitsUpToBreak(parts: Command[], room: number, isFollowed: boolean): boolean {
    let left = room;
    let following = isFollowed ? this.commands.length : 0;
    let gap = 0;
    const take = (width: number): void => {
      if (known(width) === 0) return;
      left -= width + gap;
      gap = 0;
    };
    while (left >= 0) {
      const next = parts.pop() ?? this.commands[(following -= 1)];
      if (next === undefined) return true;
      const { doc, columns, isFlat } = next;
      if (typeof doc === 'string') take(widthOf(doc));
      else if (isList(doc))
        for (let index = doc.length - 1; index >= 0; index -= 1)
          parts.push({ doc: doc[index] ?? '', columns, isFlat });
      else if (doc.kind === 'line') {
        if (!isFlat || doc.isHard) return true;
        gap += doc.flat.length;
      } else if (doc.kind === 'group') {
        // In a fill, where nothing follows, what is broken does not fit.
        if (!isFollowed && doc.isBroken) return false;
        const isBroken = doc.isBroken || !isFlat;
        const contents = isBroken ? (doc.states?.at(-1) ?? doc.contents) : doc.contents;
        parts.push({ doc: contents, columns, isFlat: !isBroken });
      } else if (doc.kind === 'if-break') {
        parts.push({ doc: this.isBroken(doc, isFlat) ? doc.broken : doc.flat, columns, isFlat });
      } else if (doc.kind === 'fill') parts.push({ doc: doc.parts, columns, isFlat });
      else parts.push({ doc: doc.contents, columns, isFlat });
    }
    return false;
  }

  /** The first item of a fill with the line after it, which is broken where the next item has no room. */
  private pushFill({ parts }: Fill, { columns, isFlat }: Command): void {
    const [content, gap, next] = parts;
    if (content === undefined) return;
    const room = this.room();
    const fitsFlat = (doc: Doc): boolean => this.fitsUpToBreak([{ doc, columns, isFlat: true }], room, false);
    const isContentFlat = fitsFlat(content);
    if (gap !== undefined) {
      const isGapFlat = next === undefined ? isContentFlat : fitsFlat([content, gap, next]);
      if (next !== undefined) this.push({ doc: { kind: 'fill', parts: parts.slice(2) }, columns, isFlat });
      this.push({ doc: gap, columns, isFlat: isGapFlat });
    }
    this.push({ doc: content, columns, isFlat: isContentFlat });
  }
}

function withoutBlanks(text: string): string {
  return text.endsWith(' ') ? text.replace(/ +$/, '') : text;
}
