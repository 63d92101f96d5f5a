import { type GoldReport } from './gold.ts';
/**
 * The gold of every `.json` file of a folder, in the order of the file names. Throws an InputError that names the file and the path
 * inside it where one does not keep to the format, where two are about the same report, and where the folder holds none.
 */
export declare function loadGold(folder: string): Promise<GoldReport[]>;
