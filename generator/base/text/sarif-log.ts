/** A finding for tools that read SARIF. */
export interface SarifResult<Rule extends string> {
  readonly rule: Rule;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly place: SarifPlace;
  /** What it is about, by name. */
  readonly subject?: string;
  /** Why it does not count, as a comment in the file says. */
  readonly reason?: string | undefined;
}

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface SarifPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface SarifRule {
  readonly description: string;
  readonly help?: string | undefined;
}

export interface SarifRun<Rule extends string> {
  readonly results: readonly SarifResult<Rule>[];
  /** What each rule is about, by its id. */
  readonly ruleOf: (rule: Rule) => SarifRule;
  /** What is to be said about the run as a whole, such as that not all is listed. */
  readonly notes?: readonly string[];
}

interface Producer {
  readonly version: string;
  /** The BCP 47 tag of the language of all texts. */
  readonly language: string;
}

/** One run of kfgen as a log of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export function sarifLog<Rule extends string>(
  { results, ruleOf, notes = [] }: SarifRun<Rule>,
  { version, language }: Producer,
): object {
  const ids = [...new Set(results.map(({ rule }) => rule))].sort();
  const driver = { name: 'kfgen', version, rules: ids.map((id) => describedRule(id, ruleOf(id))) };
  const toolExecutionNotifications = notes.map((text) => ({ level: 'warning', message: message(text) }));
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    ...(notes.length > 0 && { invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }),
    results: results.map((result) => ({ ...describedResult(result), ruleIndex: ids.indexOf(result.rule) })),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function describedRule(id: string, { description, help }: SarifRule): object {
  return {
    id,
    shortDescription: { text: description },
    ...(help !== undefined && { help: { text: help } }),
  };
}

function describedResult({
  rule,
  level,
  message: text,
  place,
  subject,
  reason,
}: SarifResult<string>): object {
  const location = {
    physicalLocation: physicalLocation(place),
    ...(subject !== undefined && { logicalLocations: [{ fullyQualifiedName: subject }] }),
  };
  return {
    ...{ ruleId: rule, level, message: message(text), locations: [location] },
    ...(reason !== undefined && { suppressions: [{ kind: 'inSource', justification: reason }] }),
  };
}

function physicalLocation({ file, line, column, endLine, endColumn }: SarifPlace): object {
  const start = { startLine: line, startColumn: column };
  const region = endLine === undefined ? start : { ...start, endLine, endColumn };
  return { artifactLocation: artifactLocation(file), region };
}

/** A file below the folder in which kfgen ran, or one that is called by its path from the root. */
function artifactLocation(file: string): object {
  const drive = /^[A-Za-z]:(?=\/)/.exec(file)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${percentEncoded(file.slice(drive.length))}` };
  if (file.startsWith('/')) return { uri: `file://${percentEncoded(file)}` };
  return { uri: percentEncoded(file), uriBaseId: '%SRCROOT%' };
}

/** Half a surrogate pair, which no address can hold, becomes what stands for such. */
function percentEncoded(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

/** Text in which nothing is a placeholder (`{0}`) or a link (`[text](address)`), as sections 3.11.5 and 3.11.6 say. */
function message(text: string): object {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/(\\*)\]\(/g, '$1$1\\](') };
}
