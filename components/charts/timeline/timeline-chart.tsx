import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { slotClass } from "@/components/signs/outlet-chip";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import { formatDate } from "@/domain/dates/format-date";
import type { ArticleMark, VersionMark } from "./place-marks";
import { HEAD, type LaneModel, type LinkModel, type TimelineModel, WIDTH } from "./timeline-model";
import styles from "./timeline.module.css";

export interface TimelineViewProps {
  readonly model: TimelineModel;
  readonly page: PageAddress;
  readonly selected: string | null;
}

const MAX_NAME = 20;
/** More links than these are drawn lighter, so that the dots stay what is seen. */
const FEW_LINKS = 12;
/** How far a link between two marks of one day bends aside, so that it does not run through what lies between. */
const BEND = 28;

/** Lanes by outlet over the days, with columns beside them for what has no day. Narrow screens show the list instead. */
export function TimelineChart({ model, page, selected }: TimelineViewProps) {
  const { lanes, links, height } = model;
  return (
    <svg
      className={styles.chart}
      width={WIDTH}
      height={height + HEAD}
      viewBox={`0 0 ${WIDTH} ${height + HEAD}`}
      role="group"
      aria-label="Articles by day and outlet"
    >
      <Ground model={model} />
      {lanes.map((lane) => (
        <LaneLabel key={lane.column.key} lane={lane} />
      ))}
      <g data-many={links.length > FEW_LINKS || undefined}>
        {links.map((link) => (
          <Link key={`${link.link.from} ${link.link.to}`} {...link} model={model} page={page} selected={selected} />
        ))}
      </g>
      {lanes.map(({ column, marks, versions }) => (
        <g key={column.key} className={slotClass(column.slot)}>
          {versions.map((mark) => (
            <VersionTick key={mark.version.version} mark={mark} name={column.name} page={page} selected={selected} />
          ))}
          {marks.map((mark) => (
            <Article key={mark.article.article} mark={mark} name={column.name} page={page} selected={selected} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Days, lanes, the event's own days, and the days on which something became known. */
function Ground({ model: { ticks, window, lanes, noted, beside, height } }: Pick<TimelineViewProps, "model">) {
  return (
    <g aria-hidden="true">
      {window === null ? null : (
        <rect x={window.from} width={window.to - window.from} y={HEAD - 4} height="4" className={styles.window} />
      )}
      {ticks.map(({ day, label, x }) => (
        <g key={day}>
          <line x1={x} x2={x} y1={HEAD} y2={height} className={styles.rule} />
          <text x={x} y="16" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {beside.map(({ heading, middle }) => (
        <text key={heading} x={middle} y="16" textAnchor="middle">
          {heading}
        </text>
      ))}
      {lanes.map(({ column, top }) => (
        <line key={column.key} x2={WIDTH} y1={top + 0.5} y2={top + 0.5} className={styles.rule} />
      ))}
      <line x2={WIDTH} y1={height - 0.5} y2={height - 0.5} className={styles.rule} />
      {noted.map(({ x, letters }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={HEAD} y2={height + 4} className={styles.note} />
          <text x={x} y={height + 18} textAnchor="middle" className={styles.letters}>
            {letters}
          </text>
        </g>
      ))}
    </g>
  );
}

function LaneLabel({ lane: { column, top } }: { readonly lane: LaneModel }) {
  const name = column.name.length <= MAX_NAME ? column.name : `${column.name.slice(0, MAX_NAME - 1).trimEnd()}…`;
  return (
    <g className={slotClass(column.slot)} aria-hidden="true">
      <rect y={top + 13} width="4" height="14" rx="1" className={styles.dot} />
      <text x="10" y={top + 24.5} className={styles.letters}>
        {column.letters}
      </text>
      <text x="38" y={top + 24.5}>
        {name}
      </text>
    </g>
  );
}

interface MarkProps<Mark> {
  readonly mark: Mark;
  readonly name: string;
  readonly page: PageAddress;
  readonly selected: string | null;
}

function Article({ mark: { article, bar, x, y }, name, page, selected }: MarkProps<ArticleMark>) {
  const label = `${name}, ${article.dateText}: ${article.headline}`;
  const address = { kind: "date", article: article.article } as const;
  return (
    <a
      {...markLink(page, address, { count: article.evidenceCount, selected })}
      className={styles.mark}
      aria-label={label}
    >
      <title>{label}</title>
      {bar === null ? (
        <>
          <circle cx={x} cy={y} r="12" className={styles.target} />
          <circle cx={x} cy={y} r="6" className={styles.dot} />
        </>
      ) : (
        <>
          <rect x={bar.from} width={bar.to - bar.from} y={y - 12} height="24" className={styles.target} />
          <rect
            x={bar.from}
            width={bar.to - bar.from}
            y={y - 4}
            height="8"
            className={bar.open === null ? styles.bar : styles.openBar}
          />
        </>
      )}
    </a>
  );
}

function VersionTick({ mark: { version, x, y }, name, page, selected }: MarkProps<VersionMark>) {
  const label = `${name}: text ${version.number} came in on ${formatDate(version.day)}`;
  const address = { kind: "version", article: version.article, version: version.version } as const;
  return (
    <a
      {...markLink(page, address, { count: version.evidenceCount, selected })}
      className={styles.mark}
      aria-label={label}
    >
      <title>{label}</title>
      <rect x={x - 12} y={y - 12} width="24" height="24" className={styles.target} />
      <line x1={x} x2={x} y1={y - 7} y2={y + 7} className={styles.tick} />
    </a>
  );
}

function Link({ link, from, to, model, page, selected }: LinkModel & TimelineViewProps) {
  const label = `${formatFigure(link.words)} ${inNumber(link.words, "word")} of ${nameOf(link.to, model)} stand in ${nameOf(link.from, model)} as well`;
  const address = { kind: "shared-words", article: link.to, with: link.from } as const;
  // Down first and then across: a straight line would run through dots between the two.
  const [dx, dy] = [Math.round(to.x - from.x), to.y - from.y];
  const path =
    Math.abs(dx) < BEND
      ? `M${Math.round(from.x)} ${from.y}c${BEND} ${dy * 0.3} ${dx + BEND} ${dy * 0.7} ${dx} ${dy}`
      : `M${Math.round(from.x)} ${from.y}c${dx * 0.05} ${dy * 0.6} ${dx * 0.4} ${dy * 0.95} ${dx} ${dy}`;
  return (
    <a {...markLink(page, address, { count: link.evidenceCount, selected })} className={styles.mark} aria-label={label}>
      <title>{label}</title>
      <path d={path} className={styles.linkTarget} />
      <path d={path} className={link.isQuotation ? styles.quotationLink : styles.link} />
    </a>
  );
}

/** The outlet of an article on the chart. */
function nameOf(article: string, { lanes }: TimelineModel): string {
  return lanes.find(({ marks }) => marks.some((mark) => mark.article.article === article))?.column.name ?? article;
}
