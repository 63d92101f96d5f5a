export { COMMANDS } from './commands.ts';
export { runCli } from './run-cli.ts';
