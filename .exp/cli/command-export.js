import { VERSION } from "../pipeline/index.js";
import { EXPORT_FORMATS, exportTables, findRelation, readReuseState, } from "../store/index.js";
import { EXISTING_DB, requiredOption } from "./options.js";
import { withStore } from "./with-store.js";
export const exportCommand = {
    name: 'export',
    about: 'Write the database as one file a table (items.csv), for R, Stata, Python or Excel.',
    arguments: [],
    options: [
        EXISTING_DB,
        {
            flags: '--format <format>',
            about: 'parquet keeps types and is smallest; csv is UTF-8 with a mark, so that Excel reads it; jsonl has one object a line; xlsx cuts texts at what a cell can hold.',
            choices: EXPORT_FORMATS,
            isRequired: true,
        },
        {
            flags: '--out <folder>',
            about: 'Folder for the files; made where it is missing. Files of an earlier export are replaced.',
            isRequired: true,
        },
        {
            flags: '--panel',
            about: 'Only the panel: one row a report, counts and table figures as columns.',
        },
        {
            flags: '--manifest',
            about: 'Write manifest.json too: rows and SHA-256 of each file, version of program and schema.',
        },
    ],
    async run({ options, terminal }) {
        return withStore(requiredOption(options, 'db'), { mode: 'read' }, async (store) => {
            const state = await readReuseState(store);
            if (state === 'stale')
                terminal.err('reports were added since reuse was computed: run gongkai reuse first, or take its tables with care\n');
            const out = requiredOption(options, 'out');
            const files = await exportTables(store, {
                format: requiredOption(options, 'format'),
                out,
                ...(options.panel === true ? { tables: [findRelation('panel').name] } : {}),
                ...(options.manifest === true ? { manifest: { version: VERSION } } : {}),
            });
            const cut = files.filter(({ cutCells }) => cutCells > 0);
            for (const { file, cutCells } of cut)
                terminal.err(`${file}: ${cutCells} cells were cut at what a workbook can hold; parquet and csv keep them whole\n`);
            const rows = files.reduce((sum, file) => sum + file.rows, 0);
            terminal.err(`${files.length} tables and views, ${rows} rows, in ${out}\n`);
            return 0;
        });
    },
};
//# sourceMappingURL=command-export.js.map