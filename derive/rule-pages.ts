import type { DiagnosticCode } from '../generator/base/diagnostics/diagnostic.js';
import { diagnosticCodes } from '../generator/base/diagnostics/diagnostic-codes.js';
import { severityOf } from '../generator/base/diagnostics/severity.js';
import { fillGaps } from '../generator/base/words/gaps.js';
import { mistakes } from '../generator/base/words/zh-CN/mistakes.js';

/** A page about each rule, as Markdown in Chinese. `reports` holds what kfgen prints for a sample of each mistake. */
export function rulePages(reports: Readonly<Record<string, string>>): string {
  return diagnosticCodes.map((code) => rulePage(code, reports[code] ?? '')).join('\n\n');
}

function rulePage(code: DiagnosticCode, report: string): string {
  const { sentence, help } = mistakes[code];
  const severity = severityOf(code) === 'error' ? '错误' : '警告';
  return [
    `### ${code}`,
    `**${severity}**：${fillGaps(sentence, () => '…')}`,
    help,
    `\`\`\`text\n${firstOf(report)}\n\`\`\``,
  ].join('\n\n');
}

/** The first mistake of a report: its heading with the sentence and, if there is one, the code frame. */
function firstOf(report: string): string {
  const [heading = '', frame = ''] = report.trimEnd().split('\n\n');
  return /^ *\d+ \|/.test(frame) ? `${heading}\n\n${frame}` : heading;
}
