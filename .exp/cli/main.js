#!/usr/bin/env node
import { stripVTControlCharacters } from 'node:util';
import { runCli } from "./index.js";
const DEFAULT_WIDTH = 100;
const hasColor = process.stdout.isTTY && process.env.NO_COLOR === undefined;
// a reader that has seen enough (head) closes the pipe: no fault
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit(0);
    throw error;
});
process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => process.stdout.write(hasColor ? text : stripVTControlCharacters(text)),
    err: (text) => process.stderr.write(text),
    width: process.stdout.columns ?? DEFAULT_WIDTH,
    isInteractive: process.stderr.isTTY === true,
});
//# sourceMappingURL=main.js.map