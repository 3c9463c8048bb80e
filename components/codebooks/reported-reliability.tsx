import Link from "next/link";
import { AlphaBox } from "@/components/charts/agreement-badge";
import { noFigure } from "@/domain/agreement/agreement-figure";
import type { CodeReliability, FileReliability } from "@/domain/codebooks/codebook-file";
import { FEW_UNITS, formatAlpha } from "@/domain/comparison/framing/measure-frame-agreement";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./reported-reliability.module.css";

interface ReportedReliabilityProps {
  readonly codebook: {
    readonly key: string;
    readonly version: number;
    readonly codes: readonly { readonly key: string; readonly name: string }[];
    /** Of this version, the last first. */
    readonly reported: readonly FileReliability[];
  };
}

/**
 * How far coders agreed on a codebook elsewhere, as the file reported it from which it came. In tables of its own: the
 * codings behind these figures are not here, and nothing here is counted with them. Nothing where nothing was reported.
 */
export function ReportedReliability({ codebook }: ReportedReliabilityProps) {
  const { key, version, codes, reported } = codebook;
  if (reported.length === 0) return null;
  const names = new Map(codes.map((code) => [code.key, code.name]));
  return (
    <section className={styles.section} aria-labelledby="reported">
      <h2 id="reported">Reported elsewhere</h2>
      <p className={styles.about}>
        How far coders agreed on version {version}, as the file says from which this codebook came. The codings behind
        these figures are not here.{" "}
        <Link href={`/coding/agreement?codebook=${key}&version=${version}`}>What is measured here</Link> stands apart.
      </p>
      {reported.map(({ measuredOn, codes: figures }) => (
        <div key={measuredOn} className={styles.day}>
          <table className={styles.table}>
            <caption>Reported elsewhere, {formatDate(measuredOn)}</caption>
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Alpha, 95 per cent</th>
                <th scope="col">Articles</th>
                <th scope="col">Coders</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <FigureRow key={figure.code} name={names.get(figure.code) ?? figure.code} figure={figure} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function FigureRow({ name, figure }: { readonly name: string; readonly figure: CodeReliability }) {
  const { alpha: value, interval, units, coders } = figure;
  const alpha = value === null ? noFigure("nobody varied") : { value, interval: null };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <AlphaBox alpha={alpha} isThin={units < FEW_UNITS} />{" "}
        {interval === null ? null : (
          <span className={styles.interval}>{`${formatAlpha(interval.low)} to ${formatAlpha(interval.high)}`}</span>
        )}
      </td>
      <td>{units}</td>
      <td>{coders}</td>
    </tr>
  );
}
