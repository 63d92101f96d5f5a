import { CommanderError } from 'commander';
import { InputError } from "../text/input-error.js";
import { COMMANDS } from "./commands.js";
import { buildProgram } from "./program.js";
/** Runs one command line (without `node` and the program) and returns its exit status: 0 done, 1 done but for some files, 2 could not run. */
export async function runCli(words, terminal, input = process.stdin) {
    let status = 0;
    const onStatus = (told) => {
        status = told;
    };
    const program = buildProgram(COMMANDS, terminal, onStatus, input);
    try {
        await program.parseAsync([...words], { from: 'user' });
        return status;
    }
    catch (error) {
        // help and version end this way too, with status 0
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? 0 : 2;
        if (!(error instanceof InputError))
            throw error;
        terminal.err(`gongkai: ${error.message}\n`);
        return 2;
    }
}
//# sourceMappingURL=run-cli.js.map