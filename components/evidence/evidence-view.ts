import type {
  ArticleCell,
  CellState,
  ClaimRow,
  ComparedArticle,
  ComparedColumn,
  Comparison,
} from "@/domain/comparison/comparison";
import { isSuggestedRow, listAllRows } from "@/domain/comparison/list-all-rows";
import { describeDates } from "@/domain/dates/format-date";
import { type EvidenceAddress, formatEvidence } from "@/domain/evidence/evidence-address";
import type { EvidenceItem, EvidenceSelection, PassageItem } from "@/domain/evidence/evidence-item";
import type { PassageInContext } from "@/domain/text/passage-in-context";
import { agreementHref } from "./agreement-href";
import { codingReading, mentionReadings, type Fact, type Names } from "./readings";

/** The evidence of one mark, ready to be drawn by the drawer and sent by the twin: plain values only. */
export interface EvidenceView {
  /** Value of `?evidence=`. */
  readonly address: string;
  readonly kind: EvidenceAddress["kind"];
  readonly title: string;
  readonly subtitle: string;
  /** Number of items; the mark's own number. */
  readonly count: number;
  /** The same in words: "2 passages in 1 article". */
  readonly countText: string;
  /** The outlet, where the mark belongs to a single one. */
  readonly column: ColumnView | null;
  /** States of a claim's cell, most frequent first; empty for other marks. */
  readonly states: readonly StateView[];
  readonly groups: readonly EvidenceGroupView[];
  /** What the other columns have on the same claim. */
  readonly others: readonly OtherCellView[];
  /** Key of the claim that the mark is about; null where a method proposes it: it has no page. */
  readonly claim: string | null;
  /** Of a figure of agreement: where all figures of its codebook in the event stand; left out for other marks. */
  readonly agreementHref?: string;
  /** The method that proposes the claim, and where a person decides; left out for what people entered. */
  readonly proposed?: { readonly method: string; readonly review: string };
}

export type ColumnView = Pick<ComparedColumn, "key" | "name" | "letters" | "slot">;

export interface StateView {
  readonly state: CellState;
  readonly alsoChallenged: boolean;
  /** Says less than the claim, or more, and nothing else. */
  readonly fits: ArticleCell["fits"];
  /** Coders read an article differently, and no strict majority reads it so. */
  readonly isSplit: boolean;
  readonly articles: number;
  /** Rests on what a method proposes alone. */
  readonly isSuggested: boolean;
}

/** The items of one article; without an article where the record is that of a search. */
export interface EvidenceGroupView {
  readonly article: ArticleView | null;
  readonly items: readonly EvidenceItemView[];
}

export interface ArticleView {
  readonly key: string;
  readonly headline: string;
  readonly dateText: string;
  readonly hasText: boolean;
  readonly column: ColumnView | null;
}

export type EvidenceItemView =
  | {
      readonly kind: "passage";
      readonly passage: string;
      readonly state: "exact" | "moved" | "lost";
      readonly firstWords: string;
      /** Null where the text is not stored, or no longer has the passage. */
      readonly quote: PassageInContext | null;
      /** One list of facts for each way in which the passage was read. */
      readonly readings: readonly (readonly Fact[])[];
      /** No person marked it: a method proposes it. */
      readonly isSuggested: boolean;
    }
  | {
      readonly kind: "check" | "dates" | "record";
      readonly sentence: string;
      readonly facts: readonly Fact[];
      /** Nobody has read the article for this yet. */
      readonly isToDo: boolean;
    };

export interface OtherCellView {
  readonly column: ColumnView;
  readonly states: readonly StateView[];
  readonly evidence: string;
  readonly count: number;
  /** Words of the first passage where the article asserts or contests the claim and its text is stored. */
  readonly quote: string | null;
}

type Passages = Readonly<Record<string, PassageInContext | null>>;

export interface EvidenceMaterial {
  readonly comparison: Comparison;
  readonly names: Names;
  /** The opened mark, with the words of its passages. */
  readonly opened: EvidenceSelection & { readonly passages: Passages };
  /** All evidence of the same claim, for the list of the others; null where the mark is about no claim. */
  readonly onClaim: (EvidenceSelection & { readonly passages: Passages }) | null;
}

const MAX_QUOTE_LENGTH = 140;

