import type { MarkResult } from "@/domain/classes/class-results";
import { sayHalf } from "@/domain/classes/say-numbers";
import { type MarkScale, markScale } from "./mark-scale";
import styles from "./stage.module.css";

export interface MarkRow {
  readonly label: string;
  readonly result: MarkResult;
  /** Whether the class stands beside the coders yet. */
  readonly withClass: boolean;
}

/** Marked sentences by label: rings for coders on the band of their spread, a dot and a line for the class. */
export function StageMarks({ rows, sentences }: { readonly rows: readonly MarkRow[]; readonly sentences: number }) {
  const scale = markScale(Math.max(1, sentences));
  return (
    <div className={styles.marks}>
      {rows.map(({ label, result, withClass }) => (
        <div key={`${result.letter}/${result.label}`} className={styles.markRow}>
          <p className={styles.label}>{label}</p>
          <svg className={styles.plot} role="img" aria-label={sayRow(result, withClass)}>
            <Grid scale={scale} />
            <Coders coders={result.coders} scale={scale} />
            {withClass ? <ClassMark result={result} scale={scale} /> : null}
          </svg>
        </div>
      ))}
      <div className={styles.markRow} aria-hidden="true">
        <p />
        <svg className={styles.axis}>
          {scale.ticks.map((tick) => (
            <text
              key={tick}
              x={`${scale.at(tick)}%`}
              y="24"
              textAnchor={tick === 0 ? "start" : tick === scale.most ? "end" : "middle"}
            >
              {tick === scale.most ? `${tick} sentences` : tick}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function sayRow({ coders, spread, pupils }: MarkResult, withClass: boolean): string {
  const coded = coders.length === 0 ? "No coders." : `Coders: ${sayCoders(coders)}.`;
  if (!withClass) return coded;
  return spread === null
    ? `${coded} ${pupils === null ? "Class: hidden, too few." : "Class: counted by hand."}`
    : `${coded} Class: ${sayHalf(spread.median)}, half of it from ${sayHalf(spread.lower)} to ${sayHalf(spread.upper)}.`;
}

function sayCoders(coders: readonly number[]): string {
  const [first = 0] = coders;
  const last = coders.at(-1) ?? first;
  return first === last ? `${first}` : `${first} to ${last}`;
}

function Grid({ scale: { ticks, at } }: { readonly scale: MarkScale }) {
  return ticks.map((tick) => (
    <line
      key={tick}
      className={tick === 0 ? styles.zero : styles.grid}
      x1={`${at(tick)}%`}
      x2={`${at(tick)}%`}
      y1="0"
      y2="100%"
    />
  ));
}

function Coders({ coders, scale: { at } }: { readonly coders: readonly number[]; readonly scale: MarkScale }) {
  const [first] = coders;
  const last = coders.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <line className={styles.band} x1={`${at(first)}%`} x2={`${at(last)}%`} y1="30" y2="30" />
      {coders.map((count, index) => (
        // Those who marked alike stand beside each other, like beads.
        <circle
          key={index}
          className={styles.ring}
          cx={`${at(count)}%`}
          cy="30"
          r="7"
          transform={`translate(${shiftOf(coders, index)} 0)`}
        />
      ))}
      <Value at={at(last)} y="38" text={`${coders.length === 1 ? "one coder" : "coders"}: ${sayCoders(coders)}`} />
    </>
  );
}

/** Pixels to the side of a coder who marked as many as others did. */
function shiftOf(coders: readonly number[], index: number): number {
  const same = [...coders.keys()].filter((other) => coders[other] === coders[index]);
  return (same.indexOf(index) - (same.length - 1) / 2) * 15;
}

function ClassMark({
  result: { spread, pupils },
  scale: { at },
}: {
  readonly result: MarkResult;
  readonly scale: MarkScale;
}) {
  if (spread === null) {
    const text = pupils === null ? "class: too few to show" : "class: counted by hand, see below";
    return <Value at={0} y="82" text={text} isStrong />;
  }
  const { lower, median, upper } = spread;
  return (
    <>
      <line className={styles.half} x1={`${at(lower)}%`} x2={`${at(upper)}%`} y1="74" y2="74" />
      <circle className={styles.dot} cx={`${at(median)}%`} cy="74" r="13" />
      <Value at={Math.max(at(upper), at(median))} y="82" text={`class: ${sayHalf(median)}`} isStrong />
    </>
  );
}

/** The value beside its mark: to the right of it, or above the line's end where there is no room. */
function Value({
  at,
  y,
  text,
  isStrong = false,
}: {
  readonly at: number;
  readonly y: string;
  readonly text: string;
  readonly isStrong?: boolean;
}) {
  const isFar = at > 62;
  return (
    <text
      className={isStrong ? styles.strong : styles.value}
      x={isFar ? "0" : `${at}%`}
      y={y}
      dx={isFar ? "8" : at === 0 ? "12" : "24"}
    >
      {text}
    </text>
  );
}
