#!/usr/bin/env node
import { createRequire } from 'node:module';

// One module after another: `import` opens all files at once, more than some systems allow.
const { main } = createRequire(import.meta.url)('../dist/cli/main.js');

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interrupt.abort(signal));
const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interrupt.signal });
