import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { fitCategory } from "./fit-category.js";
/** Places of the signals that the threads and their caller share. */
export const FIT_SIGNAL = { nextCategory: 0, ended: 1 };
const ENTRY = new URL('./fit-worker.js', import.meta.url);
/** Below so many entries of all rows together, starting threads takes longer than what they do. */
const FEW_ENTRIES = 300_000;
const START_MS = 60_000;
/**
 * The weights of every category, in threads that take the categories by turns; the caller waits. The numbers do not depend on how many
 * threads there are. Few rows, and a program that runs from its sources, which threads cannot load, are done here.
 */
export function fitCategories(rows, positives, options) {
    if (rows.values.length < FEW_ENTRIES || !existsSync(fileURLToPath(ENTRY)))
        return positives.map((positive) => fitCategory(rows, positive, options));
    const width = rows.width + 1;
    const shared = {
        rows: {
            width: rows.width,
            starts: share(Uint32Array, rows.starts),
            columns: share(Uint32Array, rows.columns),
            values: share(Float64Array, rows.values),
        },
        positives: share(Uint8Array, positives.flatMap((positive) => [...positive])),
        options,
        solutions: new Float64Array(new SharedArrayBuffer(8 * width * positives.length)),
        signals: new Int32Array(new SharedArrayBuffer(4 * Object.keys(FIT_SIGNAL).length)),
    };
    const count = Math.min(positives.length, availableParallelism());
    const channels = Array.from({ length: count }, () => new MessageChannel());
    const workers = channels.map(({ port2 }) => {
        const workerData = { ...shared, port: port2 };
        const worker = new Worker(ENTRY, { workerData, transferList: [port2] });
        worker.unref();
        return worker;
    });
    try {
        waitForAll(channels.map(({ port1 }) => port1), shared.signals);
    }
    finally {
        for (const { port1 } of channels)
            port1.close();
        for (const worker of workers)
            void worker.terminate();
    }
    return positives.map((_, k) => shared.solutions.slice(k * width, (k + 1) * width));
}
function waitForAll(ports, signals) {
    for (;;) {
        const ended = Atomics.load(signals, FIT_SIGNAL.ended);
        for (const port of ports) {
            const failure = receiveMessageOnPort(port)?.message;
            if (failure !== undefined)
                throw new Error(`a thread of the training failed: ${failure}`);
        }
        if (ended === ports.length)
            return;
        const waited = Atomics.wait(signals, FIT_SIGNAL.ended, ended, START_MS);
        if (waited === 'timed-out' && Atomics.load(signals, FIT_SIGNAL.nextCategory) === 0)
            throw new Error(`no thread of the training has begun within ${START_MS / 1000} s`);
    }
}
function share(type, values) {
    const array = new type(new SharedArrayBuffer(type.BYTES_PER_ELEMENT * values.length));
    array.set(values);
    return array;
}
//# sourceMappingURL=fit-threads.js.map