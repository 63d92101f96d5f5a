import { createRequire } from 'node:module';
import { InputError } from "../../text/input-error.js";
let runtime = null;
/**
 * Makes an ONNX file ready to run, on one thread. One item a call: a batch would be little faster, and the last digits would depend
 * on what else is in it. Throws an InputError where the runtime's native part is missing or the bytes are no ONNX model; `name` is the
 * file's name in that message.
 */
export async function openOnnx(bytes, name) {
    const { InferenceSession, Tensor } = loadRuntime();
    const session = await InferenceSession.create(bytes, {
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        // warnings of the runtime would go to the terminal
        logSeverityLevel: 3,
    }).catch((error) => {
        throw new InputError(`${name} is not an ONNX model that can be run (${messageOf(error)}); make it again with "gongkai train", or reinstall the package`, { cause: error });
    });
    if (!session.inputNames.includes('tokens') || !session.outputNames.includes('probabilities')) {
        throw new InputError(`${name} takes ${session.inputNames.join(', ')} and gives ${session.outputNames.join(', ')}, not tokens and probabilities; ` +
            'give the folder of a model that "gongkai train" made');
    }
    return async (tokens) => {
        const { probabilities } = await session.run({
            tokens: new Tensor('string', [...tokens], [1, tokens.length]),
        });
        if (!(probabilities?.data instanceof Float32Array))
            throw new Error(`${name} gave no floats`);
        return [...probabilities.data];
    };
}
/** Loads the native part once, and only where something is classified. */
function loadRuntime() {
    if (runtime !== null)
        return runtime;
    // the runtime keeps a device id in the home folder and has an address to send counts to: neither is wanted
    process.env.ORT_DISABLE_TELEMETRY ??= '1';
    try {
        const loaded = createRequire(import.meta.url)('onnxruntime-node');
        runtime = loaded;
        return loaded;
    }
    catch (error) {
        throw new InputError(`onnxruntime-node cannot be loaded (${messageOf(error)}); its native part comes with the package: ` +
            '"npm uninstall onnxruntime-node && npm install --save-exact onnxruntime-node@1.30.0 --onnxruntime-node-install=skip" ' +
            'puts it back; it runs on Linux with glibc (not Alpine), macOS and Windows', { cause: error });
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=run-onnx.js.map