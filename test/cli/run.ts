import { stripVTControlCharacters } from 'node:util';
import { runCli } from '../../src/cli/run-cli.ts';

export interface Run {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and gathers what it prints, colours removed. */
export async function run(...words: readonly string[]): Promise<Run> {
  let out = '';
  let err = '';
  const status = await runCli(words, {
    out: (text) => {
      out += stripVTControlCharacters(text);
    },
    err: (text) => {
      err += text;
    },
    width: 100,
    isInteractive: false,
  });
  return { status, out, err };
}
