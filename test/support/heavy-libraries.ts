/**
 * Loaded only by the runs that need them: the printers take longer to load than most runs take, chokidar is for
 * `--watch`.
 */
export const heavyLibraries = ['ts-morph', 'json-schema-to-typescript', 'prettier', 'diff', 'chokidar'];
