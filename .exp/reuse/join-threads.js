import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { countSets } from "./integer-sets.js";
import { createRangeProbe } from "./probe-index.js";
import { createStoredScan } from "./scan-stored.js";
/** Places of the signals that the threads and their caller share. */
export const SIGNAL = { nextBlock: 0, sent: 1, taken: 2 };
/** Sets that a thread takes at a time. */
export const BLOCK_SIZE = 2048;
/** Messages that may wait to be taken, so that threads that are faster than the caller do not fill the memory. */
export const MOST_WAITING = 64;
const ENTRY = new URL('./join-worker.js', import.meta.url);
const START_MS = 60_000;
// fewer sets are gone through before a thread has started
const FEWEST_FOR_THREADS = 20_000;
/**
 * Goes through the sets of some work in threads, which take blocks of sets by turns; the caller waits and is told of the pairs, in no
 * promised order. Threads and not processes: no native code runs in them, and they share the index. With one thread, with few sets,
 * and where the program runs from its sources, which threads cannot load, the caller works alone.
 */
export function runJoin(work, threads, onPair) {
    const count = countWork(work);
    if (threads < 2 || count < FEWEST_FOR_THREADS || !existsSync(fileURLToPath(ENTRY))) {
        const { probeRange, counts } = startWork(work, onPair);
        probeRange(0, count);
        return counts;
    }
    const signals = new Int32Array(new SharedArrayBuffer(Object.keys(SIGNAL).length * 4));
    const channels = Array.from({ length: threads }, () => new MessageChannel());
    const workers = channels.map(({ port2 }) => {
        const workerData = { work, signals, port: port2 };
        const worker = new Worker(ENTRY, { workerData, transferList: [port2] });
        worker.unref();
        return worker;
    });
    try {
        return takeMessages(channels.map(({ port1 }) => port1), signals, onPair);
    }
    finally {
        for (const { port1 } of channels)
            port1.close();
        for (const worker of workers)
            void worker.terminate();
    }
}
/** How many sets some work goes through. */
export function countWork(work) {
    return work.kind === 'join' ? countSets(work.index.sets) : work.stored.numbers.length;
}
/** What goes through ranges of sets, for one thread. */
export function startWork(work, onPair) {
    return work.kind === 'join'
        ? createRangeProbe(work.index, work.rule, onPair)
        : createStoredScan(work.stored, work.added, work.rule, onPair);
}
function takeMessages(ports, signals, onPair) {
    const total = { pairs: 0, candidates: 0 };
    for (let running = ports.length; running > 0;) {
        const sent = Atomics.load(signals, SIGNAL.sent);
        let taken = 0;
        for (const port of ports) {
            const message = receiveMessageOnPort(port)?.message;
            if (message === undefined)
                continue;
            taken++;
            if (message.kind === 'failed')
                throw new Error(`a thread of the join failed: ${message.stack}`);
            if (message.kind === 'done') {
                running--;
                total.pairs += message.counts.pairs;
                total.candidates += message.counts.candidates;
            }
            else
                tellPairs(message, onPair);
        }
        if (taken > 0) {
            Atomics.add(signals, SIGNAL.taken, taken);
            Atomics.notify(signals, SIGNAL.taken);
        }
        else if (Atomics.wait(signals, SIGNAL.sent, sent, START_MS) === 'timed-out' && sent === 0) {
            throw new Error(`no thread of the join has answered for ${START_MS / 1000} s; try --workers 1`);
        }
    }
    return total;
}
function tellPairs({ sets, similarities, areNear }, onPair) {
    for (let pair = 0; pair < similarities.length; pair++) {
        const kind = areNear[pair] === 1 ? 'near' : 'contained';
        onPair(sets[2 * pair] ?? 0, sets[2 * pair + 1] ?? 0, similarities[pair] ?? 0, kind);
    }
}
//# sourceMappingURL=join-threads.js.map