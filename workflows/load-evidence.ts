import { listCurrentTexts } from "@/db/article-versions";
import type { Database } from "@/db/database";
import type { PassageRef } from "@/domain/claims/claim";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";
import type { EvidenceSelection } from "@/domain/evidence/evidence-item";
import { selectEvidence } from "@/domain/evidence/select-evidence";
import { passageInContext, type PassageInContext } from "@/domain/text/passage-in-context";
import type { ComparedEventResult } from "./compare-event";
import { MEASURED_EVIDENCE } from "./measured-evidence";

/** What a mark stands for, with the words of every passage; `null` where the text is not stored or lost its passage. */
export interface Evidence extends EvidenceSelection {
  /** By passage key. */
  readonly passages: Readonly<Record<string, PassageInContext | null>>;
}

/** Opens exactly what a mark counts. `null`: nothing in this comparison has that address. */
export async function loadEvidence(
  database: Database,
  result: ComparedEventResult,
  address: EvidenceAddress,
): Promise<Evidence | null> {
  const { input, comparison } = result;
  const selectMeasured = MEASURED_EVIDENCE[address.kind];
  const selection =
    selectMeasured === undefined
      ? selectEvidence(comparison, input, address)
      : await selectMeasured(database, result, address);
  if (selection === null) return null;
  const wanted = selection.items.flatMap((item) =>
    item.kind === "passage" && item.passage !== null ? [{ article: item.article.key, passage: item.passage }] : [],
  );
  const texts = await listCurrentTexts(database.reader, [...new Set(wanted.map(({ article }) => article))]);
  const passages = wanted.map(({ article, passage }) => {
    const stored = texts.get(article);
    return [passage.key, stored === undefined ? null : readPassage(stored, passage)] as const;
  });
  return { ...selection, passages: Object.fromEntries(passages) };
}

/** A passage with the sentences around it, or null where the current text no longer has it. */
export function readPassage(
  {
    versionKey,
    text,
    sentences,
  }: { versionKey: string; text: string; sentences: readonly { start: number; end: number }[] },
  passage: PassageRef,
): PassageInContext | null {
  if (passage.state === "lost" || passage.versionKey !== versionKey) return null;
  return passageInContext(text, sentences, passage);
}
