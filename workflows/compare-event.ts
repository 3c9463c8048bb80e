import { loadComparisonInput } from "@/db/comparison-input";
import type { Database } from "@/db/database";
import { findEvent } from "@/db/events";
import type { Viewer } from "@/db/viewer";
import { buildComparison } from "@/domain/comparison/build-comparison";
import type { Comparison, ComparisonInput, ComparisonOptions } from "@/domain/comparison/comparison";
import { rememberAnswers } from "./remember";

const remember = rememberAnswers<ComparedEventResult>();
/** Apart from it, because most switches ask the same rows another question. */
const rememberInput = rememberAnswers<ComparisonInput>();

export const DEFAULT_CODEBOOK = "policy-frames";

export interface ComparedEventResult {
  /** Whom it was compared for: what is measured beside it leaves out what they may not see yet. */
  readonly viewer: Viewer;
  readonly input: ComparisonInput;
  readonly comparison: Comparison;
}

/**
 * The one comparison of an event: the page, its twins, the drawer and the command line all show what this answers. It is
 * remembered until somebody writes to the database: a reader who opens one mark after the other asks it each time.
 * @throws {NotFoundError} no such event or codebook
 */
export async function compareEvent(
  database: Database,
  viewer: Viewer,
  query: { readonly slug: string; readonly codebook: string; readonly options: ComparisonOptions },
): Promise<ComparedEventResult> {
  const { slug, codebook, options } = query;
  const question = JSON.stringify([viewer.coderId, slug, codebook, options]);
  return remember(database, question, async () => {
    const { suggestions } = options;
    const input = await rememberInput(database, JSON.stringify([viewer.coderId, slug, codebook, suggestions]), () =>
      loadComparisonInput(database.reader, viewer, { slug, codebook, suggestions }),
    );
    return { viewer, input, comparison: buildComparison(input, options) };
  });
}

/** The same for an address that may lead nowhere. */
export async function compareEventOrNull(
  database: Database,
  viewer: Viewer,
  query: Parameters<typeof compareEvent>[2],
): Promise<ComparedEventResult | null> {
  const event = await findEvent(database.reader, query.slug);
  return event === null ? null : compareEvent(database, viewer, query);
}
