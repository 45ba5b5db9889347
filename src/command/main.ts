#!/usr/bin/env node
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  // Opened only where it is read.
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
