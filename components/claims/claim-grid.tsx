import type { PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { ClaimRow, ComparedColumn } from "@/domain/comparison/comparison";
import { isSuggestedRow } from "@/domain/comparison/list-all-rows";
import { joinNames } from "@/domain/comparison/sentence-parts";
import { ClaimCell } from "./claim-cell";
import styles from "./claim-grid.module.css";
import { GridNavigation } from "./grid-navigation";

/** Up to this many columns a cell has room for its word; up to the second a column has room for its sign. */
const COLUMNS_WITH_WORDS = 6;
const COLUMNS_IN_A_TABLE = 12;

interface ClaimGridProps {
  /** What the grid shows, for its name: "16 claims by 6 outlets". */
  readonly label: string;
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ClaimRow[];
  /** Evaluations, predictions and demands, which are never conflicts; they stand in a block of their own. */
  readonly otherRows: readonly ClaimRow[];
  /** Claims that a method proposes; they stand last, dashed. Empty while suggestions are left out. */
  readonly suggestedRows: readonly ClaimRow[];
  /** How many of them there are, where not all are drawn. */
  readonly suggestedTotal: number;
  readonly page: PageAddress;
  /** Value of `?evidence=` in the page's address, or null. */
  readonly selected: string | null;
  /** How the rows are ordered, said in the corner. */
  readonly orderText: string;
}

/**
 * The claim × outlet matrix: each sign is a link to exactly what it stands for. The roles are written out because the
 * phone's layout turns rows into wrapping boxes, and browsers then drop those of a table.
 */
export function ClaimGrid(props: ClaimGridProps) {
  const { label, columns, rows, otherRows, suggestedRows, suggestedTotal, page, selected, orderText } = props;
  const draw = (row: ClaimRow) => (
    <GridRow key={row.claim.key} row={row} columns={columns} page={page} selected={selected} />
  );
  return (
    <GridNavigation>
      <table
        className={styles.grid}
        data-room={roomOf(columns.length)}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of an ARIA grid
        role="grid"
        aria-label={label}
      >
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader" className={styles.corner}>
              <span>Claim</span>
              <span className={styles.order}>{orderText}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader">
                <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                <span className={styles.name}>{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {rows.length === 0 ? null : <tbody>{rows.map(draw)}</tbody>}
        {otherRows.length === 0 ? null : (
          <tbody>
            <BlockHead columns={columns.length} text="Evaluations, predictions and demands">
              never counted as conflicts
            </BlockHead>
            {otherRows.map(draw)}
          </tbody>
        )}
        {suggestedRows.length === 0 ? null : (
          <tbody data-suggested>
            <BlockHead columns={columns.length} text={`Proposed by ${methodsOf(suggestedRows)}`}>
              {describeSuggested(suggestedRows.length, suggestedTotal)}
            </BlockHead>
            {suggestedRows.map(draw)}
          </tbody>
        )}
      </table>
    </GridNavigation>
  );
}

interface BlockHeadProps {
  readonly columns: number;
  readonly text: string;
  readonly children: string;
}

/** Names a block of rows, and says in a few words how it is to be read. */
function BlockHead({ columns, text, children }: BlockHeadProps) {
  return (
    <tr role="row" className={styles.block}>
      <th colSpan={columns + 1} scope="rowgroup" role="rowheader">
        {text} <span>{children}</span>
      </th>
    </tr>
  );
}

function describeSuggested(shown: number, total: number): string {
  const part = shown < total ? `; the first ${shown} of ${total}` : "";
  return `nobody has decided; words of the articles, not statements of ours${part}`;
}

function methodsOf(rows: readonly ClaimRow[]): string {
  return joinNames([...new Set(rows.flatMap(({ claim }) => claim.proposal?.method ?? []))]);
}

interface GridRowProps extends Pick<ClaimGridProps, "columns" | "page" | "selected"> {
  readonly row: ClaimRow;
}

function GridRow({ row, columns, page, selected }: GridRowProps) {
  const slots = new Map(columns.map((column) => [column.key, column]));
  return (
    <tr role="row" data-conflict={(row.inConflict && !isSuggestedRow(row)) || undefined}>
      <th scope="row" role="rowheader">
        <RowName row={row} columns={columns} />
        {row.inConflict ? (
          <>
            {" "}
            <span className={styles.flag}>{isSuggestedRow(row) ? "Possible conflict" : "Conflict"}</span>
          </>
        ) : null}
      </th>
      {row.cells.map((cell) => {
        const column = slots.get(cell.column);
        return column === undefined ? null : (
          <ClaimCell
            key={cell.column}
            cell={cell}
            column={column}
            page={page}
            selected={selected}
            isProposed={isSuggestedRow(row)}
          />
        );
      })}
    </tr>
  );
}

/**
 * The statement, which leads to the claim's page. A proposal has none yet: the words of its clearest passage stand there
 * as what they are, a quotation with its outlet, and the method's key words below.
 */
function RowName({ row: { claim, cells }, columns }: { readonly row: ClaimRow } & Pick<ClaimGridProps, "columns">) {
  const { key, statement, proposal } = claim;
  if (proposal === undefined) return <a href={`/claims/${key}`}>{statement}</a>;
  const [quote] = proposal.quotes;
  const place = cells.find((cell) => cell.cells.some(({ article }) => article === quote?.article));
  const outlet = columns.find((column) => column.key === place?.column);
  return (
    <span className={styles.proposal}>
      <span className="visually-hidden">Proposed: </span>
      {quote === undefined ? null : (
        <span className={styles.quote}>
          “{quote.words}”
          {outlet === undefined ? null : (
            <>
              {" "}
              <OutletChip letters={outlet.letters} name={outlet.name} slot={outlet.slot} />
            </>
          )}
        </span>
      )}
      <span className={styles.headwords}>{proposal.label}</span>
    </span>
  );
}

/** What a column of a table has room for; undefined: there are too many columns for a table. */
function roomOf(columns: number): "words" | "signs" | undefined {
  if (columns <= COLUMNS_WITH_WORDS) return "words";
  return columns <= COLUMNS_IN_A_TABLE ? "signs" : undefined;
}
