import { slotClass } from "@/components/signs/outlet-chip";
import type { SharedPassageGroup, SharedTextComparison } from "@/domain/comparison/shared-text/shared-text-comparison";
import styles from "./thumbnail.module.css";

interface SharedTextThumbnailProps {
  readonly comparison: SharedTextComparison;
  /** Length of each article's text in characters, by article key. */
  readonly lengths: ReadonlyMap<string, number>;
}

const ROW = 24;
const MAX_ROWS = 4;
const LEFT = 36;
const WIDTH = 344 - LEFT;
const NARROWEST = 3;

/** The articles that share most as strips as long as their texts: filled where wire text or a copy stands, else grey. */
export function SharedTextThumbnail({ comparison: { articles, passages }, lengths }: SharedTextThumbnailProps) {
  const shared = articles.filter(({ copiedWords, quotedWords }) => copiedWords + quotedWords > 0);
  const most = new Set(
    shared
      .toSorted((one, other) => other.copiedWords - one.copiedWords || other.quotedWords - one.quotedWords)
      .slice(0, MAX_ROWS),
  );
  const shown = shared.length === 0 ? articles.slice(0, MAX_ROWS) : shared.filter((one) => most.has(one));
  const longest = Math.max(1, ...shown.map(({ key }) => lengths.get(key) ?? 0));
  const scale = (units: number) => (units / longest) * WIDTH;
  return (
    <svg
      className={styles.thumbnail}
      width="344"
      height="96"
      viewBox="0 0 344 96"
      role="img"
      aria-label="Where shared text stands in the articles"
    >
      {shown.map(({ key, label }, index) => (
        <g key={key} className={slotClass(label.column.slot)} transform={`translate(0 ${index * ROW})`}>
          <rect y="3" width="3" height="11" className={styles.outlet} />
          <text x="9" y="12.5" className={styles.letters}>
            {label.letters}
          </text>
          {stretchesIn(key, passages).map(({ start, end, kind }) => (
            <rect
              key={`${start} ${end}`}
              x={LEFT + scale(start)}
              y="2"
              width={Math.max(NARROWEST, scale(end - start))}
              height="12"
              className={kind === "wire-or-copy" ? styles.ink : styles.none}
            />
          ))}
          <rect
            x={LEFT + 0.5}
            y="1.5"
            width={Math.max(1, scale(lengths.get(key) ?? 0) - 1)}
            height="13"
            className={styles.hollow}
          />
        </g>
      ))}
    </svg>
  );
}

/** Quotations first, so that a copy around one lies above it. */
function stretchesIn(article: string, passages: readonly SharedPassageGroup[]) {
  return passages
    .flatMap(({ kind, places }) =>
      places.filter((place) => place.article === article).map(({ start, end }) => ({ kind, start, end })),
    )
    .sort((one, other) => (one.kind === other.kind ? 0 : one.kind === "shared-quotation" ? -1 : 1));
}
