#!/usr/bin/env node
import { main } from '../dist/shell/cli/main.js';

await main();
