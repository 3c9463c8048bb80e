import { markLink } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { formatDate } from "@/domain/dates/format-date";
import type { TimelineViewProps } from "./timeline-chart";
import styles from "./timeline.module.css";

/** The same in order of date, for narrow screens: who, when, which article, and the texts that came in later. */
export function TimelineList({ model, page, selected }: TimelineViewProps) {
  const marks = model.lanes
    .flatMap(({ column, marks: ofLane }) => ofLane.map(({ article }) => ({ column, article })))
    .sort((one, other) => compareDays(dayOf(one.article.placing), dayOf(other.article.placing)));
  return (
    <ol className={styles.list}>
      {marks.map(({ column, article }) => (
        <li key={article.article}>
          <a
            {...markLink(page, { kind: "date", article: article.article }, { count: article.evidenceCount, selected })}
            className={styles.entry}
          >
            <span className={styles.date}>{article.dateText}</span>
            <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
            <span className={styles.headline}>{article.headline}</span>
          </a>
          {article.versions.map(({ version, number, day, evidenceCount }) => (
            <a
              key={version}
              {...markLink(
                page,
                { kind: "version", article: article.article, version },
                { count: evidenceCount, selected },
              )}
              className={styles.later}
            >
              text {number} came in on {formatDate(day)}
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}

function dayOf(
  placing: TimelineViewProps["model"]["lanes"][number]["marks"][number]["article"]["placing"],
): string | null {
  if (placing.kind === "undated") return null;
  return placing.kind === "day" ? placing.day : (placing.first ?? placing.last);
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
