import { readerHref } from "@/components/article/reader-address";
import { AlphaBox } from "@/components/charts/agreement-badge";
import { ChartFrame } from "@/components/charts/chart-frame";
import type { CodeAgreement } from "@/domain/agreement/code-agreement";
import type { DisputedStance } from "@/domain/agreement/stance-agreement";
import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import { TRAINING_ARTICLES } from "@/domain/rounds/round";
import styles from "./rounds.module.css";

interface Twins {
  readonly json: string;
  readonly csv: string;
}

/** One coder beside the reference, code by code. */
export function CodeTrainingFigures({
  codes,
  twins,
}: {
  readonly codes: readonly CodeAgreement[];
  readonly twins: Twins;
}) {
  const articles = codes[0]?.units.length ?? 0;
  return (
    <ChartFrame
      id="by-code"
      heading="Code by code"
      subtitle={`Krippendorff’s alpha against the reference · ${countOf(articles, "article")}`}
      method={{ href: "/methods#agreement", label: "How agreement is measured" }}
      table={{
        columns: ["Code", "Alpha", "Alike", "Articles"],
        rows: codes.map(({ name, alpha, units, disputed }) => [
          name,
          alpha.value === null ? "" : Math.round(alpha.value * 100) / 100,
          units.length - disputed.length,
          units.length,
        ]),
      }}
      twins={twins}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Against the reference</th>
            <th scope="col">Alike</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ code, name, alpha, units, disputed }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td data-label="Against the reference">
                <AlphaBox alpha={alpha} isThin={units.length < TRAINING_ARTICLES} />
              </td>
              <td data-label="Alike">{`${units.length - disputed.length} of ${units.length}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}

interface DisputedClaimsProps {
  readonly disputed: readonly DisputedStance[];
  readonly coders: Readonly<Record<string, string>>;
  readonly twins: Twins;
}

/** Claims that one of the two found in an article and the other did not. */
export function DisputedClaims({ disputed, coders, twins }: DisputedClaimsProps) {
  const nameAll = (keys: readonly string[]) => keys.map((key) => coders[key] ?? key).join(", ");
  return (
    <section className={styles.part} aria-labelledby="differences">
      <h2 id="differences">
        {disputed.length === 0 ? "No differences." : capitalise(countOf(disputed.length, "difference"))}
      </h2>
      <ul className={styles.windows}>
        {disputed.map(({ claim, article, mentionedBy, absentBy }) => (
          <li key={`${claim.key} ${article.key}`}>
            <a href={readerHref(article.key, {})}>{article.headline}</a>
            <p>{`“${claim.statement}” found by ${nameAll(mentionedBy)}, not by ${nameAll(absentBy)}.`}</p>
          </li>
        ))}
      </ul>
      <p className={styles.twins}>
        <a href={twins.json}>.json</a>
        <a href={twins.csv}>.csv</a>
      </p>
    </section>
  );
}
