// Node recognises the CommonJS build only by a package.json next to it.
import { writeFileSync } from 'node:fs';

writeFileSync('generated/dist/cjs/package.json', '{ "type": "commonjs" }\n');
