import { z } from "zod";
import { key, slug } from "@/app/events/schemas";
import { LIMITS } from "@/components/events/limits";

const keys = z.array(key).max(1_000, "At most 1,000 at once.");
const title = z
  .string()
  .trim()
  .min(1, "Give it a title, so that it can be found again.")
  .max(LIMITS.title, `At most ${LIMITS.title} characters.`);
const reason = z
  .string()
  .trim()
  .min(1, "Why? One sentence is enough; it stands in the ledger.")
  .max(LIMITS.line, `At most ${LIMITS.line} characters.`);

/** What a card sends: keys of suggestions and articles, and a title. */
export const acceptNewEventSchema = z.object({ suggestion: key, articles: keys, title });
export const acceptJoinsSchema = z.object({ suggestions: keys });
export const acceptMoveSchema = z.object({ suggestion: key });
export const acceptMergeSchema = z.object({ suggestion: key, stays: key });
export const acceptSplitSchema = acceptNewEventSchema;
export const refuseProposalsSchema = acceptJoinsSchema;

/** What the forms of an event's coverage send. */
export const moveArticleSchema = z.object({ event: slug, articleKey: key, target: slug, reason });
export const mergeEventsSchema = z.object({ event: slug, into: slug, reason });

/** Each ticked article is a field of its own, `article-` and its key. */
export const splitEventSchema = z
  .object({ event: slug, title, reason })
  .catchall(z.string())
  .transform(({ event, title: of, reason: why, ...fields }) => {
    const ticked = Object.keys(fields).filter((name) => name.startsWith(TICK));
    return { event, title: of, reason: why, articles: ticked.map((name) => name.slice(TICK.length)) };
  });

const TICK = "article-";
