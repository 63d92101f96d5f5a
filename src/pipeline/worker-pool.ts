import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../findings/analysis.ts';
import { InputError } from '../text/input-error.ts';
import { endedForMemory, heapMegabytes } from './memory-watch.ts';
import type { WorkerMessage, WorkerTask } from './worker.ts';

/** What one file may take; beyond it, its process is ended. */
export interface WorkerLimits {
  /** Seconds, counted from when a process that is ready takes the file up. */
  readonly seconds: number;
  /** Megabytes of the process in memory, its dictionaries and model (some 350) among them. */
  readonly megabytes: number;
}

export interface WorkerPool {
  /**
   * One file's analysis in a process of the pool. Throws InputError where the file cannot be read or goes past the limits; Error for
   * a fault or a crash.
   */
  run(task: WorkerTask): Promise<Analysis>;
  /** Ends all processes, whatever they are at. */
  close(): void;
}

const ENTRY = fileURLToPath(new URL('./worker.js', import.meta.url));

/**
 * Processes, not threads: a thread that is ended while native code (jieba, ONNX) runs in it takes the whole program with it, and so
 * does a crash of that code. A process may be killed at any moment and costs one file. One is started for each task that finds none idle.
 */
export function openWorkerPool(limits: WorkerLimits): WorkerPool {
  const all = new Set<ChildProcess>();
  const idle = new Set<ChildProcess>();
  const start = (): ChildProcess => {
    const worker = startWorker(limits);
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      idle.delete(worker);
    });
    return worker;
  };
  const ask = async (worker: ChildProcess, task: WorkerTask): Promise<Answer> => {
    idle.delete(worker);
    const answer = await askWorker(worker, task, limits);
    // reached only by a worker that lives
    if (answer.kind !== 'overfull') idle.add(worker);
    return answer;
  };
  return {
    async run(task) {
      const [waiting] = idle;
      let answer = await ask(waiting ?? start(), task);
      // what earlier files left in the process is not this one's fault
      if (answer.kind === 'overfull' && waiting !== undefined) answer = await ask(start(), task);
      return resolveAnswer(answer, task, limits);
    },
    close() {
      for (const worker of all) worker.kill('SIGKILL');
    },
  };
}

function startWorker({ megabytes }: WorkerLimits): ChildProcess {
  // stdout is data of the command: a worker has none
  const stdio = ['ignore', 'ignore', 'pipe', 'ipc'] as const;
  const worker = fork(ENTRY, [String(megabytes)], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMegabytes(megabytes)}`],
    stdio: [...stdio],
  });
  // what befalls a worker between two tasks shows at its next one
  worker.on('error', () => {});
  return worker;
}

type Answer = Exclude<WorkerMessage, { readonly kind: 'started' }> | { readonly kind: 'overfull' };

function resolveAnswer(answer: Answer, { path }: WorkerTask, { megabytes }: WorkerLimits): Analysis {
  if (answer.kind === 'analyzed') return answer.analysis;
  if (answer.kind === 'refused') throw new InputError(answer.message);
  if (answer.kind === 'failed') throw new Error(answer.stack);
  const way = 'leave the file out, or allow more memory (--max-memory)';
  throw new InputError(`cannot analyse "${path}": it took more than ${megabytes} MB of memory; ${way}`);
}

function askWorker(worker: ChildProcess, task: WorkerTask, { seconds }: WorkerLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout | undefined;
    let said = '';
    const settle = (end: () => void) => {
      clearTimeout(clock);
      worker.off('message', listen);
      worker.off('close', mourn);
      worker.off('error', fail);
      worker.stderr?.off('data', hear);
      end();
    };
    const hear = (words: Buffer) => {
      said += words.toString();
    };
    const listen = (message: WorkerMessage) => {
      if (message.kind === 'started') clock = setTimeout(giveUp, seconds * 1000);
      else
        settle(() => {
          process.stderr.write(said);
          resolve(message);
        });
    };
    const giveUp = () => {
      const way = 'leave the file out, or allow more time (--timeout)';
      settle(() =>
        reject(new InputError(`cannot analyse "${task.path}": it took more than ${seconds} s; ${way}`)),
      );
      worker.kill('SIGKILL');
    };
    // not at its exit, when its last words may still be on the way
    const mourn = (code: number | null, signal: string | null) =>
      settle(() => {
        if (endedForMemory(said)) resolve({ kind: 'overfull' });
        else
          reject(
            new Error(`the process that worked on it ended (${signal ?? `status ${code}`}) ${said}`.trim()),
          );
      });
    // a task could not be handed over: the process is dead or dying
    const fail = (error: Error) => {
      settle(() => reject(new Error(`the process that worked on it ended (${error.message})`)));
      worker.kill('SIGKILL');
    };
    worker.on('message', listen);
    worker.on('close', mourn);
    worker.on('error', fail);
    worker.stderr?.on('data', hear);
    worker.send(task);
  });
}
