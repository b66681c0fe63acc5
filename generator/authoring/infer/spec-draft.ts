import { writePath } from '../../base/names/field-key.js';
import { isShipped } from '../../compiler/read/source-order.js';
import type { FoundMapping, MappingFinder } from './find-mapping.js';
import { freePath } from './free-path.js';
import { appendDefinitions, insertEntries } from './insert-entries.js';
import { printEntries } from '../draft/print-yaml.js';
import type { SourceEdit } from './source-edit.js';
import { isMap, type YamlData, type YamlMap } from '../draft/yaml-data.js';

interface SpecDraftRequest {
  readonly sources: Readonly<Record<string, string>>;
  readonly specFolder: string;
  readonly editorSchema: (folder: string) => string | undefined;
}

/** Collects what is added to a spec, and turns it into new files and edits of existing ones. */
export class SpecDraft {
  private readonly created = new Map<string, YamlMap>();
  private readonly entries = new Map<string, { found: FoundMapping; entries: YamlMap }>();
  private readonly definitions = new Map<string, YamlMap>();
  private readonly amendments = new Map<string, YamlMap>();

  constructor(
    private readonly request: SpecDraftRequest,
    private readonly finder: MappingFinder,
  ) {}

  /** A file of its own, by its path in the spec folder without extension. */
  createFile(path: string, definitions: YamlMap): void {
    this.created.set(this.freePath(path), definitions);
  }

  /**
   * An entry for a mapping of the own spec; for a mapping of the shipped spec it becomes an amendment, under a path
   * of names.
   */
  add(found: FoundMapping, key: 'fields' | 'values', path: readonly string[], body: YamlMap): void {
    if (isShipped(found.file))
      this.amend(found.definition, key, {
        [[...path.slice(0, -1).map((name) => writePath([name])), path.at(-1) ?? ''].join('.')]: body,
      });
    else this.addEntries(found, { [path.at(-1) ?? '']: body });
  }

  /** Definitions that an addition to a file needs. */
  addDefinitions(file: string, definitions: YamlMap): void {
    if (Object.keys(definitions).length === 0) return;
    const place = isShipped(file) ? '' : file;
    this.definitions.set(place, { ...this.definitions.get(place), ...definitions });
  }

  /** All that is added, as data. */
  bodies(): readonly YamlData[] {
    const entries = [...this.entries.values()].map((each) => each.entries);
    return [this.created, this.definitions, this.amendments]
      .flatMap((each) => [...each.values()])
      .concat(entries);
  }

  /** The texts of new files by path. */
  newFiles(): ReadonlyMap<string, string> {
    const files = new Map(this.created);
    const amendments = { ...Object.fromEntries(this.amendments), ...this.definitions.get('') };
    if (Object.keys(amendments).length > 0) files.set(this.freePath('amendments'), amendments);
    return new Map([...files].map(([path, definitions]) => [path, this.printFile(path, definitions)]));
  }

  /** The edits of existing files, by path. */
  edits(): ReadonlyMap<string, readonly SourceEdit[]> {
    const edits = new Map<string, SourceEdit[]>();
    const add = (file: string, ...added: readonly SourceEdit[]): void =>
      void edits.set(file, [...(edits.get(file) ?? []), ...added]);
    // If mappings end on the same line, the entries of the innermost, which begins last, come first.
    const starts = ({ found }: { found: FoundMapping }): number => found.mapping.range.start;
    const additions = [...this.entries.values()].sort((one, other) => starts(other) - starts(one));
    for (const { found, entries } of additions)
      add(found.file, ...insertEntries(this.textOf(found.file), found.mapping, entries));
    for (const [file, definitions] of this.definitions) {
      const root = file === '' ? undefined : this.finder.root(file);
      if (root === undefined) continue;
      add(file, ...appendDefinitions(this.textOf(file), root, definitions));
    }
    return edits;
  }

  private addEntries(found: FoundMapping, entries: YamlMap): void {
    const key = `${found.file}:${found.mapping.range.start}`;
    this.entries.set(key, { found, entries: { ...this.entries.get(key)?.entries, ...entries } });
  }

  private amend(type: string, key: 'fields' | 'values', entries: YamlMap): void {
    const amendment = this.amendments.get(type)?.['amend'] ?? {};
    const body = isMap(amendment) ? amendment : {};
    const others = body[key] ?? {};
    const merged = { ...(isMap(others) && others), ...entries };
    this.amendments.set(type, { amend: { ...body, [key]: merged } });
  }

  private textOf(file: string): string {
    return this.request.sources[file] ?? '';
  }

  private freePath(path: string): string {
    const { specFolder, sources } = this.request;
    return freePath(`${specFolder}/${path}`, [...Object.keys(sources), ...this.created.keys()]);
  }

  private printFile(path: string, definitions: YamlMap): string {
    const schema = this.request.editorSchema(path.slice(0, path.lastIndexOf('/')));
    const modeline = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n\n`;
    const blocks = Object.entries(definitions).map(([name, body]) =>
      printEntries({ [name]: body }, '').join('\n'),
    );
    return `${modeline}${blocks.join('\n\n')}\n`;
  }
}