/** Turns what the evidence loader found into what the drawer draws. */
export function toEvidenceView({ comparison, names, opened, onClaim }: EvidenceMaterial): EvidenceView {
  const columns = new Map(comparison.columns.map((column) => [column.key, toColumnView(column)]));
  const columnKey = columnOf(opened.address, comparison);
  const claim = "claim" in opened.address ? opened.address.claim : null;
  const method = claim === null ? undefined : findRow(comparison, claim)?.claim.proposal?.method;
  const review = `/events/${comparison.event.slug}/review?at=${claim ?? ""}`;
  const groups = groupByArticle(opened.items, (item) => toItemView(item, opened.passages, names), columns);
  return {
    address: formatEvidence(opened.address),
    kind: opened.address.kind,
    title: opened.title,
    subtitle: opened.subtitle,
    count: opened.count,
    countText: describeCount(opened.items),
    column: columnKey === null ? null : (columns.get(columnKey) ?? null),
    states: statesOf(opened.address, comparison),
    groups,
    others: claim === null || columnKey === null ? [] : listOthers({ comparison, onClaim, claim, columnKey }),
    claim: method === undefined ? claim : null,
    ...agreementLink(opened.address, comparison.event),
    ...(method === undefined ? {} : { proposed: { method, review } }),
  };
}

function agreementLink(address: EvidenceAddress, { slug }: Comparison["event"]): Pick<EvidenceView, "agreementHref"> {
  if (address.kind !== "agreement") return {};
  return { agreementHref: agreementHref({ ...address, event: slug }) };
}

function findRow({ matrix }: Comparison, claim: string): ClaimRow | undefined {
  return listAllRows(matrix).find((row) => row.claim.key === claim);
}

/**
 * States of a cell with how many articles have each; badges show where a denial is quoted as well, and where an article
 * says only less or only more than the claim, and a state that rests on proposed passages is a suggested one.
 */
export function toStateViews(
  cell: {
    readonly states: readonly { readonly state: CellState; readonly articles: readonly string[] }[];
    readonly cells: readonly Pick<ArticleCell, "state" | "alsoChallenged" | "fits" | "isSplit" | "mentions">[];
  },
  isProposed = false,
): readonly StateView[] {
  return cell.states.map(({ state, articles }) => {
    const alike = cell.cells.filter((other) => other.state === state);
    return {
      state,
      alsoChallenged: alike.some(({ alsoChallenged }) => alsoChallenged),
      fits: [...new Set(alike.flatMap(({ fits }) => fits))],
      isSplit: alike.some(({ isSplit }) => isSplit),
      articles: articles.length,
      isSuggested: isProposed && alike.some(({ mentions }) => mentions.length > 0),
    };
  });
}

function statesOf(address: EvidenceAddress, comparison: Comparison): readonly StateView[] {
  if (address.kind !== "cell" && address.kind !== "missing") return [];
  const row = findRow(comparison, address.claim);
  if (row === undefined) return [];
  if (address.kind === "cell") {
    const cell = row.cells.find(({ column }) => column === address.column);
    return cell === undefined ? [] : toStateViews(cell, isSuggestedRow(row));
  }
  const cell = row.cells.flatMap(({ cells }) => cells).find(({ article }) => article === address.article);
  if (cell === undefined) return [];
  return toStateViews(
    { states: [{ state: cell.state, articles: [cell.article] }], cells: [cell] },
    isSuggestedRow(row),
  );
}

/** Marks that name a column or an article, and stand for more, or say themselves which it is. */
const NOT_OF_ONE_COLUMN: ReadonlySet<EvidenceView["kind"]> = new Set([
  "background",
  "shared",
  "shared-words",
  "quotation",
]);

function columnOf(address: EvidenceAddress, { articles }: Comparison): string | null {
  if (NOT_OF_ONE_COLUMN.has(address.kind)) return null;
  if ("column" in address) return address.column;
  if ("article" in address) return articles.find(({ key }) => key === address.article)?.column ?? null;
  return null;
}

function toColumnView({ key, name, letters, slot }: ComparedColumn): ColumnView {
  return { key, name, letters, slot };
}

