import Link from "next/link";
import { AlphaBox } from "@/components/charts/agreement-badge";
import type { CodeAgreement } from "@/domain/agreement/code-agreement";
import { describeInterval, describeShare } from "@/domain/agreement/describe-agreement";
import type { NextStep } from "@/domain/agreement/next-step";
import { joinNames } from "@/domain/comparison/sentence-parts";
import styles from "./agreement.module.css";

export interface CodeFigure extends CodeAgreement {
  readonly next: NextStep;
  readonly caution: string | null;
}

interface CodeFiguresProps {
  readonly codes: readonly CodeFigure[];
  /** Display names by coder key. */
  readonly coders: Readonly<Record<string, string>>;
  /** Where a next step leads, for each code. */
  readonly hrefOf: (leadsTo: NonNullable<NextStep["leadsTo"]>, code: string) => string;
}

/** Agreement on each code, what it has to be read beside, and what to do next. */
export function CodeFigures({ codes, coders, hrefOf }: CodeFiguresProps) {
  const applied = codes.filter(({ prevalence }) => prevalence.applied > 0);
  const unused = codes.filter(({ prevalence }) => prevalence.applied === 0);
  return (
    <>
      {applied.length === 0 ? null : <CodeTable codes={applied} coders={coders} hrefOf={hrefOf} />}
      {unused.length === 0 ? null : (
        <p className={styles.rest}>
          Applied by nobody, so that alpha is undefined: {joinNames(unused.map(({ name }) => name))}.
        </p>
      )}
    </>
  );
}

function CodeTable({ codes, coders, hrefOf }: CodeFiguresProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Agreement, 95 % interval</th>
          <th scope="col">Per cent</th>
          <th scope="col">Applied</th>
          <th scope="col">What to do next</th>
          <th scope="col" className={styles.rowFold}>
            More
          </th>
        </tr>
      </thead>
      <tbody>
        {codes.map((figure) => (
          <tr key={figure.code}>
            <th scope="row">{figure.name}</th>
            <td data-label="Agreement" className={styles.wide}>
              <AlphaBox alpha={figure.alpha} isThin={figure.isThin} /> {describeInterval(figure.alpha)}
            </td>
            <td data-label="Per cent" className={`${styles.wide} ${styles.more}`}>
              {figure.percent.value === null ? "" : `${Math.round(100 * figure.percent.value)} %`}
            </td>
            <td data-label="Applied" className={`${styles.wide} ${styles.more}`}>
              {describeShare(figure.prevalence)}
              <small>
                {figure.byCoder
                  .map((one) => `${coders[one.coder] ?? one.coder} ${describeShare(one)}`)
                  .sort()
                  .join(", ")}
              </small>
            </td>
            <td className={styles.wide}>
              <Next figure={figure} hrefOf={hrefOf} />
              {figure.caution === null ? null : <small className={styles.more}>{figure.caution}</small>}
            </td>
            <td className={`${styles.wide} ${styles.rowFold}`}>
              <details>
                <summary>
                  Figures<span className="visually-hidden"> of {figure.name}</span>
                </summary>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Next({ figure: { code, next }, hrefOf }: { readonly figure: CodeFigure } & Pick<CodeFiguresProps, "hrefOf">) {
  if (next.leadsTo === null) return next.sentence;
  return (
    <Link prefetch={false} href={hrefOf(next.leadsTo, code)}>
      {next.sentence}
    </Link>
  );
}
