export { CATEGORIES, type Category, type CategoryScore, type ItemLabels, type LabelState, } from './categories.ts';
export { type Classifier, defaultModelDir, loadClassifier } from './classify.ts';
export type { Contribution, Explanation } from './explain.ts';
export type { ItemText } from './features.ts';
export { describeItem, labelItems } from './label-items.ts';
export { trainFromFolder, trainModel } from './train-model.ts';
export { parseTrainingItems, type TrainingItem } from './training-items.ts';
