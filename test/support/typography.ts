const han = '\\p{Script=Han}';
const wide = `${han}，。；：、！？“”（）…`;

/** Code, addresses and values of the wire keep their own punctuation, so does YAML in braces or brackets. */
const verbatim =
  /```[^]*?```|<!--[^]*?-->|`[^`\n]*`|\]\([^)\n]*\)|https?:\/\/[!-~]+|\{[^{}\n]*\}|\[[!-~ ]*\]/g;

const halfWidth = new RegExp(
  [
    `(?<=[${wide}])[,:;?!()]`,
    `[,:;?!()](?=[${han}“（])`,
    // Also between Latin words or numbers of a Chinese sentence, unless it groups digits.
    `(?<=${han}.*)(?:(?<!\\d)[,;]|[,;](?!\\d))`,
    `(?:(?<!\\d)[,;]|[,;](?!\\d))(?=.*${han})`,
    '帐号',
  ].join('|'),
  'u',
);

/** The lines of a text with half-width punctuation beside Chinese, or with 帐号 for 账号. */
export function mistypedLines(text: string): readonly string[] {
  return text
    .replaceAll(verbatim, 'x')
    .split('\n')
    .filter((line) => halfWidth.test(line));
}

const counterparts: Readonly<Record<string, string>> = {
  ...{ ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' },
};

/** A line of Chinese, all of whose punctuation is full-width. */
export function typeset(line: string): string {
  return line.replaceAll('帐号', '账号').replaceAll(/[,:;()]/g, (mark) => counterparts[mark] ?? mark);
}
