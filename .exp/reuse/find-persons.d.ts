/**
 * Names of persons that a text prints, so that they can be masked: behind 联系人：, 负责人为 and the like where nothing goes on, before
 * 同志, and straight behind a title or 联系人 where the name is plain and ends the clause or acts (局长李禾主持). Other mentions are left, as
 * a surname is a word of every day too. Empty where there are none.
 */
export declare function findPersons(text: string): string[];
