import { readFileSync } from 'node:fs';
/** The version of the package, as package.json has it. */
export const VERSION = readVersion();
function readVersion() {
    // two levels up from src/pipeline as from dist/pipeline
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const version = JSON.parse(text).version;
    if (typeof version !== 'string')
        throw new Error('package.json has no version');
    return version;
}
//# sourceMappingURL=version.js.map