function groupByArticle(
  items: readonly EvidenceItem[],
  toView: (item: EvidenceItem) => EvidenceItemView,
  columns: ReadonlyMap<string, ColumnView>,
): readonly EvidenceGroupView[] {
  const groups = new Map<string, { article: ArticleView | null; items: EvidenceItemView[] }>();
  for (const item of items) {
    const key = item.article?.key ?? "";
    const group = groups.get(key) ?? { article: toArticleView(item.article, columns), items: [] };
    group.items.push(toView(item));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function toArticleView(article: ComparedArticle | null, columns: ReadonlyMap<string, ColumnView>): ArticleView | null {
  if (article === null) return null;
  const { key, headline, hasText } = article;
  return { key, headline, hasText, dateText: describeDates(article), column: columns.get(article.column) ?? null };
}

function toItemView(item: EvidenceItem, passages: Passages, names: Names): EvidenceItemView {
  switch (item.kind) {
    case "passage":
      return {
        kind: "passage",
        passage: item.passage.key,
        state: item.passage.state,
        firstWords: item.passage.firstWords,
        quote: passages[item.passage.key] ?? null,
        readings: readingsOf(item, names),
        isSuggested:
          item.facts === undefined &&
          [...item.mentions, ...item.codings].every(({ proposal }) => proposal !== undefined),
      };
    case "check":
    case "dates":
      return { kind: item.kind, sentence: item.sentence, facts: [], isToDo: false };
    case "record": {
      const facts = item.coding === null ? item.facts : codingReading([item.coding], names);
      return { kind: "record", sentence: item.sentence, facts, isToDo: isToDo(item) };
    }
  }
}

function readingsOf({ article, mentions, codings, facts }: PassageItem, names: Names): readonly (readonly Fact[])[] {
  if (facts !== undefined) return facts.length === 0 ? [] : [facts];
  const outlet = names.column(article.column);
  const frames = codings.length === 0 ? [] : [codingReading(codings, names)];
  return [...mentionReadings(mentions, outlet, names), ...frames];
}

/** What nobody has read yet is no find: it is counted apart, in articles. */
function describeCount(items: readonly EvidenceItem[]): string {
  const found = items.filter((item) => !isToDo(item));
  const toDo = items.length - found.length;
  const articles = new Set(found.flatMap(({ article }) => (article === null ? [] : [article.key]))).size;
  const nouns = { passage: "passage", check: "check", dates: "date", record: "record" } as const;
  const counted = (["passage", "check", "dates", "record"] as const)
    .map((kind) => ({ noun: nouns[kind], count: found.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => `${count} ${noun}${count === 1 ? "" : "s"}`)
    .join(", ");
  const where = articles === 0 ? "" : ` in ${articles} article${articles === 1 ? "" : "s"}`;
  const unread = toDo === 0 ? "" : `${toDo} article${toDo === 1 ? "" : "s"} not read for it`;
  return [`${counted}${where}`, unread].filter((part) => part !== "").join(", ");
}

function isToDo(item: EvidenceItem): boolean {
  return (
    item.kind === "record" && item.coding === null && item.facts.length === 0 && item.sentence.startsWith("Nobody")
  );
}

function listOthers({
  comparison,
  onClaim,
  claim,
  columnKey,
}: {
  readonly comparison: Comparison;
  readonly onClaim: EvidenceMaterial["onClaim"];
  readonly claim: string;
  readonly columnKey: string;
}): readonly OtherCellView[] {
  const row = findRow(comparison, claim);
  return comparison.columns.flatMap((column) => {
    const cell = row?.cells.find((other) => other.column === column.key);
    if (row === undefined || cell === undefined || column.key === columnKey) return [];
    return [
      {
        column: toColumnView(column),
        states: toStateViews(cell, isSuggestedRow(row)),
        evidence: formatEvidence({ kind: "cell", claim, column: column.key }),
        count: cell.evidenceCount,
        quote: firstQuote(onClaim, column.key),
      },
    ];
  });
}

function firstQuote(onClaim: EvidenceMaterial["onClaim"], column: string): string | null {
  const item = onClaim?.items.find((other) => other.kind === "passage" && other.article.column === column);
  if (onClaim === null || item?.kind !== "passage") return null;
  const words = onClaim.passages[item.passage.key]?.exact ?? null;
  if (words === null || words.length <= MAX_QUOTE_LENGTH) return words;
  return `${words.slice(0, words.lastIndexOf(" ", MAX_QUOTE_LENGTH))} …`;
}
