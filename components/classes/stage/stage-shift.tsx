import type { ShiftResult } from "@/domain/classes/class-results";
import { SCALE_QUESTIONS } from "@/domain/classes/class-plan";
import { sayHalf } from "@/domain/classes/say-numbers";
import styles from "./stage.module.css";

const HIGHEST = 4;

/** The same pupils before and after: two dots with the middle half, and the way between them. */
export function StageShift({ result: { question, before, after } }: { readonly result: ShiftResult }) {
  const ends = SCALE_QUESTIONS.find(({ key }) => key === question);
  if (before === null || after === null) return <p className={styles.plain}>Hidden: too few answered both times.</p>;
  const rows = [
    { name: "before", spread: before, y: 34 },
    { name: "after", spread: after, y: 94 },
  ];
  const at = (value: number) => `${5 + (90 * value) / HIGHEST}%`;
  return (
    <>
      <svg
        className={styles.shift}
        role="img"
        aria-label={`From ${sayHalf(before.median)} before to ${sayHalf(after.median)} after, on a scale from 0 to ${HIGHEST}.`}
      >
        {[0, 1, 2, 3, 4].map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={at(tick)} x2={at(tick)} y1="0" y2="124" />
            <text x={at(tick)} y="152" textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        <line className={styles.way} x1={at(before.median)} x2={at(after.median)} y1="34" y2="94" />
        {rows.map(({ name, spread, y }) => (
          <g key={name}>
            <line className={styles.half} x1={at(spread.lower)} x2={at(spread.upper)} y1={y} y2={y} />
            <circle
              className={name === "before" ? styles.open : styles.dot}
              cx={at(spread.median)}
              cy={y}
              r={name === "before" ? 11 : 13}
            />
            <text className={styles.strong} x={at(spread.median)} y={y - 18} textAnchor="middle">
              {name}: {sayHalf(spread.median)}
            </text>
          </g>
        ))}
      </svg>
      {ends === undefined ? null : (
        <p className={styles.ends}>
          <span>0: {ends.low}</span>
          <span>
            {HIGHEST}: {ends.high}
          </span>
        </p>
      )}
    </>
  );
}
