import { setImmediate } from 'node:timers/promises';
let running = 0;
/**
 * The result of the work, during which promises that pdfjs (5.6) rejects and drops on damaged files, beside telling of the error,
 * do not end the process: one bad file must not stop a run over thousands. Any other unhandled rejection still does.
 */
export async function containRejections(work) {
    if (running++ === 0)
        process.on('unhandledRejection', dropPdfjsRejection);
    try {
        return await work();
    }
    finally {
        // what is rejected last is reported only after the queue of promises has run empty
        await setImmediate();
        if (--running === 0)
            process.off('unhandledRejection', dropPdfjsRejection);
    }
}
function dropPdfjsRejection(reason) {
    const stack = reason instanceof Error ? (reason.stack ?? '') : '';
    if (!stack.includes('pdfjs-dist'))
        throw reason;
}
//# sourceMappingURL=contain-rejections.js.map