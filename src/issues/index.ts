// Items → the issue categories that they are about, by a small model; and the training of that model on corpus/training.
// What the model knows stands in models/; nothing here decides what is a problem or a measure.
export {
  CATEGORIES,
  type Category,
  type CategoryScore,
  type ItemLabels,
  type LabelState,
} from './categories.ts';
export { type Classifier, defaultModelDir, loadClassifier } from './classify.ts';
export type { Contribution, Explanation } from './explain.ts';
export type { ItemText } from './features.ts';
export { describeItem, labelItems } from './label-items.ts';
export { trainFromFolder, trainModel } from './train-model.ts';
export { parseTrainingItems, type TrainingItem } from './training-items.ts';
