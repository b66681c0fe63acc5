#!/usr/bin/env node
import { main } from '../dist/shell/command/main.js';

await main();
