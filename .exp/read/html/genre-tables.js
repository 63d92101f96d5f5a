const STATUTORY = /规范性文件|行政许可|行政处罚|行政强制|事业性收费|自然人|商业企业|予以公开|不予公开|行政复议|行政诉讼|结果维持|尚未审结|政府信息公开申请|统计指标/g;
const INDEX = /索引号|主题分类|信息分类|体裁分类|组配分类|发文机关|发布机构|发文字号|文号|成文日期|生成日期|发布日期|公开方式|公开时限|公开范围|有效性|主题词|信息名称/g;
/** True for a table of the report itself: figures of the prescribed forms or of the older lists of indicators. */
export function isStatutoryTable(grid) {
    return countKinds(grid, STATUTORY) >= 2;
}
/** True for the table over an article in which builders print what they know of the document: index number, sorts, dates. */
export function isIndexTable(grid) {
    return countKinds(grid, INDEX) >= 2 && !isStatutoryTable(grid);
}
function countKinds(grid, words) {
    const text = grid.cells.map((cell) => cell.text).join('\n');
    return new Set(text.replace(/[^\S\n]+/g, '').match(words)).size;
}
//# sourceMappingURL=genre-tables.js.map