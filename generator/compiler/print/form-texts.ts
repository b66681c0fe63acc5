/**
 * The texts of something that is printed, for each of which a stand-in is printed: so what is alike but for its texts
 * is printed once. The same text has the same stand-in, as libraries leave out what is there twice. The library for
 * declarations has meanings of its own for some names of fields (`$ref`, `hasOwnProperty`), and puts some texts into
 * quotes.
 */
export class FormTexts {
  private readonly indices = new Map<string, number>();
  private readonly texts: string[] = [];

  standFor(text: string): string {
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.texts.push(text) - 1;
      this.indices.set(text, index);
    }
    return `_${index}$`;
  }

  /** One for each line, as a comment is printed line by line; none for those that are empty. */
  standForLines(text: string): string {
    const lines = text.split('\n');
    return lines.map((line) => (line === '' ? '' : this.standFor(line))).join('\n');
  }

  /** A form has nothing from outside in it: what looks like a stand-in is one. */
  fillIn(form: string): string {
    return form.replace(/"_(\d+)\$"|_(\d+)\$/g, (_, quoted?: string, plain?: string) => {
      return this.texts[Number(quoted ?? plain)] ?? '';
    });
  }
}
