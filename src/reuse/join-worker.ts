import { workerData } from 'node:worker_threads';
import {
  BLOCK_SIZE,
  countWork,
  type JoinMessage,
  type JoinTask,
  MOST_WAITING,
  SIGNAL,
  startWork,
} from './join-threads.ts';

const MOST_PAIRS = 65_536;

/** The work of a thread: blocks of sets until there are none left. */
function goThrough({ work, signals, port }: JoinTask): void {
  Atomics.add(signals, SIGNAL.started, 1);
  const send = (message: JoinMessage, buffers: ArrayBuffer[] = []) => {
    port.postMessage(message, buffers);
    Atomics.add(signals, SIGNAL.sent, 1);
    Atomics.notify(signals, SIGNAL.sent);
    waitForCaller(signals);
  };
  const sets = new Uint32Array(2 * MOST_PAIRS);
  const similarities = new Float64Array(MOST_PAIRS);
  const areNear = new Uint8Array(MOST_PAIRS);
  let pairs = 0;
  const flush = () => {
    if (pairs === 0) return;
    const own = {
      sets: sets.slice(0, 2 * pairs),
      similarities: similarities.slice(0, pairs),
      areNear: areNear.slice(0, pairs),
    };
    pairs = 0;
    send(
      { kind: 'pairs', ...own },
      Object.values(own).map(({ buffer }) => buffer),
    );
  };
  try {
    const { probeRange, counts } = startWork(work, (x, y, similarity, kind) => {
      sets[2 * pairs] = x;
      sets[2 * pairs + 1] = y;
      similarities[pairs] = similarity;
      areNear[pairs] = kind === 'near' ? 1 : 0;
      pairs++;
      if (pairs === MOST_PAIRS) flush();
    });
    const count = countWork(work);
    for (;;) {
      const first = Atomics.add(signals, SIGNAL.nextBlock, 1) * BLOCK_SIZE;
      if (first >= count) break;
      probeRange(first, Math.min(first + BLOCK_SIZE, count));
    }
    flush();
    send({ kind: 'done', counts });
  } catch (error) {
    send({ kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function waitForCaller(signals: Int32Array): void {
  for (;;) {
    const taken = Atomics.load(signals, SIGNAL.taken);
    if (Atomics.load(signals, SIGNAL.sent) - taken < MOST_WAITING) return;
    Atomics.wait(signals, SIGNAL.taken, taken);
  }
}

goThrough(workerData as JoinTask);
