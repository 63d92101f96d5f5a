import { Worker } from 'node:worker_threads';
/** What a process that was ended for its memory says last, on stderr; V8's own words where its heap was full first. */
const ENDED = 'gongkai: more memory than allowed';
const HEAP_FULL = 'heap out of memory';
const MILLISECONDS_BETWEEN_LOOKS = 25;
// a thread of its own: the process may be busy in one long call, and only a thread sees its memory then
const LOOK = `
  const { workerData: { bytes, every, words } } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  setInterval(() => {
    if (process.memoryUsage.rss() <= bytes) return;
    try { writeSync(2, words + '\\n'); } finally { process.kill(process.pid, 'SIGKILL'); }
  }, every);
`;
/** Ends this process, once it has said so on stderr, as soon as more than `bytes` of it are in memory (resident set, all threads). */
export function watchMemory(bytes) {
    const workerData = { bytes, every: MILLISECONDS_BETWEEN_LOOKS, words: ENDED };
    // the process may end by itself while it is watched
    new Worker(LOOK, { eval: true, workerData, execArgv: [] }).unref();
}
/** True where what a process said last on stderr tells that it was ended for its memory. */
export function endedForMemory(said) {
    return said.includes(ENDED) || said.includes(HEAP_FULL);
}
/**
 * Megabytes that V8 may take for objects: near its bound it gathers what is dead, which it puts off as long as there is room. The
 * rest is for dictionaries, the model and bytes, which are no part of it.
 */
export function heapMegabytes(megabytes) {
    return Math.floor((megabytes * 2) / 3);
}
//# sourceMappingURL=memory-watch.js.map