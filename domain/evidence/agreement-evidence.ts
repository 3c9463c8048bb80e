import type { Comparison, ComparisonInput } from "../comparison/comparison";
import { describeAgreement, type FrameAgreement } from "../comparison/framing/measure-frame-agreement";
import { joinNames } from "../comparison/sentence-parts";
import type { EvidenceAddress } from "./evidence-address";
import type { EvidenceItem, EvidenceSelection } from "./evidence-item";

/** The units behind a figure of agreement: who applied the code to which article, and who did not. Null: no such figure. */
export function selectAgreementEvidence(
  agreement: readonly FrameAgreement[],
  { articles, framing }: Comparison,
  { coders }: Pick<ComparisonInput, "coders">,
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind !== "agreement" || address.codebook !== framing.codebook.key) return null;
  const found = agreement.find(({ code }) => code === address.code);
  if (found === undefined || found.units.length === 0) return null;
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const nameOf = (coder: string) => coders[coder] ?? coder;
  const items = found.units.flatMap(({ article: key, withCode, withoutCode }): readonly EvidenceItem[] => {
    const article = byKey.get(key);
    if (article === undefined) return [];
    const agree = withCode.length === 0 || withoutCode.length === 0;
    const facts = [
      ...(withCode.length === 0 ? [] : [{ label: "Applied it", value: joinNames(withCode.map(nameOf)) }]),
      ...(withoutCode.length === 0 ? [] : [{ label: "Did not", value: joinNames(withoutCode.map(nameOf)) }]),
    ];
    return [{ kind: "record", article, coding: null, sentence: agree ? "All coders agree." : "Coders differ.", facts }];
  });
  const name = framing.codebook.codes.find(({ key }) => key === address.code)?.name ?? address.code;
  return {
    address,
    title: `Agreement on ${name}: ${describeAgreement(found)}`,
    subtitle: `${items.length} articles.`,
    count: items.length,
    items,
  };
}
