import type { Analysis } from '../findings/analysis.ts';
import { InputError } from '../text/input-error.ts';
import type { WorkerTask } from './worker.ts';
import {
  startWorkerProcess,
  type WorkerAnswer,
  type WorkerLimits,
  type WorkerProcess,
} from './worker-process.ts';

export interface WorkerPool {
  /**
   * One file's analysis in a process of the pool. At most `workers` × FILES_PER_WORKER may run at once. Throws InputError where the file
   * cannot be read or goes past the limits; Error for a fault or a crash.
   */
  run(task: WorkerTask): Promise<Analysis>;
  /** Ends all processes, whatever they are at. */
  close(): void;
}

/** One that a process is at and one that waits in it, so that it is never idle while its last result is on the way. */
export const FILES_PER_WORKER = 2;

/**
 * Processes, not threads: a thread that is ended while native code (jieba, ONNX) runs in it takes the whole program with it, and so
 * does a crash of that code. A process may be killed at any moment and costs one file; those that waited in it go to others.
 */
export function openWorkerPool(workers: number, limits: WorkerLimits): WorkerPool {
  const all = new Set<WorkerProcess>();
  let closed = false;
  const start = (): WorkerProcess => {
    const worker = startWorkerProcess(limits);
    all.add(worker);
    return worker;
  };
  const choose = (): WorkerProcess => {
    for (const worker of all) if (!worker.alive) all.delete(worker);
    const [least] = [...all].sort((a, b) => a.held - b.held);
    return least === undefined || (least.held > 0 && all.size < workers) ? start() : least;
  };
  const ask = async (task: WorkerTask): Promise<WorkerAnswer> => {
    const worker = choose();
    const { fresh } = worker;
    const answer = await worker.ask(task);
    if (answer.kind === 'untouched' && !closed) return ask(task);
    // what earlier files left in the process is not this one's fault
    return answer.kind === 'overfull' && !fresh ? start().ask(task) : answer;
  };
  return {
    run: async (task) => resolveAnswer(await ask(task), task, limits),
    close() {
      closed = true;
      for (const worker of all) worker.kill();
    },
  };
}

function resolveAnswer(
  answer: WorkerAnswer,
  { path }: WorkerTask,
  { seconds, megabytes }: WorkerLimits,
): Analysis {
  switch (answer.kind) {
    case 'analyzed':
      return answer.analysis;
    case 'refused':
      throw new InputError(answer.message);
    case 'late': {
      const way = 'leave the file out, or allow more time (--timeout)';
      throw new InputError(`cannot analyse "${path}": it took more than ${seconds} s; ${way}`);
    }
    case 'overfull': {
      const way = 'leave the file out, or allow more memory (--max-memory)';
      throw new InputError(`cannot analyse "${path}": it took more than ${megabytes} MB of memory; ${way}`);
    }
    case 'failed':
      throw new Error(answer.stack);
    default:
      throw new Error(`the process that worked on it ended ${answer.kind === 'ended' ? answer.words : ''}`);
  }
}
