import { chipOf } from "@/components/article/claim-notes";
import type { OthersClaimView, OthersView } from "@/components/article/others-notes";
import { readerHref } from "@/components/article/reader-address";
import type { Claim, ClaimCheck } from "@/domain/claims/claim";
import type { ClaimCarrier, ReportedElsewhere } from "@/domain/comparison/article-layers/report-others";
import { formatDate } from "@/domain/dates/format-date";
import { type EvidenceAddress, formatEvidence } from "@/domain/evidence/evidence-address";
import type { OthersOfEvent } from "@/workflows/read-layers";

interface OthersMaterial {
  readonly article: string;
  /** Their place numbers them. */
  readonly claims: readonly Claim[];
  readonly coders: Readonly<Record<string, string>>;
}

/** "Others report, not here" for each event, with the ways to the others' passages. */
export function othersView(others: readonly OthersOfEvent[], material: OthersMaterial): readonly OthersView[] {
  return others.flatMap((event) => {
    const { slug, title } = event.comparison.event;
    const { report } = event;
    const toView = (claims: readonly ReportedElsewhere[]) => claims.map((claim) => claimView(claim, event, material));
    const [absent, notKnowable, notChecked] = [report.absent, report.notKnowable, report.notChecked].map(toView);
    if (absent === undefined || notKnowable === undefined || notChecked === undefined) return [];
    if (absent.length + notKnowable.length + notChecked.length === 0) return [];
    return [{ slug, title, sentence: report.sentence, absent, notKnowable, notChecked }];
  });
}

function claimView(
  { claim, statement, cell, carriers }: ReportedElsewhere,
  { comparison }: OthersOfEvent,
  { article, claims, coders }: OthersMaterial,
): OthersClaimView {
  const { slug } = comparison.event;
  const here: EvidenceAddress =
    cell.state === "not-knowable" ? { kind: "cell", claim, column: cell.column } : { kind: "missing", article, claim };
  return {
    claim,
    number: claims.findIndex(({ key }) => key === claim) + 1,
    statement,
    state: cell.state,
    carriers: (["asserted", "attributed"] as const).flatMap((state) => {
      const columns = comparison.columns.flatMap((column) => {
        const first = carriers.find((carrier) => carrier.column === column.key && carrier.state === state);
        return first === undefined ? [] : [{ chip: chipOf(column), href: passageHref(first, slug) }];
      });
      return columns.length === 0 ? [] : [{ state, columns }];
    }),
    sentence: cell.reason ?? checkSentence(cell.checks, coders),
    evidence: {
      here:
        here.kind === "missing"
          ? `/events/${slug}/missing?article=${article}&evidence=${formatEvidence(here)}`
          : `/events/${slug}/claims?evidence=${formatEvidence(here)}`,
      others: `/events/${slug}/claims?evidence=${formatEvidence({ kind: "claim", claim })}`,
    },
  };
}

/** The reader of another article, at its passage. */
function passageHref({ article, passage }: ClaimCarrier, slug: string): string {
  return readerHref(article, { event: slug, passage: passage?.key ?? null });
}

function checkSentence(checks: readonly ClaimCheck[], coders: Readonly<Record<string, string>>): string | null {
  if (checks.length === 0) return null;
  const names = [...new Set(checks.map(({ coder }) => coders[coder] ?? "a coder"))];
  const last = checks
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);
  const when = last === undefined ? "" : `, ${names.length > 1 ? "last on " : "on "}${formatDate(last)}`;
  return `Read for this claim and not found: ${names.join(", ")}${when}.`;
}
