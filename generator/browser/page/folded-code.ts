import { unpackText } from '../../authoring/docs/playground/packed-text.js';
import type { FoldedCode } from '../../authoring/docs/reference/folded-code.js';
import { colour } from './colours.js';
import { addCopyButton } from './copying.js';
import { currentLanguage, languageChanged } from './language.js';
import { termsBy } from './terms.js';

type CodeByAnchor = Readonly<Record<string, FoldedCode>>;

/** At each type its other examples, its declaration and its schema, unpacked when the first of them is opened. */
export function startFoldedCode(): void {
  const packed = document.getElementById('page-code')?.textContent;
  if (packed === undefined || !('DecompressionStream' in window)) return;
  let unpacked: Promise<CodeByAnchor> | undefined;
  const codeOf = async (anchor: string): Promise<FoldedCode | undefined> => {
    unpacked ??= unpackText(packed).then((text) => JSON.parse(text) as CodeByAnchor);
    return (await unpacked)[anchor];
  };
  for (const section of document.querySelectorAll('.type:not(.call)')) {
    const codes = section.querySelector<HTMLElement>('.codes');
    const count = codes?.dataset['more'] ?? '0';
    const add = (title: string, read: (code: FoldedCode) => readonly string[]): HTMLElement => {
      const [details, summary] = folded(title, async () => {
        const code = await codeOf(section.id);
        return code === undefined ? [] : read(code);
      });
      codes?.append(details);
      return summary;
    };
    if (count !== '0')
      nameExamples(
        add('', ({ examples }) => examples),
        count,
      );
    add('TypeScript', ({ typescript }) => [typescript]);
    add('JSON Schema', ({ schema }) => [schema]);
  }
}

function nameExamples(summary: HTMLElement, count: string): void {
  const name = (): void => {
    summary.textContent = termsBy(currentLanguage()).more.replace('{count}', count);
    summary.lang = currentLanguage();
  };
  document.addEventListener(languageChanged, name);
  name();
}

function folded(
  title: string,
  read: () => Promise<readonly string[]>,
): readonly [details: HTMLElement, summary: HTMLElement] {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  details.append(summary);
  const open = async (): Promise<void> => {
    const blocks = (await read()).map((text) => {
      const block = document.createElement('pre');
      const code = document.createElement('code');
      code.textContent = text;
      block.append(code);
      details.append(block);
      colour(code);
      return block;
    });
    // A button tells in its name at which of them it is.
    blocks.forEach(addCopyButton);
  };
  details.addEventListener('toggle', () => void open(), { once: true });
  return [details, summary];
}
