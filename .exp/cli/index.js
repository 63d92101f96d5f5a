// One file a command: its declaration and what it does with the library; parse → call → print.
// stdout is data, stderr is talk; exit 0 done, 1 done but some files could not be read, 2 could not run.
export { COMMANDS } from "./commands.js";
export { runCli } from "./run-cli.js";
//# sourceMappingURL=index.js.map