import { style } from './format-typescript.js';
import { filled, formOf, shapeOf, widened, type Form, type Shape } from './shape.js';
import { widthOf } from './text-width.js';

/** Lays out code for lines of so many columns; undefined for what it does not know. */
export type LayOut = (code: string, width: number) => string | undefined;

/**
 * Lays out each shape of code once, since most statements of a module are alike but for their names and texts: as if
 * lines had no end, which is right wherever the lines turn out to be short enough; and for names and texts of certain
 * widths. What comes once is laid out as it is, so that it costs hardly more than without.
 */
export class ShapeLayout {
  private readonly seen = new Set<string>();
  private readonly forms = new Map<string, Form | undefined>();

  constructor(private readonly layOut: LayOut) {}

  layOutCode(code: string): string | undefined {
    const shape = shapeOf(code);
    const known = shape && (this.withoutBreaks(shape) ?? this.withWidths(shape));
    return known ?? this.layOut(code, style.printWidth);
  }

  private withoutBreaks(shape: Shape): string | undefined {
    const form = this.formOf(shape.skeleton, Infinity, () => shape.skeleton);
    const text = form && filled(form, shape);
    return text !== undefined && isNarrow(text) ? text : undefined;
  }

  private withWidths(shape: Shape): string | undefined {
    // What comes for the first time has been seen only just now.
    if (!this.forms.has(shape.skeleton)) return undefined;
    const key = `${shape.skeleton}\n${shape.widths.join()}`;
    const form = this.formOf(key, style.printWidth, () => widened(shape));
    return form && filled(form, shape);
  }

  /** From the second time on. */
  private formOf(key: string, width: number, code: () => string): Form | undefined {
    if (!this.seen.has(key)) {
      this.seen.add(key);
      return undefined;
    }
    if (!this.forms.has(key)) {
      const laidOut = this.layOut(code(), width);
      this.forms.set(key, laidOut === undefined ? undefined : formOf(laidOut));
    }
    return this.forms.get(key);
  }
}

/** Whether all lines but those of comments are short enough. */
function isNarrow(text: string): boolean {
  return text.split('\n').every((line) => {
    // A character takes two columns at most.
    if (line.length * 2 <= style.printWidth || /^ *(?:\/\*\*|\*)/.test(line)) return true;
    return widthOf(line) <= style.printWidth;
  });
}
