import { isSettling } from "@/db/adjudication";
import { getCodebookVersion, loadClaimWork, loadCodedWork } from "@/db/agreement-input";
import type { Database } from "@/db/database";
import { getEvent } from "@/db/events";
import { codebookTask, type Viewer } from "@/db/viewer";
import type { AgreementOptions, AgreementPhase } from "@/domain/agreement/coded-work";
import { hideNames, lettersFor } from "@/domain/agreement/hide-names";
import type { ComparisonOptions } from "@/domain/comparison/comparison";

/** What agreement is asked of. */
export interface AgreementQuery extends Pick<ComparisonOptions, "voice" | "level"> {
  readonly codebook: string;
  /** Null: the newest. */
  readonly version: number | null;
  /** Slug; null: all events. */
  readonly event: string | null;
  readonly phase: AgreementPhase;
  /** Coders are letters: for whoever settles differences. */
  readonly namesHidden: boolean;
}

/** Why coders are letters: somebody asked for it, or the viewer is settling differences between them. */
export type HiddenNames = "asked" | "settling" | null;

/**
 * Everything that the screens and tables of agreement are made from, as far as the viewer may see it. Whoever has begun to
 * settle differences in one of the articles reads letters whatever they ask for: a name here would open the letters there.
 * @throws {NotFoundError} no such codebook, version or event
 */
export async function loadAgreementWork({ reader }: Pick<Database, "reader">, viewer: Viewer, query: AgreementQuery) {
  const choice = await getCodebookVersion(reader, query.codebook, query.version);
  const event = query.event === null ? null : await getEvent(reader, query.event);
  const [coded, claims] = await Promise.all([
    loadCodedWork(reader, viewer, choice, query),
    loadClaimWork(reader, viewer, query),
  ]);
  const letters = lettersFor([...Object.keys(coded.coders), ...Object.keys(claims.coders)]);
  const task = codebookTask(choice.codebook.key, choice.codebook.version);
  const settles = await isSettling(reader, viewer, { task, articleIds: coded.articleIds });
  const namesHidden: HiddenNames = settles ? "settling" : query.namesHidden ? "asked" : null;
  const isHidden = namesHidden !== null;
  const options: AgreementOptions = {
    phase: query.phase,
    voice: query.voice,
    level: query.level,
    // The framing part of an event draws with the same, so that one figure has one interval.
    seed: event?.key ?? task,
  };
  return {
    event: event === null ? null : { slug: event.slug, title: event.title },
    versions: choice.versions,
    namesHidden,
    coded: isHidden ? { ...hideNames(coded, letters), viewer: letterOf(coded.viewer, letters) } : coded,
    claims: isHidden ? { ...hideNames(claims, letters), viewer: letterOf(claims.viewer, letters) } : claims,
    options,
  };
}

function letterOf(coder: string | null, letters: ReadonlyMap<string, string>): string | null {
  return coder === null ? null : (letters.get(coder) ?? null);
}
