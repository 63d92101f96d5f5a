import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { countSets } from './integer-sets.ts';
import type { JoinRule } from './join-rule.ts';
import type { PrefixIndex } from './prefix-index.ts';
import { createRangeProbe, type JoinCounts, type PairListener, type RangeProbe } from './probe-index.ts';
import { createStoredScan, type SetSegment } from './scan-stored.ts';

/** All sets of an index with those before them, or all stored sets with those that are added. */
export type JoinWork =
  | { readonly kind: 'join'; readonly index: PrefixIndex; readonly rule: JoinRule }
  | {
      readonly kind: 'scan';
      readonly stored: SetSegment;
      readonly added: SetSegment;
      readonly rule: JoinRule;
    };

/** What a thread is given: what is large in it lies in shared memory and is not copied. */
export interface JoinTask {
  readonly work: JoinWork;
  readonly signals: Int32Array;
  readonly port: MessagePort;
}

/** Pairs on their way from a thread: x and y by turns, and of each pair its similarity and whether it is near (1) or contained (0). */
interface SentPairs {
  readonly sets: Uint32Array;
  readonly similarities: Float64Array;
  readonly areNear: Uint8Array;
}

/** What a thread sends: pairs; at its end its counts, or why it failed. */
export type JoinMessage =
  | ({ readonly kind: 'pairs' } & SentPairs)
  | { readonly kind: 'done'; readonly counts: JoinCounts }
  | { readonly kind: 'failed'; readonly stack: string };

/** Places of the signals that the threads and their caller share. */
export const SIGNAL = { nextBlock: 0, sent: 1, taken: 2, started: 3 } as const;
/** Sets that a thread takes at a time. */
export const BLOCK_SIZE = 2048;
/** Messages that may wait to be taken, so that threads that are faster than the caller do not fill the memory. */
export const MOST_WAITING = 64;

const ENTRY = new URL('./join-worker.js', import.meta.url);
const START_MS = 60_000;

// fewer sets are gone through before a thread has started; those that are only scanned go by faster
const FEWEST_FOR_THREADS = { join: 20_000, scan: 400_000 } as const;

/**
 * Goes through the sets of some work in threads, which take blocks of sets by turns; the caller waits and is told of the pairs, in no
 * promised order. Threads and not processes: no native code runs in them, and they share the index. With one thread, with few sets,
 * and where the program runs from its sources, which threads cannot load, the caller works alone.
 */
export function runJoin(
  work: JoinWork,
  threads: number,
  onPair: PairListener,
  fewest: number = FEWEST_FOR_THREADS[work.kind],
): JoinCounts {
  const count = countWork(work);
  if (threads < 2 || count < fewest || !existsSync(fileURLToPath(ENTRY))) {
    const { probeRange, counts } = startWork(work, onPair);
    probeRange(0, count);
    return counts;
  }
  const signals = new Int32Array(new SharedArrayBuffer(Object.keys(SIGNAL).length * 4));
  const channels = Array.from({ length: threads }, () => new MessageChannel());
  const workers = channels.map(({ port2 }) => {
    const workerData: JoinTask = { work, signals, port: port2 };
    const worker = new Worker(ENTRY, { workerData, transferList: [port2] });
    worker.unref();
    return worker;
  });
  try {
    return takeMessages(
      channels.map(({ port1 }) => port1),
      signals,
      onPair,
    );
  } finally {
    for (const { port1 } of channels) port1.close();
    for (const worker of workers) void worker.terminate();
  }
}

/** How many sets some work goes through. */
export function countWork(work: JoinWork): number {
  return work.kind === 'join' ? countSets(work.index.sets) : work.stored.numbers.length;
}

/** What goes through ranges of sets, for one thread. */
export function startWork(
  work: JoinWork,
  onPair: PairListener,
): { readonly probeRange: RangeProbe; readonly counts: JoinCounts } {
  return work.kind === 'join'
    ? createRangeProbe(work.index, work.rule, onPair)
    : createStoredScan(work.stored, work.added, work.rule, onPair);
}

function takeMessages(ports: readonly MessagePort[], signals: Int32Array, onPair: PairListener): JoinCounts {
  const total = { pairs: 0, candidates: 0 };
  for (let running = ports.length; running > 0; ) {
    const sent = Atomics.load(signals, SIGNAL.sent);
    let taken = 0;
    for (const port of ports) {
      const message: JoinMessage | undefined = receiveMessageOnPort(port)?.message;
      if (message === undefined) continue;
      taken++;
      if (message.kind === 'failed') throw new Error(`a thread of the join failed: ${message.stack}`);
      if (message.kind === 'done') {
        running--;
        total.pairs += message.counts.pairs;
        total.candidates += message.counts.candidates;
      } else tellPairs(message, onPair);
    }
    if (taken > 0) {
      Atomics.add(signals, SIGNAL.taken, taken);
      Atomics.notify(signals, SIGNAL.taken);
    } else if (
      Atomics.wait(signals, SIGNAL.sent, sent, START_MS) === 'timed-out' &&
      Atomics.load(signals, SIGNAL.started) === 0
    ) {
      throw new Error(`no thread of the join has started for ${START_MS / 1000} s; try --workers 1`);
    }
  }
  return total;
}

function tellPairs({ sets, similarities, areNear }: SentPairs, onPair: PairListener): void {
  for (let pair = 0; pair < similarities.length; pair++) {
    const kind = areNear[pair] === 1 ? 'near' : 'contained';
    onPair(sets[2 * pair] ?? 0, sets[2 * pair + 1] ?? 0, similarities[pair] ?? 0, kind);
  }
}
