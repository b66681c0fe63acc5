import type { DescribedDiagnostic } from './described-diagnostic.js';
import type { Language } from './language.js';

/** How many mistakes there are, in how many files. */
export function summarize(diagnostics: readonly DescribedDiagnostic[], language: Language): string {
  const mistakes = diagnostics.length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  switch (language) {
    case 'zh-CN':
      return `${files} 个文件中有 ${mistakes} 处错误。`;
    case 'en':
      return `${counted(mistakes, 'mistake')} in ${counted(files, 'file')}.`;
  }
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
