"use client";

import { markLink } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import styles from "./claim-grid.module.css";
import { GridCell } from "./grid-cell";
import cells from "./grid-cell.module.css";
import { GridNavigation } from "./grid-navigation";
import type { RowView } from "./grid-view";
import { RowName } from "./row-name";

/** Up to this many columns a cell has room for its word; up to the second a column has room for its sign. */
const COLUMNS_WITH_WORDS = 6;
const COLUMNS_IN_A_TABLE = 12;

export type GridColumn = Pick<ComparedColumn, "key" | "name" | "letters" | "slot">;

/** Rows under one head; without a title there is none. */
export interface GridBlock {
  readonly key: string;
  readonly title: string;
  /** How the rows are to be read, in a few words. */
  readonly note: string;
  readonly isSuggested: boolean;
  readonly rows: readonly RowView[];
}

interface GridTableProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly blocks: readonly GridBlock[];
  /** The page's query without the opened mark. */
  readonly search: string;
  readonly selected: string | null;
  readonly orderText: string;
}

/**
 * The grid as the browser draws it. It is drawn here again from compact rows, because a drawn table that travels a second
 * time with the page weighs several times as much as what it is drawn from. The roles are written out because the phone's
 * layout turns rows into wrapping boxes, and browsers then drop those of a table.
 */
export function GridTable({ label, columns, blocks, search, selected, orderText }: GridTableProps) {
  // Where the page stands is known to the browser: seven hundred links need not say it again.
  const page = { path: "", search };
  const linkOf = (claim: string, column: string, count: number) =>
    markLink(page, { kind: "cell", claim, column }, { count, selected });
  return (
    <GridNavigation>
      <table
        className={`${styles.grid} ${cells.cells}`}
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
            {columns.map(({ key, letters, name, slot }) => (
              <th key={key} scope="col" role="columnheader">
                <OutletChip letters={letters} name={name} slot={slot} />
                <span className={styles.name}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map(({ key, title, note, isSuggested, rows }) => (
          <tbody key={key} data-suggested={isSuggested || undefined}>
            {title === "" ? null : (
              <tr role="row" className={styles.block}>
                <th colSpan={columns.length + 1} scope="rowgroup" role="rowheader">
                  {title} {note === "" ? null : <span>{note}</span>}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.key} role="row" data-conflict={row.conflict === "conflict" || undefined}>
                <th scope="row" role="rowheader">
                  <RowName row={row} columns={columns} />
                </th>
                {row.cells.map((cell, index) => {
                  const column = columns[index];
                  if (column === undefined) return null;
                  const link = linkOf(row.key, column.key, cell.count);
                  return <GridCell key={column.key} cell={cell} column={column} link={link} />;
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </GridNavigation>
  );
}

/** What a column of a table has room for; undefined: there are too many columns for a table. */
function roomOf(columns: number): "words" | "signs" | undefined {
  if (columns <= COLUMNS_WITH_WORDS) return "words";
  return columns <= COLUMNS_IN_A_TABLE ? "signs" : undefined;
}
