import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import {
  type ActorRow,
  isDescription,
  type NameForm,
  type NamesComparison,
} from "@/domain/comparison/words/names-comparison";
import styles from "./names-table.module.css";

/** Rows that stand open; the others are one click away. */
const OPEN_ROWS = 12;
/** More columns than these leave no room for words beside each other. */
const MOST_BESIDE = 6;

interface NamesTableProps {
  readonly names: NamesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** What each outlet calls the same actor: an actor a row, an outlet a column, each form with how often. */
export function NamesTable({ names, page, selected }: NamesTableProps) {
  const { rows, alone } = names;
  const marks = { names, page, selected };
  const differing = rows.filter(({ difference }) => difference !== "none");
  const same = rows.filter(({ difference }) => difference === "none");
  const further = differing.length - OPEN_ROWS;
  return (
    <>
      {differing.length === 0 ? null : (
        <Rows {...marks} rows={differing.slice(0, OPEN_ROWS)} caption="Names for the same actor by outlet" />
      )}
      {further <= 0 ? null : (
        <details className={styles.fold}>
          <summary>{`${further} more ${inNumber(further, "actor")} whose names differ`}</summary>
          <Rows {...marks} rows={differing.slice(OPEN_ROWS)} caption="More names for the same actor by outlet" />
        </details>
      )}
      {same.length === 0 ? null : (
        <details className={styles.fold} open={differing.length === 0}>
          <summary>{`${same.length} ${inNumber(same.length, "actor")} with the same names in several outlets`}</summary>
          <SameNames {...marks} rows={same} />
        </details>
      )}
      {alone.length === 0 ? null : (
        <details className={styles.fold}>
          <summary>{`${alone.length} ${inNumber(alone.length, "actor")} named by one outlet only`}</summary>
          <Alone {...marks} rows={alone} />
        </details>
      )}
    </>
  );
}

interface RowsProps extends NamesTableProps {
  readonly rows: readonly ActorRow[];
}

function Rows({ names, rows, caption, page, selected }: RowsProps & { readonly caption: string }) {
  const { columns, voice } = names;
  return (
    <table className={styles.names} data-stacked={columns.length > MOST_BESIDE || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Actor</span>
          </th>
          {columns.map(({ column }) => (
            <th key={column.key} scope="col">
              <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
              <span className={styles.outlet}>{column.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <a {...markLink(page, row.address, { count: row.count, selected })} className={styles.actor}>
                {row.name}
              </a>
              <span
                className={styles.note}
              >{`${row.type}, in ${row.articles} ${inNumber(row.articles, "article")}`}</span>
            </th>
            {columns.map(({ column, articles }, index) => {
              const forms = row.cells[index]?.forms ?? [];
              return (
                <td key={column.key} className={slotClass(column.slot)} data-empty={forms.length === 0 || undefined}>
                  <span className={styles.letters}>
                    <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                  </span>
                  {forms.length === 0 ? (
                    <span className={styles.none}>{articles === 0 ? "not read" : "not named"}</span>
                  ) : (
                    <Forms forms={forms} voice={voice} page={page} selected={selected} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FormsProps extends Pick<NamesTableProps, "page" | "selected"> {
  readonly forms: readonly NameForm[];
  readonly voice: NamesComparison["voice"];
}

/** What stands above the forms of a group; bare names need no word. */
const GROUPS: readonly { readonly label: string | null; readonly holds: (form: NameForm) => boolean }[] = [
  { label: null, holds: (form) => !isDescription(form) },
  { label: "with a title", holds: ({ kind }) => kind === "titled" },
  { label: "described as", holds: ({ kind }) => kind === "epithet" },
];

function Forms({ forms, voice, page, selected }: FormsProps) {
  return GROUPS.map(({ label, holds }) => {
    const own = forms.filter(holds);
    if (own.length === 0) return null;
    return (
      <div key={label ?? ""}>
        {label === null ? null : <span className={styles.kind}>{label}</span>}
        <ul>
          {own.map((form) => (
            <li key={form.text}>
              <a
                {...markLink(page, form.address, { count: form.count, selected })}
                className={styles.form}
                data-quoted={form.own === 0 || undefined}
              >
                {form.own === 0 ? `“${form.text}”` : form.text}
                <span className={styles.count}>{`\u00a0${countText(form, voice)}`}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** @example "4 own, 2 quoted" */
function countText({ own, quoted, count }: NameForm, voice: NamesComparison["voice"]): string {
  if (voice !== "both" || own === 0 || quoted === 0) return formatFigure(count);
  return `${formatFigure(own)} own, ${formatFigure(quoted)} quoted`;
}

/** One line an actor: where the forms are the same, only how often each outlet uses them is left to tell. */
function SameNames({ names, rows, page, selected }: RowsProps) {
  return (
    <ul className={styles.same}>
      {rows.map((row) => (
        <li key={row.key}>
          <a {...markLink(page, row.address, { count: row.count, selected })} className={styles.actor}>
            {row.name}
          </a>
          <span className={styles.note}>{`${row.type}, in ${row.articles} ${inNumber(row.articles, "article")}`}</span>
          <ul>
            {names.columns.map(({ column }, index) => {
              const forms = row.cells[index]?.forms ?? [];
              if (forms.length === 0) return null;
              return (
                <li key={column.key} className={slotClass(column.slot)}>
                  <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                  {forms.map((form) => (
                    <a
                      key={form.text}
                      {...markLink(page, form.address, { count: form.count, selected })}
                      className={styles.times}
                    >
                      <span className={form.text === row.name ? "visually-hidden" : undefined}>{form.text}</span>
                      <span className={styles.count}>{formatFigure(form.count)}</span>
                    </a>
                  ))}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Alone({ names, rows, page, selected }: RowsProps) {
  return (
    <ul className={styles.alone}>
      {rows.map((row) => {
        const index = row.cells.findIndex(({ forms }) => forms.length > 0);
        const column = names.columns[index]?.column;
        return (
          <li key={row.key}>
            {column === undefined ? null : (
              <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
            )}
            <a {...markLink(page, row.address, { count: row.count, selected })} className={styles.form}>
              {row.name}
              <span className={styles.count}>{`\u00a0${formatFigure(row.count)}`}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
