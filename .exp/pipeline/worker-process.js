import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endedForMemory, heapMegabytes } from "./memory-watch.js";
const ENTRY = fileURLToPath(new URL('./worker.js', import.meta.url));
export function startWorkerProcess({ seconds, megabytes }) {
    const child = forkWorker(megabytes);
    const waiting = [];
    let [fresh, alive, said] = [true, true, ''];
    let clock;
    const settle = (answer) => {
        clearTimeout(clock);
        waiting.shift()?.(answer);
    };
    /** The first file is the one that the process was at. */
    const end = (answer) => {
        alive = false;
        settle(answer);
        while (waiting.length > 0)
            settle({ kind: 'untouched' });
        child.kill('SIGKILL');
    };
    child.stderr?.on('data', (words) => {
        said += words.toString();
    });
    child.on('message', (message) => {
        if (message.kind === 'started')
            clock = setTimeout(() => end({ kind: 'late' }), seconds * 1000);
        else {
            process.stderr.write(said);
            said = '';
            settle(message);
        }
    });
    // not at its exit, when its last words may still be on the way
    child.on('close', (code, signal) => {
        const words = `(${signal ?? `status ${code}`}) ${said}`.trim();
        end(endedForMemory(said) ? { kind: 'overfull' } : { kind: 'ended', words });
    });
    child.once('exit', () => {
        alive = false;
    });
    // a task could not be handed over: the process is dead or dying
    child.on('error', ({ message }) => end({ kind: 'ended', words: `(${message})` }));
    return {
        get fresh() {
            return fresh;
        },
        get held() {
            return waiting.length;
        },
        get alive() {
            return alive;
        },
        ask(task) {
            fresh = false;
            return new Promise((resolve) => {
                waiting.push(resolve);
                child.send(task);
            });
        },
        kill() {
            child.kill('SIGKILL');
        },
    };
}
function forkWorker(megabytes) {
    return fork(ENTRY, [String(megabytes)], {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${heapMegabytes(megabytes)}`],
        // stdout is data of the command: a worker has none
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
}
//# sourceMappingURL=worker-process.js.map