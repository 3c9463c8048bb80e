import { assignCodeSlots, type NumberedCode } from "@/components/article/code-slots";
import type { PaletteCode } from "@/components/coding/marking-setup";
import type { RulingRecord } from "@/db/code-rulings";
import type { StoredCodebook } from "@/db/codebooks";
import type { ComparedCoding } from "@/domain/comparison/comparison";
import { groupBy } from "@/domain/comparison/group-by";
import { type CodebookCode, listApplicableCodes } from "@/domain/framing/codebook";

export interface ShownCode extends NumberedCode {
  readonly name: string;
}

/** The codes of a stored codebook that can be applied, without its headings. */
function applicableCodes(codebook: StoredCodebook): readonly CodebookCode[] {
  const codes = codebook.codes.map(({ parentKey, ...code }) => ({ ...code, parent: parentKey }));
  return listApplicableCodes({ ...codebook, codes, source: codebook.citation, language: "" });
}

/** Digit and tint of each code, by its key, in the codebook's order. */
export function numberCodes(
  codebook: StoredCodebook,
  codings: readonly ComparedCoding[],
): ReadonlyMap<string, ShownCode> {
  const used = new Map<string, number>();
  for (const { code } of codings) used.set(code, (used.get(code) ?? 0) + 1);
  const codes = applicableCodes(codebook);
  const keys = codes.map(({ key }) => key);
  const slots = assignCodeSlots(keys, used);
  return new Map(
    codes.map(({ key, name }, index) => [key, { ...(slots.get(key) ?? { key, digit: index + 1, slot: null }), name }]),
  );
}

/** Rulings that the palette shows of a code; the codebook's page has them all. */
const RULINGS_SHOWN = 5;

/** The codes as the palette offers them: those of this version, so none that is retired. */
export function paletteCodes(
  codebook: StoredCodebook,
  numbered: ReadonlyMap<string, ShownCode>,
  rulings: readonly RulingRecord[],
): readonly PaletteCode[] {
  const rulingsOn = groupBy(rulings, ({ codeKey }) => codeKey);
  return applicableCodes(codebook).map(({ key, name, definition, example, counterExample, question, parent }) => ({
    key,
    name,
    definition,
    example,
    counterExample,
    questions: question === null ? [] : question.split("\n"),
    heading: headingOf(codebook, parent),
    rulings: (rulingsOn.get(key) ?? []).slice(0, RULINGS_SHOWN).map(({ key: ruling, text, article, createdAt }) => {
      return { key: ruling, text, headline: article?.headline ?? null, date: createdAt.slice(0, 10) };
    }),
    rulingCount: rulingsOn.get(key)?.length ?? 0,
    digit: numbered.get(key)?.digit ?? 0,
    slot: numbered.get(key)?.slot ?? null,
  }));
}

/** The names of all that a code stands under, the topmost first; null for one at the top. */
function headingOf({ codes }: Pick<StoredCodebook, "codes">, parent: string | null): string | null {
  const above = codes.find(({ key }) => key === parent);
  if (above === undefined) return null;
  const further = headingOf({ codes }, above.parentKey);
  return further === null ? above.name : `${further} › ${above.name}`;
}
