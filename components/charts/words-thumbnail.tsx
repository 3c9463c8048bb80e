import { slotClass } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import { type ActorRow, isDescription, type NamesComparison } from "@/domain/comparison/words/names-comparison";
import styles from "./thumbnail.module.css";

const ROW = 19;
const MOST_ROWS = 5;
const FIRST_X = 40;
const SQUARES_X = 192;
const MOST_SQUARES = 12;
const MOST_LETTERS = 22;

/** What outlets call one actor: the actor of the sentence, a form an outlet, a square for each time. Drawn 1:1. */
export function WordsThumbnail({ names }: { readonly names: NamesComparison }) {
  const row = names.rows.find(({ key }) => key === names.told) ?? names.rows[0];
  if (row === undefined) return null;
  return (
    <svg
      className={styles.thumbnail}
      width="344"
      height="96"
      viewBox="0 0 344 96"
      role="img"
      aria-label={`Names for ${row.name} by outlet`}
    >
      {listForms(row, names).map(({ column, form }, index) => (
        <g key={column.key} className={slotClass(column.slot)} transform={`translate(0 ${index * ROW})`}>
          <rect y="3" width="3" height="12" className={styles.outlet} />
          <text x="9" y="13.5" className={styles.letters}>
            {column.letters}
          </text>
          <text x={FIRST_X} y="13.5">
            {shorten(form.text)}
          </text>
          {Array.from({ length: Math.min(MOST_SQUARES, form.count) }, (_, place) => (
            <rect key={place} x={SQUARES_X + place * 10} y="5" width="8" height="8" className={styles.outlet} />
          ))}
          <text x={SQUARES_X + Math.min(MOST_SQUARES, form.count) * 10 + 4} y="13.5">
            {formatFigure(form.count)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** For each column that names the actor its description, if it has one, else its most frequent name; descriptions first. */
function listForms({ cells, difference }: ActorRow, { columns }: NamesComparison) {
  const isTold = difference === "described" || difference === "titled";
  const forms = columns.flatMap(({ column }, index) => {
    const own = cells[index]?.forms ?? [];
    const form = (isTold ? own.find(isDescription) : undefined) ?? own[0];
    return form === undefined ? [] : [{ column, form }];
  });
  return forms.toSorted((x, y) => Number(isDescription(y.form)) - Number(isDescription(x.form))).slice(0, MOST_ROWS);
}

function shorten(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
