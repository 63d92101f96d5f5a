import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../findings/analysis.ts';
import { InputError } from '../text/input-error.ts';
import type { WorkerMessage, WorkerTask } from './worker.ts';

export interface WorkerPool {
  /**
   * One file's analysis in a process of the pool; at most as many at a time as the pool has places. Throws InputError where the file
   * cannot be read or takes more than `seconds`, counted from when a process that is ready takes it up; Error for a fault or a crash.
   */
  run(task: WorkerTask, seconds: number): Promise<Analysis>;
  /** Ends all processes, whatever they are at. */
  close(): void;
}

const ENTRY = fileURLToPath(new URL('./worker.js', import.meta.url));

/**
 * Processes, not threads: a thread that is ended while native code (jieba, ONNX) runs in it takes the whole program with it, and so
 * does a crash of that code. A process may be killed at any moment and costs one file. One is started for each task that finds none idle.
 */
export function openWorkerPool(): WorkerPool {
  const all = new Set<ChildProcess>();
  const idle = new Set<ChildProcess>();
  const start = (): ChildProcess => {
    // stdout is data of the command: a worker has none
    const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
    const worker = fork(ENTRY, [], { serialization: 'advanced', execArgv: [], stdio: [...stdio] });
    all.add(worker);
    // what befalls a worker between two tasks shows at its next one
    worker.on('error', () => {});
    worker.once('exit', () => {
      all.delete(worker);
      idle.delete(worker);
    });
    return worker;
  };
  return {
    async run(task, seconds) {
      const [waiting] = idle;
      const worker = waiting ?? start();
      idle.delete(worker);
      const answer = await askWorker(worker, task, seconds);
      // reached only by a worker that lives
      idle.add(worker);
      if (answer.kind === 'refused') throw new InputError(answer.message);
      if (answer.kind === 'failed') throw new Error(answer.stack);
      return answer.analysis;
    },
    close() {
      for (const worker of all) worker.kill('SIGKILL');
    },
  };
}

type Answer = Exclude<WorkerMessage, { readonly kind: 'started' }>;

function askWorker(worker: ChildProcess, task: WorkerTask, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout | undefined;
    const settle = (end: () => void) => {
      clearTimeout(clock);
      worker.off('message', listen);
      worker.off('exit', mourn);
      worker.off('error', fail);
      end();
    };
    const listen = (message: WorkerMessage) => {
      if (message.kind === 'started') clock = setTimeout(giveUp, seconds * 1000);
      else settle(() => resolve(message));
    };
    const giveUp = () => {
      const way = 'leave the file out, or allow more time (--timeout)';
      settle(() =>
        reject(new InputError(`cannot analyse "${task.path}": it took more than ${seconds} s; ${way}`)),
      );
      worker.kill('SIGKILL');
    };
    const mourn = (code: number | null, signal: string | null) =>
      settle(() => reject(new Error(`the process that worked on it ended (${signal ?? `status ${code}`})`)));
    // a task could not be handed over: the process is dead or dying
    const fail = (error: Error) => {
      settle(() => reject(new Error(`the process that worked on it ended (${error.message})`)));
      worker.kill('SIGKILL');
    };
    worker.on('message', listen);
    worker.on('exit', mourn);
    worker.on('error', fail);
    worker.send(task);
  });
}
