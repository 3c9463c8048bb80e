import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import type { AgreementFigure } from "@/domain/agreement/agreement-figure";
import { countOf } from "@/domain/comparison/sentence-parts";
import {
  FEW_UNITS,
  type FrameAgreement,
  formatAlpha,
  LOW_ALPHA,
} from "@/domain/comparison/framing/measure-frame-agreement";
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
      <span className={styles.box}>{wordAlpha(alpha)}</span>
      <span className="visually-hidden">
        {`: agreement over ${countOf(units.length, "article")}${isLow ? ", low" : ""}${isThin ? `, under ${FEW_UNITS} articles` : ""}`}
      </span>
    </a>
  );
}

interface AlphaBoxProps {
  readonly alpha: AgreementFigure;
  /** Too little stands behind it. */
  readonly isThin: boolean;
}

/** A figure of agreement where no mark can be opened, drawn alike: dotted where little stands behind it, hatched where low. */
export function AlphaBox({ alpha, isThin }: AlphaBoxProps) {
  const isLow = alpha.value !== null && alpha.value < LOW_ALPHA;
  return (
    <span className={styles.figure} data-low={isLow || undefined} data-thin={isThin || undefined}>
      <span className={styles.box}>{wordAlpha(alpha)}</span>
      {isLow ? <span className="visually-hidden">, low</span> : null}
    </span>
  );
}

function wordAlpha({ value }: AgreementFigure): string {
  return value === null ? "no variation" : `α ${formatAlpha(value)}`;
}

interface AgreementLegendProps {
  readonly agreement: readonly FrameAgreement[];
  /** Where the agreement of this codebook in this event stands by itself. */
  readonly href: string;
}

/** What the badges mean, with what stands behind all of them. */
export function AgreementLegend({ agreement, href }: AgreementLegendProps) {
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
      <a href={href}>Do coders agree?</a> <a href="/methods#agreement">How agreement is measured</a>
    </p>
  );
}
