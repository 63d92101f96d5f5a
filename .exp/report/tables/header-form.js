import { HEADER_FORMS } from "./forms.js";
/** The form of table 二 whose words stand last in a header, white space removed: the nearest to the row. Null where it has none. */
export function headerForm(header) {
    let best = null;
    for (const { form, pattern } of HEADER_FORMS) {
        for (const match of header.matchAll(new RegExp(pattern, 'g'))) {
            // 上一年项目 … 处理决定数量 is one header of 2019, whatever stands last in it
            if (best === null || match.index > best.at)
                best = { form, at: match.index };
        }
    }
    return best?.form ?? null;
}
//# sourceMappingURL=header-form.js.map