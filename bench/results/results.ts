import type { Root } from '../contenders/roots.js';
import type { CommandResult } from '../measure/interleave-commands.js';
import type { Timing } from '../measure/interleave.js';

/** What `results.json` holds: each part as it was measured last. */
export interface Results {
  readonly guards?: Part<Workloads>;
  readonly validate?: Part<Workloads>;
  readonly page?: Part<Workloads>;
  readonly schema?: Part<Workloads>;
  readonly generator?: Part<readonly GeneratorRun[]>;
  readonly start?: Part<CommandRun>;
  readonly sizes?: Part<Sizes>;
  readonly capture?: Part<CommandRun & { readonly megabytes: number }>;
}

export type PartName = keyof Results;

export interface Part<Content> {
  readonly measured: Circumstances;
  readonly content: Content;
}

export interface Circumstances {
  readonly date: string;
  readonly node: string;
  readonly cpus: number;
  /** With `--quick`: shows that all runs, not how fast it is. */
  readonly quick: boolean;
  readonly versions: Readonly<Record<string, string>>;
  /** How contenders judged before they were timed. */
  readonly verdicts?: Verdicts;
}

export interface Verdicts {
  readonly values: number;
  readonly valid: number;
  /** Where a contender differs from the published schema, by contender. */
  readonly differences: Readonly<Record<string, Differences>>;
}

export interface Differences {
  readonly accepts: number;
  readonly refuses: number;
}

/** By the names of workloads. */
export type Workloads = Readonly<Record<string, { readonly title: string; readonly rows: readonly Row[] }>>;

/** Nanoseconds, and what is known beside them. */
export type Row = (Timing & Facts) | Failed;

export interface Facts {
  /** Milliseconds until a library has read the published schema. */
  readonly compiled?: number;
  /** How many errors one wrong field makes. */
  readonly errors?: number;
}

export interface Failed {
  readonly id: string;
  readonly failure: string;
}

export interface CommandRun {
  readonly rounds: number;
  readonly commands: readonly CommandResult[];
}

export interface GeneratorRun {
  readonly types: number;
  readonly rounds: number;
  /** With the megabytes that were written. */
  readonly commands: readonly (CommandResult & { readonly written?: number })[];
}

/** Bytes by contender, then by type. */
export type Sizes = Readonly<Record<string, Readonly<Record<Root, Size>>>>;

export interface Size {
  readonly minified: number;
  readonly zipped: number;
}
