#!/usr/bin/env node
import { run } from './program.js';
import { endWithReader } from './terminal.js';

endWithReader();
run(process.argv.slice(2)).then((code) => {
  // Not process.exit: what is still on its way to a pipe must arrive.
  process.exitCode = code;
});
