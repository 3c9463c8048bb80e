import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { countOf } from "@/domain/comparison/sentence-parts";
import { FEW_UNITS, type FrameAgreement, formatAlpha } from "@/domain/comparison/framing/measure-frame-agreement";
import styles from "./agreement-badge.module.css";

interface AgreementBadgeProps {
  readonly agreement: FrameAgreement | undefined;
  readonly codebook: string;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** How far coders agree on a frame: alpha, dotted where few articles stand behind it, hatched where it is low. */
export function AgreementBadge({ agreement, codebook, page, selected }: AgreementBadgeProps) {
  if (agreement === undefined || agreement.units.length === 0) return null;
  const { alpha, code, units, isLow, isThin } = agreement;
  const address = { kind: "agreement", codebook, code } as const;
  return (
    <a
      {...markLink(page, address, { count: units.length, selected })}
      className={styles.badge}
      data-low={isLow || undefined}
      data-thin={isThin || undefined}
    >
      <span className={styles.box}>{alpha.value === null ? "no variation" : `α ${formatAlpha(alpha.value)}`}</span>
      <span className="visually-hidden">
        {`: agreement over ${countOf(units.length, "article")}${isLow ? ", low" : ""}${isThin ? `, under ${FEW_UNITS} articles` : ""}`}
      </span>
    </a>
  );
}

/** What the badges mean, with what stands behind all of them. */
export function AgreementLegend({ agreement }: { readonly agreement: readonly FrameAgreement[] }) {
  const [first] = agreement;
  if (first === undefined) return null;
  if (first.units.length === 0) {
    return <p className={styles.legend}>One coder an article: how far coders agree cannot be told.</p>;
  }
  const n = countOf(first.units.length, "article");
  return (
    <p className={styles.legend}>
      α is the agreement of {countOf(first.coders, "coder")} over {n}
      {first.isThin ? `; dotted, because they are under ${FEW_UNITS}` : ""}. Hatched below .667.{" "}
      <a href="/methods#agreement">How agreement is measured</a>
    </p>
  );
}
