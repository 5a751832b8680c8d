import { z } from 'zod';
import { choiceSchema } from './specs/choice.ts';
import { countTableSchema } from './specs/count-table.ts';
import { orderLinesSchema } from './specs/order-lines.ts';
import { predictSchema } from './specs/predict.ts';
import { findLeakSchema } from './specs/find-leak.ts';
import { collectorStepsSchema } from './specs/collector-steps.ts';
import { editReferencesSchema } from './specs/edit-references.ts';
import { placeBlocksSchema } from './specs/place-blocks.ts';
import { writeCodeSchema } from './specs/write-code.ts';

/** One exercise as its `exercise.yaml` states it. Texts are beside it, in `en.mdx` and `zh-cn.mdx`. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  predictSchema,
  choiceSchema,
  countTableSchema,
  orderLinesSchema,
  findLeakSchema,
  collectorStepsSchema,
  editReferencesSchema,
  placeBlocksSchema,
  writeCodeSchema,
]);

export type ExerciseSpec = z.infer<typeof exerciseSchema>;
export type ExerciseKind = ExerciseSpec['kind'];
