/** Loaded by every process of a command (`NODE_OPTIONS=--require`): when it ends, it writes what it has used. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = join(process.env.BENCH_USAGE_FOLDER, `${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
});
