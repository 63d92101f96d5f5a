import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../findings/analysis.ts';
import { endedForMemory, heapMegabytes } from './memory-watch.ts';
import type { WorkerMessage, WorkerTask } from './worker.ts';

/** What one file may take; beyond it, its process is ended. */
export interface WorkerLimits {
  /** Seconds, counted from when the process takes the file up. */
  readonly seconds: number;
  /** Megabytes of the process in memory, its dictionaries and model (some 350) among them. */
  readonly megabytes: number;
}

/** What came of one file. */
export type WorkerAnswer =
  | { readonly kind: 'analyzed'; readonly analysis: Analysis }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly stack: string }
  /** The process took more memory than it may. */
  | { readonly kind: 'overfull' }
  | { readonly kind: 'late' }
  /** The process ended over it, with its last words. */
  | { readonly kind: 'ended'; readonly words: string }
  /** The process ended over another file. */
  | { readonly kind: 'untouched' };

/** A process that takes up one file after the other, in the order in which it is handed them. */
export interface WorkerProcess {
  /** Whether it has been handed no file before. */
  readonly fresh: boolean;
  /** Files that it holds: the one it is at and those that wait in it. */
  readonly held: number;
  readonly alive: boolean;
  ask(task: WorkerTask): Promise<WorkerAnswer>;
  kill(): void;
}

const ENTRY = fileURLToPath(new URL('./worker.js', import.meta.url));

export function startWorkerProcess({ seconds, megabytes }: WorkerLimits): WorkerProcess {
  const child = forkWorker(megabytes);
  const waiting: ((answer: WorkerAnswer) => void)[] = [];
  let [fresh, alive, said] = [true, true, ''];
  let clock: NodeJS.Timeout | undefined;

  const settle = (answer: WorkerAnswer) => {
    clearTimeout(clock);
    waiting.shift()?.(answer);
  };
  /** The first file is the one that the process was at. */
  const end = (answer: WorkerAnswer) => {
    alive = false;
    settle(answer);
    while (waiting.length > 0) settle({ kind: 'untouched' });
    child.kill('SIGKILL');
  };
  child.stderr?.on('data', (words: Buffer) => {
    said += words.toString();
  });
  child.on('message', (message: WorkerMessage) => {
    if (message.kind === 'started') clock = setTimeout(() => end({ kind: 'late' }), seconds * 1000);
    else {
      process.stderr.write(said);
      said = '';
      settle(message);
    }
  });
  // not at its exit, when its last words may still be on the way
  child.on('close', (code, signal) => {
    const words = `(${signal ?? `status ${code}`}) ${said}`.trim();
    end(endedForMemory(said) ? { kind: 'overfull' } : { kind: 'ended', words });
  });
  child.once('exit', () => {
    alive = false;
  });
  // a task could not be handed over: the process is dead or dying
  child.on('error', ({ message }) => end({ kind: 'ended', words: `(${message})` }));

  return {
    get fresh() {
      return fresh;
    },
    get held() {
      return waiting.length;
    },
    get alive() {
      return alive;
    },
    ask(task) {
      fresh = false;
      return new Promise((resolve) => {
        waiting.push(resolve);
        child.send(task);
      });
    },
    kill() {
      child.kill('SIGKILL');
    },
  };
}

function forkWorker(megabytes: number): ChildProcess {
  return fork(ENTRY, [String(megabytes)], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMegabytes(megabytes)}`],
    // stdout is data of the command: a worker has none
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
