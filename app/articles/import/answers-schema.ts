import { z } from "zod";
import { isoDate } from "@/app/iso-date";
import { webAddress } from "@/app/web-address";
import { GENRES, PROVENANCES } from "@/domain/comparison/comparison";
import { isInOrder } from "@/domain/dates/iso-date";

/** What a person says about an article, in the review as on its record; a field that is left out stays as it is. */
export const recordAnswers = z.object({
  headline: z.string().trim().min(1, "Every article needs a headline.").max(500).optional(),
  author: z.string().trim().max(300).optional(),
  language: z
    .string()
    .trim()
    .regex(/^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?$/, "Give a language tag such as en or de-AT.")
    .optional(),
  url: z.union([z.literal(""), webAddress]).optional(),
  translatedFrom: z.string().trim().max(40).optional(),
  contentNote: z.string().trim().max(500).optional(),
  outlet: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("unknown") }),
      z.object({ kind: z.literal("listed"), key: z.string().min(1), name: z.string().trim().min(1).max(120) }),
      z.object({ kind: z.literal("named"), name: z.string().trim().min(1, "Which outlet?").max(120) }),
    ])
    .optional(),
  date: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("on"), date: isoDate }),
      z.object({ kind: z.literal("between"), notBefore: isoDate.nullable(), notAfter: isoDate.nullable() }),
      z.object({ kind: z.literal("unknown") }),
    ])
    .refine((date) => date.kind !== "between" || isInOrder(date.notBefore, date.notAfter), {
      path: ["notAfter"],
      message: "The last possible day lies before the first one.",
    })
    .optional(),
  genre: z.enum(GENRES).nullable().optional(),
  provenance: z.enum(PROVENANCES).optional(),
});

/** The same about one item of an import. */
export const settledItem = recordAnswers.extend({ itemKey: z.string().min(1) });

/** The same about an article that is here, with the reason that becomes its evidence. */
export const recordEdit = recordAnswers.extend({
  articleKey: z.string().min(1).max(120),
  reason: z.string().trim().min(3, "Say in a few words what this is based on.").max(300),
});
