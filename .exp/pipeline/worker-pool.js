import { InputError } from "../text/input-error.js";
import { startWorkerProcess, } from "./worker-process.js";
/** One that a process is at and one that waits in it, so that it is never idle while its last result is on the way. */
export const FILES_PER_WORKER = 2;
/**
 * Processes, not threads: a thread that is ended while native code (jieba, ONNX) runs in it takes the whole program with it, and so
 * does a crash of that code. A process may be killed at any moment and costs one file; those that waited in it go to others.
 */
export function openWorkerPool(workers, limits) {
    const all = new Set();
    let closed = false;
    const start = () => {
        const worker = startWorkerProcess(limits);
        all.add(worker);
        return worker;
    };
    const choose = () => {
        for (const worker of all)
            if (!worker.alive)
                all.delete(worker);
        const [least] = [...all].sort((a, b) => a.held - b.held);
        return least === undefined || (least.held > 0 && all.size < workers) ? start() : least;
    };
    const ask = async (task) => {
        const worker = choose();
        const { fresh } = worker;
        const answer = await worker.ask(task);
        if (answer.kind === 'untouched' && !closed)
            return ask(task);
        // what earlier files left in the process is not this one's fault
        return answer.kind === 'overfull' && !fresh ? start().ask(task) : answer;
    };
    return {
        run: async (task) => resolveAnswer(await ask(task), task, limits),
        close() {
            closed = true;
            for (const worker of all)
                worker.kill();
        },
    };
}
function resolveAnswer(answer, { path }, { seconds, megabytes }) {
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
//# sourceMappingURL=worker-pool.js.map