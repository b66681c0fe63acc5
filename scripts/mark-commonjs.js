// Node takes the CommonJS build for what it is only beside a package.json that says so.
import { writeFileSync } from 'node:fs';

writeFileSync('generated/dist/cjs/package.json', '{ "type": "commonjs" }\n');
