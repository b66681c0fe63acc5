/** Keys that mean something to JavaScript, to paths or to JSON Schema, and some that no word looks like. */
export const awkwardKeys = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'length',
    '0',
    '$ref',
    'a.b',
    'a b',
    '',
    '微信号',
    '+1',
    '"',
    '\n',
  ],
];
