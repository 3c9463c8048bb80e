import { assignCodeSlots, type NumberedCode } from "@/components/article/code-slots";
import type { PaletteCode } from "@/components/coding/marking-setup";
import type { StoredCodebook } from "@/db/codebooks";
import type { ComparedCoding } from "@/domain/comparison/comparison";
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

/** The codes as the palette offers them. */
export function paletteCodes(
  codebook: StoredCodebook,
  numbered: ReadonlyMap<string, ShownCode>,
): readonly PaletteCode[] {
  const names = new Map(codebook.codes.map(({ key, name }) => [key, name]));
  return applicableCodes(codebook).map(({ key, name, definition, example, counterExample, question, parent }) => ({
    key,
    name,
    definition,
    example,
    counterExample,
    questions: question === null ? [] : question.split("\n"),
    heading: parent === null ? null : (names.get(parent) ?? null),
    digit: numbered.get(key)?.digit ?? 0,
    slot: numbered.get(key)?.slot ?? null,
  }));
}
