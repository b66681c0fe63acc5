/**
 * `begins`, `ends`: a value that is watched. `bad-string`: a string is not UTF-8; the JSON goes on. `broken`: the JSON
 * does not go on; the scanner has to restart. `more`: all bytes are read.
 */
export type ScanEvent = 'begins' | 'ends' | 'bad-string' | 'broken' | 'more';
