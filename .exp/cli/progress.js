/** A bar on a terminal, nothing when piped. */
export async function startProgress(terminal, unit) {
    if (!terminal.isInteractive)
        return { update: () => { }, stop: () => { } };
    const { SingleBar } = await import('cli-progress');
    const bar = new SingleBar({
        format: `{bar} {value}/{total} ${unit}, {eta_formatted} to go`,
        hideCursor: true,
        clearOnComplete: true,
        etaBuffer: 50,
    });
    let isStarted = false;
    return {
        update(done, total) {
            if (!isStarted)
                bar.start(total, done);
            isStarted = true;
            bar.update(done);
        },
        stop: () => bar.stop(),
    };
}
//# sourceMappingURL=progress.js.map