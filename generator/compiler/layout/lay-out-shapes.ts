import { style } from './format-typescript.js';
import { shapeOf } from './read-shape.js';
import { filled, formOf, widened, type Form, type Shape } from './shape.js';
import { widthOf } from './text-width.js';

/** Lays out code for lines of so many columns; undefined for what it does not know. */
export type LayOut = (code: string, width: number) => string | undefined;

/**
 * Lays out each shape of code once for names and texts of certain widths, since most statements of a module are alike
 * but for these: from the second time on, so that what comes once costs hardly more than without. Where a shape comes
 * with other widths, it is laid out as if lines had no end: that is right wherever they turn out to be short enough,
 * whatever is in them.
 */
export class ShapeLayout {
  private readonly known = new Map<string, KnownShape>();

  constructor(private readonly layOut: LayOut) {}

  layOutCode(code: string): string | undefined {
    const shape = shapeOf(code);
    return (shape && this.layOutShape(shape)) ?? this.layOut(code, style.printWidth);
  }

  private layOutShape(shape: Shape): string | undefined {
    const widths = shape.widths.join();
    const known = this.known.get(shape.skeleton);
    if (known === undefined) {
      this.known.set(shape.skeleton, { firstWidths: widths, forms: new Map() });
      return undefined;
    }
    const { firstWidths, forms } = known;
    const areSame = widths === firstWidths && !forms.has(ANY_WIDTHS);
    if (!areSame && !forms.has(widths)) {
      const form = remembered(forms, ANY_WIDTHS, () => this.formOf(shape.skeleton, Infinity));
      const text = filled(form, shape);
      if (text !== undefined && isNarrow(text)) return text;
    }
    const form = remembered(forms, widths, () => this.formOf(widened(shape), style.printWidth));
    return filled(form, shape);
  }

  private formOf(code: string, width: number): Form | undefined {
    const laidOut = this.layOut(code, width);
    return laidOut === undefined ? undefined : formOf(laidOut);
  }
}

interface KnownShape {
  /** Those with which it came first: where it has come with no others, it may never do so. */
  readonly firstWidths: string;
  /** By widths; undefined if there is something in it that is not known. */
  readonly forms: Map<string, Form | undefined>;
}

const ANY_WIDTHS = 'any';

function remembered<Value>(values: Map<string, Value>, key: string, make: () => Value): Value | undefined {
  if (!values.has(key)) values.set(key, make());
  return values.get(key);
}

/** Whether all lines but those of comments are short enough; each has an end. */
function isNarrow(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    // A character takes two columns at most.
    if ((end - start) * 2 > style.printWidth && !isNarrowLine(text.slice(start, end))) return false;
    start = end + 1;
  }
  return true;
}

function isNarrowLine(line: string): boolean {
  return /^ *(?:\/\*\*|\*)/.test(line) || widthOf(line) <= style.printWidth;
}
