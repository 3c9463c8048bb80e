import type { Reader } from "@/db/database";
import { isContinued } from "@/domain/codebooks/code-origins";
import { compareVersions } from "@/domain/codebooks/compare-versions";
import { countChanges } from "@/domain/codebooks/say-changes";
import { getCodebookWithDraft } from "@/workflows/codebooks/find-draft";

/**
 * A codebook's draft with the code to work on: the one that is asked for, else the first. Null where it has no draft.
 * @throws {NotFoundError} no such codebook
 */
export async function loadDraft(reader: Reader, key: string, code: string | null) {
  const { head, draft, published } = await getCodebookWithDraft(reader, key);
  if (draft === null) return null;
  const [before] = published;
  const codes = draft.codes.map(({ origins, ...fields }) => ({
    ...fields,
    // Only then does it matter to old codings whether its meaning stays.
    isPublished: isContinued({ origins }),
    comesFrom: origins.filter(({ kind }) => kind === "merged" || kind === "split").map(({ from }) => from),
  }));
  return {
    codebook: { key: head.key, name: head.name },
    number: draft.number,
    before: before?.number ?? null,
    changes:
      before === undefined
        ? null
        : countChanges(compareVersions([before, draft], { from: before.number, to: draft.number })),
    codes,
    chosen: codes.find((one) => one.key === code) ?? codes[0] ?? null,
  };
}
