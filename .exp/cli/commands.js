import { agreeCommand } from "./command-agree.js";
import { analyzeCommand } from "./command-analyze.js";
import { classifyCommand } from "./command-classify.js";
import { compareCommand } from "./command-compare.js";
import { evaluateCommand } from "./command-evaluate.js";
import { exportCommand } from "./command-export.js";
import { patternsCommand } from "./command-patterns.js";
import { reuseCommand } from "./command-reuse.js";
import { showCommand } from "./command-show.js";
import { termsCommand } from "./command-terms.js";
import { trainCommand } from "./command-train.js";
/** Every command, in the order of `--help`. */
export const COMMANDS = [
    analyzeCommand,
    showCommand,
    reuseCommand,
    compareCommand,
    exportCommand,
    evaluateCommand,
    agreeCommand,
    trainCommand,
    classifyCommand,
    termsCommand,
    patternsCommand,
];
//# sourceMappingURL=commands.js.map