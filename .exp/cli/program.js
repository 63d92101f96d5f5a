import { Command, Option } from 'commander';
import { VERSION } from "../pipeline/version.js";
/** The parser made of the declared commands; `onStatus` takes the exit status of the command that ran. */
export function buildProgram(commands, terminal, onStatus, input) {
    const program = new Command('gongkai')
        .description('Text mining for the narrative of 政府信息公开工作年度报告, the yearly reports on government information disclosure.')
        .version(VERSION)
        .showHelpAfterError('(gongkai --help tells what there is)')
        .exitOverride()
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
    for (const declaration of commands)
        program.addCommand(buildCommand(declaration, terminal, onStatus, input));
    return program;
}
function buildCommand(declaration, terminal, onStatus, input) {
    const command = new Command(declaration.name).description(declaration.about).exitOverride();
    command.configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
    for (const { name, about } of declaration.arguments)
        command.argument(name, about);
    for (const option of declaration.options)
        command.addOption(buildOption(option));
    command.action(async () => {
        onStatus(await declaration.run({ paths: command.args, options: command.opts(), terminal, input }));
    });
    return command;
}
function buildOption({ flags, about, isRequired = false, choices, parse, default: value, }) {
    const option = new Option(flags, about).makeOptionMandatory(isRequired);
    if (choices !== undefined)
        option.choices(choices);
    if (parse !== undefined)
        option.argParser(parse);
    if (value !== undefined)
        option.default(value);
    return option;
}
//# sourceMappingURL=program.js.map