"use server";

import { z } from "zod";
import { key } from "@/app/events/schemas";
import { guardedAction } from "@/app/guard/guarded";
import { getClassSession } from "@/db/classes";
import { findCountProblem, handQuestions } from "@/domain/classes/sheets";
import { MOST_PARTICIPANTS } from "@/workflows/classes/pupil";
import { typeInCounts } from "@/workflows/classes/teach";
import { refuse } from "@/workflows/work-context";

const countsSchema = z.object({
  key,
  counts: z
    .array(z.object({ item: z.string().max(200), value: z.string().max(100), count: z.number() }))
    .max(2_000)
    .readonly(),
});

/** Takes in the counts of one step, all of them or none. */
export const countHandsAction = guardedAction("run-class", countsSchema, async ({ context, database }, input) => {
  const { plan, material } = await getClassSession(database.reader, input.key);
  const problem = findCountProblem(handQuestions(plan, material), input.counts, MOST_PARTICIPANTS);
  return problem === null ? typeInCounts(context, input) : refuse("impossible-count", problem);
});
