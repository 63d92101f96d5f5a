/** The command reference (docs/commands.md), made of the declarations. */
export function describeCommands(commands) {
    const parts = commands.map((command) => {
        const line = ['gongkai', command.name, ...command.arguments.map(({ name }) => name)].join(' ');
        const rows = command.options.map(({ flags, about, isRequired = false, choices }) => {
            const choice = choices === undefined ? '' : ` One of ${choices.join(', ')}.`;
            return `| \`${flags}\` | ${about.replaceAll('|', '\\|')}${choice}${isRequired ? ' Required.' : ''} |`;
        });
        const table = rows.length === 0 ? [] : ['', '| option | what it does |', '| --- | --- |', ...rows];
        const words = command.arguments.map(({ name, about }) => `\`${name}\`: ${about}`);
        return [
            `## ${command.name}`,
            '',
            command.about,
            '',
            '```',
            `${line} [options]`,
            '```',
            ...words,
            ...table,
        ].join('\n');
    });
    return `# Commands

Made from the declarations in src/cli; \`npx vitest run test/cli -u\` writes it anew. stdout is data, stderr is talk. Exit status: 0 done, 1 done but some
files could not be read, 2 could not run.

${parts.join('\n\n')}
`;
}
//# sourceMappingURL=describe-commands.js.map