// Items → the issue categories that they are about, by a small model; and the training of that model on corpus/training.
// What the model knows stands in models/; nothing here decides what is a problem or a measure.
export { CATEGORIES, } from "./categories.js";
export { defaultModelDir, loadClassifier } from "./classify.js";
export { describeItem, labelItems } from "./label-items.js";
export { trainFromFolder, trainModel } from "./train-model.js";
export { parseTrainingItems } from "./training-items.js";
//# sourceMappingURL=index.js.map