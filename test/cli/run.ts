import { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { runCli } from '../../src/cli/run-cli.ts';

export interface Run {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and gathers what it prints, colours removed. */
export async function run(...words: readonly string[]): Promise<Run> {
  return runWith('', ...words);
}

/** The same with `input` on standard input. */
export async function runWith(input: string, ...words: readonly string[]): Promise<Run> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += stripVTControlCharacters(text);
    },
    err: (text: string) => {
      err += text;
    },
    width: 100,
    isInteractive: false,
  };
  const status = await runCli(words, terminal, Readable.from([input]));
  return { status, out, err };
}
