import { choiceRules } from './kinds/choice.ts';
import { countTableRules } from './kinds/count-table.ts';
import { findLeakRules } from './kinds/find-leak.ts';
import { collectorStepsRules } from './kinds/collector-steps.ts';
import { editReferencesRules } from './kinds/edit-references.ts';
import { placeBlocksRules } from './kinds/place-blocks.ts';
import type { KindRules } from './kinds/kind-rules.ts';
import { orderLinesRules } from './kinds/order-lines.ts';
import { predictRules } from './kinds/predict.ts';
import { writeCodeRules } from './kinds/write-code.ts';
import type { ExerciseKind } from './spec.ts';

/** The rules of every kind. They may only be given specs and answers of their own kind. */
export const kinds: Readonly<Record<ExerciseKind, KindRules>> = {
  predict: predictRules,
  choice: choiceRules,
  'count-table': countTableRules,
  'order-lines': orderLinesRules,
  'find-leak': findLeakRules,
  'collector-steps': collectorStepsRules,
  'edit-references': editReferencesRules,
  'place-blocks': placeBlocksRules,
  'write-code': writeCodeRules,
};
