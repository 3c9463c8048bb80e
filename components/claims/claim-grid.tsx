import type { PageAddress } from "@/components/evidence/evidence-href";
import type { ClaimRow, ComparedColumn } from "@/domain/comparison/comparison";
import type { RowGroup } from "@/domain/comparison/matrix/group-claim-rows";
import { joinNames } from "@/domain/comparison/sentence-parts";
import { type GridBlock, GridTable } from "./grid-table";
import { toRowView } from "./to-row-view";

interface ClaimGridProps {
  /** What the grid shows, for its name: "16 claims by 6 outlets". */
  readonly label: string;
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ClaimRow[];
  /** The same rows under heads; left out: one block without a head. */
  readonly groups?: readonly RowGroup[];
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

/** The claim × outlet matrix: each sign is a link to exactly what it stands for. */
export function ClaimGrid(props: ClaimGridProps) {
  const { label, columns, rows, otherRows, suggestedRows, suggestedTotal, page, selected, orderText } = props;
  const groups = props.groups ?? [{ key: "all", title: "", note: "", rows }];
  const statements = new Map([...rows, ...otherRows].map(({ claim }) => [claim.key, claim.statement]));
  const draw = (row: ClaimRow) => toRowView(row, columns, statements);
  const blocks: readonly GridBlock[] = [
    ...groups.map((group) => ({ ...group, isSuggested: false, rows: group.rows.map(draw) })),
    {
      key: "judgements",
      title: "Evaluations, predictions and demands",
      note: "never counted as conflicts",
      isSuggested: false,
      rows: otherRows.map(draw),
    },
    {
      key: "suggested",
      title: `Proposed by ${methodsOf(suggestedRows)}`,
      note: describeSuggested(suggestedRows.length, suggestedTotal),
      isSuggested: true,
      rows: suggestedRows.map(draw),
    },
  ];
  return (
    <GridTable
      label={label}
      columns={columns.map(({ key, name, letters, slot }) => ({ key, name, letters, slot }))}
      blocks={blocks.filter(({ rows: drawn }) => drawn.length > 0)}
      search={page.search}
      selected={selected}
      orderText={orderText}
    />
  );
}

function describeSuggested(shown: number, total: number): string {
  const part = shown < total ? `; the first ${shown} of ${total}` : "";
  return `nobody has decided; words of the articles, not statements of ours${part}`;
}

function methodsOf(rows: readonly ClaimRow[]): string {
  return joinNames([...new Set(rows.flatMap(({ claim }) => claim.proposal?.method ?? []))]);
}
