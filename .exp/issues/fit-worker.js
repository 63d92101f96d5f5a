import { workerData } from 'node:worker_threads';
import { fitCategory } from "./fit-category.js";
import { FIT_SIGNAL } from "./fit-threads.js";
/** The work of a thread: categories until there are none left. */
function work({ rows, positives, options, solutions, signals, port }) {
    try {
        const width = rows.width + 1;
        const count = rows.starts.length - 1;
        for (;;) {
            const category = Atomics.add(signals, FIT_SIGNAL.nextCategory, 1);
            if ((category + 1) * width > solutions.length)
                break;
            const positive = positives.subarray(category * count, (category + 1) * count);
            solutions.set(fitCategory(rows, positive, options), category * width);
        }
    }
    catch (error) {
        port.postMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    Atomics.add(signals, FIT_SIGNAL.ended, 1);
    Atomics.notify(signals, FIT_SIGNAL.ended);
}
work(workerData);
//# sourceMappingURL=fit-worker.js.map