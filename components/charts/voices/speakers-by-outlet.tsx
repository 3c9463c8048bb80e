import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import { speakerTypeWord } from "@/domain/claims/mention-words";
import { countInWords, formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import type {
  ColumnVoices,
  SpeakerCell,
  SpeakerRow,
  VoicesComparison,
} from "@/domain/comparison/voices/voices-comparison";
import { VoiceCount } from "./voice-bar";
import styles from "./speakers-by-outlet.module.css";
import marks from "./voice-marks.module.css";
import tables from "./voice-table.module.css";

/** Rows that are shown at once; the others unfold. */
const FIRST_ROWS = 12;

interface SpeakersByOutletProps {
  readonly voices: VoicesComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Who is heard where: a row a speaker, a column an outlet, those that set the outlets furthest apart first. */
export function SpeakersByOutlet({ voices, page, selected }: SpeakersByOutletProps) {
  const { speakers, columns } = voices;
  const rest = speakers.slice(FIRST_ROWS);
  const most = Math.max(0, ...speakers.flatMap(({ cells }) => cells.map((cell) => cell?.statements.count ?? 0)));
  const table = { columns, most, page, selected };
  return (
    <>
      <SpeakerTable {...table} rows={speakers.slice(0, FIRST_ROWS)} caption="Who is heard where" />
      {rest.length === 0 ? null : (
        <details className={tables.rest}>
          <summary>{`${rest.length} more ${inNumber(rest.length, "speaker")}`}</summary>
          <SpeakerTable {...table} rows={rest} caption="More speakers" />
        </details>
      )}
    </>
  );
}

interface SpeakerTableProps extends Pick<SpeakersByOutletProps, "page" | "selected"> {
  readonly columns: readonly ColumnVoices[];
  readonly rows: readonly SpeakerRow[];
  /** The largest number of statements that one speaker has anywhere. */
  readonly most: number;
  readonly caption: string;
}

/** With more columns than this there is no room for squares. */
const MOST_WIDE_COLUMNS = 6;

function SpeakerTable({ columns, rows, most, caption, page, selected }: SpeakerTableProps) {
  return (
    <table
      className={`${tables.table} ${styles.speakers}`}
      data-narrow={columns.length > MOST_WIDE_COLUMNS || undefined}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          {columns.map(({ column }) => (
            <th key={column.key} scope="col">
              <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
              <span className={styles.name}>{column.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.name}
              <span className={tables.type}>{speakerTypeWord(row.type)}</span>
            </th>
            {columns.map((column, index) => {
              const cell = row.cells[index] ?? null;
              return (
                <td
                  key={column.column.key}
                  className={slotClass(column.column.slot)}
                  data-empty={cell === null || undefined}
                >
                  {cell === null ? (
                    <NotHeard column={column} />
                  ) : (
                    <Heard cell={cell} column={column} name={row.name} most={most} page={page} selected={selected} />
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

interface HeardProps extends Pick<SpeakersByOutletProps, "page" | "selected"> {
  readonly cell: SpeakerCell;
  readonly column: ColumnVoices;
  readonly name: string;
  readonly most: number;
}

function Heard({ cell: { statements, quotedWords }, column, name, most, page, selected }: HeardProps) {
  const whose = `of ${name} in ${column.column.name}`;
  return (
    <>
      <span className={styles.letters} aria-hidden="true">
        {column.column.letters}
      </span>
      <VoiceCount
        mark={statements}
        most={most}
        label={`${inNumber(statements.count, "statement")} ${whose}`}
        page={page}
        selected={selected}
      />
      {quotedWords.count === 0 ? null : (
        <a
          {...markLink(page, quotedWords.address, { count: quotedWords.passages.length, selected })}
          className={marks.words}
        >
          {`${formatFigure(quotedWords.count)} ${inNumber(quotedWords.count, "word")}`}
          <span className="visually-hidden">{` quoted ${whose}`}</span>
        </a>
      )}
    </>
  );
}

/** "Not quoted" is said of the articles that were read, and of no others. */
function NotHeard({ column: { articles } }: { readonly column: ColumnVoices }) {
  const n = articles.length;
  const text =
    n === 0 ? "not read for it" : `not quoted in ${n === 1 ? "this one article" : `these ${countInWords(n)} articles`}`;
  return (
    <span className={tables.nothing} title={text}>
      <span aria-hidden="true">{n === 0 ? "?" : "–"}</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
