import { slotClass } from "@/components/signs/outlet-chip";
import type { HeadlineEntry } from "@/domain/comparison/comparison";
import { groupBy } from "@/domain/comparison/group-by";
import { placeArticle } from "@/domain/comparison/timeline/place-article";
import type { Placing } from "@/domain/comparison/timeline/timeline";
import { dayNumber } from "@/domain/dates/day-number";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./thumbnail.module.css";

const ROW = 16;
const MAX_ROWS = 12;
const LEFT = 52;
const RIGHT = 264;

/** One lane an outlet, by its first article: a dot where the day is known, a bar where only a stretch is. Drawn 1:1. */
export function TimelineThumbnail({ headlines }: { readonly headlines: readonly HeadlineEntry[] }) {
  const lanes = [...groupBy(headlines, ({ column }) => column.key).values()].slice(0, MAX_ROWS);
  const placed = headlines.map(({ article }) => placeArticle(article));
  const days = placed.flatMap(daysOf).sort((one, other) => one - other);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const x = (day: number) =>
    first === last ? LEFT + 6 : LEFT + 6 + ((day - first) / (last - first)) * (RIGHT - LEFT - 6);
  const height = Math.max(96, lanes.length * ROW);
  return (
    <svg
      className={styles.thumbnail}
      width="344"
      height={height}
      viewBox={`0 0 344 ${height}`}
      role="img"
      aria-label="When the articles of each outlet appeared"
    >
      {lanes.map((entries, index) => {
        const [head] = entries;
        if (head === undefined) return null;
        return (
          <g key={head.column.key} className={slotClass(head.column.slot)} transform={`translate(0 ${index * ROW})`}>
            <rect y="3" width="3" height="11" className={styles.outlet} />
            <text x="9" y="12.5" className={styles.letters}>
              {head.column.letters}
            </text>
            {entries.map(({ article }) => (
              <Mark key={article.key} placing={placeArticle(article)} x={x} />
            ))}
            <Label entries={entries} x={x} />
          </g>
        );
      })}
    </svg>
  );
}

function Mark({ placing, x }: { readonly placing: Placing; readonly x: (day: number) => number }) {
  if (placing.kind === "undated") return null;
  if (placing.kind === "day") return <circle cx={x(dayNumber(placing.day))} cy="8" r="5" className={styles.outlet} />;
  const from = placing.first === null ? LEFT : x(dayNumber(placing.first));
  const to = placing.last === null ? RIGHT : x(dayNumber(placing.last));
  return <rect x={from} y="6" width={Math.max(4, to - from)} height="4" className={styles.outlet} />;
}

/** The day of a lane's last article, or that there is none. */
function Label({ entries, x }: { readonly entries: readonly HeadlineEntry[]; readonly x: (day: number) => number }) {
  const days = entries.flatMap(({ article }) => daysOf(placeArticle(article)));
  if (days.length === 0) {
    return (
      <text x={LEFT} y="12.5">
        no date
      </text>
    );
  }
  const last = entries.flatMap(({ article }) => (article.publishedOn === null ? [] : [article.publishedOn])).at(-1);
  if (last === undefined) return null;
  return (
    <text x={x(Math.max(...days)) + 10} y="12.5">
      {formatDate(last).replace(/ \d{4}$/, "")}
    </text>
  );
}

function daysOf(placing: Placing): readonly number[] {
  if (placing.kind === "undated") return [];
  if (placing.kind === "day") return [dayNumber(placing.day)];
  return [placing.first, placing.last].flatMap((day) => (day === null ? [] : [dayNumber(day)]));
}
