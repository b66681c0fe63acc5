import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Language } from '../words/language.js';

/** How many mistakes and warnings there are, in how many files. */
export function summarize(diagnostics: readonly DescribedDiagnostic[], language: Language): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const mistakes = diagnostics.length - warnings;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  switch (language) {
    case 'zh-CN': {
      const counts = [
        ...unlessNone(mistakes, `${mistakes} 处错误`),
        ...unlessNone(warnings, `${warnings} 处警告`),
      ];
      return `${files} 个文件中有 ${counts.join('、')}。`;
    }
    case 'en': {
      const counts = [
        ...unlessNone(mistakes, counted(mistakes, 'mistake')),
        ...unlessNone(warnings, counted(warnings, 'warning')),
      ];
      return `${counts.join(' and ')} in ${counted(files, 'file')}.`;
    }
  }
}

function unlessNone(count: number, text: string): readonly string[] {
  return count === 0 ? [] : [text];
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
