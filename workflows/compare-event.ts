import { loadComparisonInput } from "@/db/comparison-input";
import type { Database } from "@/db/database";
import { NotFoundError } from "@/db/errors";
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
 * `codebook` names a version too (`key@2`); without one the newest with which an article is finished is counted.
 * @throws {NotFoundError} no such event, codebook or version
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

/** The same for words that may name nothing: null where there is no such event, codebook or version. */
export async function compareEventOrNull(
  database: Database,
  viewer: Viewer,
  query: Parameters<typeof compareEvent>[2],
): Promise<ComparedEventResult | null> {
  try {
    return await compareEvent(database, viewer, query);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
