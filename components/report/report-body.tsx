import { type EventPart, questionOf } from "@/components/events/event-parts";
import { withFullStop } from "@/domain/comparison/sentence-parts";
import type { ComparisonReport, ReportPart } from "@/domain/report/comparison-report";
import { ReportMatrix } from "./report-matrix";
import { ReportTable } from "./report-table";
import styles from "./report.module.css";

interface ReportBodyProps {
  readonly report: ComparisonReport;
  /** The paragraph on how the comparison came about. */
  readonly methods: string;
}

/** Everything that a comparison says, for paper, from plain values alone: the same whether it is live or frozen. */
export function ReportBody({ report, methods }: ReportBodyProps) {
  return (
    <>
      <FindingList report={report} />
      <section className={styles.section} aria-labelledby="methods">
        <h2 id="methods">How this came about</h2>
        <p className={styles.paragraph} data-methods="">
          {methods}
        </p>
      </section>
      <section className={styles.section} aria-labelledby="articles">
        <h2 id="articles">The articles</h2>
        <ReportTable
          caption="In order of date; tables below name articles by their numbers"
          table={{
            columns: ["No.", "Outlet", "Headline", "Date", "Genre", "Wording", "Words"],
            rows: report.articles.map((article) => [
              article.number,
              `${article.outlet} (${article.letters})`,
              article.headline,
              article.date,
              article.genre,
              article.provenance,
              article.words,
            ]),
          }}
        />
      </section>
      <section className={styles.section} aria-labelledby="claims">
        <h2 id="claims">{questionOf("claims")}</h2>
        <p className={styles.sentence}>{report.matrix.sentence}</p>
        <ReportMatrix columns={report.columns} claims={report.matrix.claims} />
      </section>
      {report.parts.map((part) => (
        <PartSection key={part.part} part={part} />
      ))}
      <SampleList report={report} />
    </>
  );
}

function FindingList({ report: { findings } }: Pick<ReportBodyProps, "report">) {
  return (
    <section className={styles.section} aria-labelledby="findings">
      <h2 id="findings">Three findings</h2>
      <ol className={styles.findings}>
        {findings.map(({ kind, sentence, note, checks }) => (
          <li key={kind}>
            <p className={styles.sentence}>{sentence}</p>
            <p className={styles.note}>{note}</p>
            {checks.length === 0 ? null : <p className={styles.note}>{checks.join(" ")}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PartSection({ part: { part, sentence, measure, method, tables } }: { readonly part: ReportPart }) {
  const name: EventPart = part;
  return (
    <section className={styles.section} aria-labelledby={name}>
      <h2 id={name}>{questionOf(name)}</h2>
      <p className={styles.sentence}>{sentence}</p>
      <p className={`${styles.note} ${styles.measure}`}>
        {withFullStop(measure)} Method: <a href={`/methods#${method.id}`}>{method.label}</a>.
      </p>
      {tables.map(({ caption, table }) => (
        <ReportTable key={caption} caption={caption} table={table} />
      ))}
    </section>
  );
}

function SampleList({ report: { sample } }: Pick<ReportBodyProps, "report">) {
  return (
    <section className={styles.section} aria-labelledby="sample">
      <h2 id="sample">How the articles were found</h2>
      <dl className={styles.sample}>
        {sample.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === "" ? "not recorded" : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
