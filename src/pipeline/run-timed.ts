import { MessageChannel } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { Analysis } from '../findings/analysis.ts';
import { InputError } from '../text/input-error.ts';
import type { WorkerAnswer, WorkerTask } from './worker.ts';

/**
 * One file's analysis in a thread of the pool. The clock runs from the moment at which the thread, its dictionaries loaded, takes the
 * file up; past `seconds` the thread is ended, and the pool makes another. Throws InputError then, and what the analysis throws.
 */
export async function runTimed(
  pool: Piscina,
  task: Omit<WorkerTask, 'started'>,
  seconds: number,
): Promise<Analysis> {
  const { port1: told, port2: started } = new MessageChannel();
  const ending = new AbortController();
  let clock: NodeJS.Timeout | null = null;
  told.once('message', () => {
    clock = setTimeout(() => ending.abort(), seconds * 1000);
  });
  try {
    const options = { signal: ending.signal, transferList: [started] };
    const answer = (await pool.run({ ...task, started } satisfies WorkerTask, options)) as WorkerAnswer;
    if (answer.analysis === null) throw new InputError(answer.refusal);
    return answer.analysis;
  } catch (error) {
    if (!ending.signal.aborted) throw error;
    throw new InputError(
      `cannot analyse "${task.path}": it took more than ${seconds} s; leave the file out, or allow more time (--timeout)`,
      { cause: error },
    );
  } finally {
    if (clock !== null) clearTimeout(clock);
    told.close();
  }
}
