/** Spec files by path, as text with `\n` line ends. */
export type SourceFiles = Readonly<Record<string, string>>;
