import { createInterface } from 'node:readline';
import { z } from 'zod';
import { loadClassifier } from "../issues/index.js";
import { InputError } from "../text/input-error.js";
import { MODEL, readAnalyzeOptions, textOption } from "./options.js";
const ROLES = ['problem', 'measure', 'remedy'];
const lineShape = z.strictObject({
    id: z.string().optional(),
    text: z.string().refine((text) => text.trim() !== '', 'the text is empty'),
    heading: z.string().min(1).nullable().default(null),
    role: z.enum(ROLES).optional(),
});
export const classifyCommand = {
    name: 'classify',
    about: 'Label statements of your own with the issue model: lines in, one JSON a line out. A line is a text, or a JSON object with text and if wanted id, heading, role.',
    arguments: [],
    options: [
        MODEL,
        {
            flags: '--role <role>',
            about: 'What plain lines are. Default problem.',
            choices: ROLES,
        },
        { flags: '--why', about: 'Add the words that spoke most for and against each category that is given.' },
    ],
    async run({ options, terminal, input }) {
        const classifier = await loadClassifier(readAnalyzeOptions(options).model);
        const role = ROLES.find((known) => known === textOption(options, 'role')) ?? 'problem';
        let number = 0;
        for await (const read of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
            number++;
            const line = number === 1 ? read.replace(/^\uFEFF/u, '') : read;
            if (line.trim() === '')
                continue;
            await classifyLine(readLine(line, number, role), classifier, options.why === true, terminal);
        }
        return 0;
    },
};
function readLine(line, number, role) {
    // a zero byte: UTF-16 without a byte order mark
    if (/[\uFFFD\0]/u.test(line))
        throw new InputError(`line ${number}: it is not UTF-8; save the lines as UTF-8, or convert them with "iconv -f ENCODING -t UTF-8", where ENCODING is such as GB18030 or UTF-16`);
    if (!line.trimStart().startsWith('{'))
        return { id: String(number), text: line, heading: null, role };
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        throw new InputError(`line ${number}: it opens with { and is no JSON object; mend it, or give plain text`, {
            cause: error,
        });
    }
    const parsed = lineShape.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new InputError(`line ${number}: ${issue?.path.join('.') || 'the object'}: ${issue?.message}; right is {"text": "部分栏目更新不够及时", "role": "problem"}`);
    }
    const { id = String(number), text, heading, role: own = role } = parsed.data;
    return { id, text, heading, role: own };
}
const REASONS = 5;
async function classifyLine({ id, ...item }, classifier, why, terminal) {
    const [found] = await classifier.classify([item]);
    const labels = (found?.categories ?? []).flatMap(({ category, assigned }) => (assigned ? [category] : []));
    const reasons = why
        ? { why: classifier.explain(item, REASONS).filter(({ category }) => labels.includes(category)) }
        : {};
    terminal.out(`${JSON.stringify({ id, text: item.text, state: found?.state, labels, categories: found?.categories, ...reasons })}\n`);
}
//# sourceMappingURL=command-classify.js.map