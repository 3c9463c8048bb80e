import type { Claim, Mention } from "@/domain/claims/claim";
import { cellWord } from "@/domain/comparison/cell-state";
import type {
  ArticleCell,
  CellState,
  ClaimRow,
  ColumnCell,
  ComparedColumn,
  Comparison,
} from "@/domain/comparison/comparison";
import { formatEvidence } from "@/domain/evidence/evidence-address";
import { describeMention } from "./describe-mention";

export interface ChipView {
  /** Key of the column. */
  readonly column: string;
  readonly letters: string;
  readonly name: string;
  readonly slot: number | null;
}

/** One outlet of a claim's strip, and where its evidence opens. */
export interface StripCell {
  readonly column: ChipView;
  readonly isHere: boolean;
  readonly state: CellState;
  readonly alsoChallenged: boolean;
  /** Articles of the outlet, where it has several. */
  readonly articles: number;
  readonly word: string;
  readonly href: string;
}

export interface MentionLine {
  readonly key: string;
  readonly passage: string;
  readonly text: string;
  readonly coder: string;
  readonly note: string | null;
  readonly isOwn: boolean;
}

export interface ClaimNoteView {
  readonly claim: string;
  readonly number: number;
  readonly statement: string;
  readonly inConflict: boolean;
  readonly strip: readonly StripCell[];
  readonly remark: string | null;
  readonly mentions: readonly MentionLine[];
}

export interface NoteMaterial {
  readonly article: string;
  readonly claims: readonly Claim[];
  readonly comparison: Comparison | null;
  readonly mentions: readonly Mention[];
  readonly coders: Readonly<Record<string, string>>;
  readonly outlets: Readonly<Record<string, string>>;
  /** Key of the coder who is looking, or null. */
  readonly viewer: string | null;
}

/** One note a claim that is mentioned here, in the order of its first passage in `mentions`. */
export function claimNotes(material: NoteMaterial): readonly ClaimNoteView[] {
  const { comparison, claims, mentions } = material;
  return [...new Set(mentions.map(({ claim }) => claim))].flatMap((key) => {
    const number = claims.findIndex((claim) => claim.key === key) + 1;
    const claim = claims[number - 1];
    if (claim === undefined) return [];
    const row = rowOf(comparison, key);
    return [
      {
        claim: key,
        number,
        statement: claim.statement,
        inConflict: row?.inConflict ?? false,
        strip: row === null || comparison === null ? [] : stripOf(row, comparison, material.article),
        remark: row === null || comparison === null ? null : conflictRemark(row, comparison, material),
        mentions: mentions.filter((mention) => mention.claim === key).map((mention) => mentionLine(mention, material)),
      },
    ];
  });
}

/** How a claim stands in one article; null where no comparison holds both. */
export function stateHere(comparison: Comparison | null, claim: string, article: string): ArticleCell | null {
  const cells = rowOf(comparison, claim)?.cells.flatMap((cell) => cell.cells) ?? [];
  return cells.find((cell) => cell.article === article) ?? null;
}

function rowOf(comparison: Comparison | null, claim: string): ClaimRow | null {
  if (comparison === null) return null;
  const { rows, otherRows } = comparison.matrix;
  return [...rows, ...otherRows].find((row) => row.claim.key === claim) ?? null;
}

function stripOf(row: ClaimRow, comparison: Comparison, article: string): readonly StripCell[] {
  const here = comparison.articles.find(({ key }) => key === article)?.column;
  return row.cells.flatMap((cell) => {
    const column = comparison.columns.find(({ key }) => key === cell.column);
    const main = cell.states[0]?.state;
    if (column === undefined || main === undefined) return [];
    const evidence = formatEvidence({ kind: "cell", claim: row.claim.key, column: cell.column });
    return [
      {
        column: chipOf(column),
        isHere: cell.column === here,
        state: main,
        alsoChallenged: cell.cells.some(({ alsoChallenged }) => alsoChallenged),
        articles: cell.cells.length,
        word: wordOf(cell),
        href: `/events/${comparison.event.slug}/claims?evidence=${evidence}`,
      },
    ];
  });
}

function wordOf(cell: ColumnCell): string {
  return cell.states
    .map(({ state, articles }) => (articles.length > 1 ? `${cellWord(state)} × ${articles.length}` : cellWord(state)))
    .join(", ");
}

/** Who stands against whom, seen from here: only the others, since what this text says stands beside the note. */
function conflictRemark(row: ClaimRow, comparison: Comparison, { article, claims }: NoteMaterial): string | null {
  if (!row.inConflict) return null;
  const others = row.cells.flatMap((cell) => cell.cells).filter((cell) => cell.article !== article);
  const says = (states: readonly CellState[], words: string) => {
    const names = uniqueColumns(
      others.filter(({ state }) => states.includes(state)),
      comparison,
    ).map(({ name }) => name);
    return names.length === 0 ? [] : [`${names.join(", ")} ${words}`];
  };
  const against = row.contradicts.flatMap((key) => {
    const number = claims.findIndex((claim) => claim.key === key) + 1;
    return number === 0 ? [] : [`claim ${number} says otherwise and is asserted, too`];
  });
  const parts = [
    ...says(["asserted"], "in own voice: yes"),
    ...says(["denied"], "in own voice: no"),
    ...says(["attributed-denial"], "with a denial only"),
    ...against,
  ];
  return parts.length === 0 ? null : `${parts.join("; ")}.`;
}

function uniqueColumns(cells: readonly ArticleCell[], comparison: Comparison): readonly ChipView[] {
  const keys = new Set(cells.map(({ column }) => column));
  return comparison.columns.filter(({ key }) => keys.has(key)).map(chipOf);
}

export function chipOf({ key, letters, name, slot }: ComparedColumn): ChipView {
  return { column: key, letters, name, slot };
}

function mentionLine(mention: Mention, { coders, outlets, viewer }: NoteMaterial): MentionLine {
  return {
    key: mention.key,
    passage: mention.passage.key,
    text: describeMention(mention, outlets),
    coder: coders[mention.coder] ?? "a coder",
    note: mention.note,
    isOwn: mention.coder === viewer,
  };
}
