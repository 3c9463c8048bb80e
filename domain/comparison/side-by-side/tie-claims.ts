import type { Mention } from "../../claims/claim";
import { mergeRanges } from "../../text/version-text";
import { affirms, contests } from "../cell-state";
import type { ArticleCell, ClaimRow, ComparedArticle } from "../comparison";
import { isSuggestedRow, listAllRows } from "../list-all-rows";
import { countPlaces } from "../passage-places";
import { numberTies, type WithoutNumber } from "./number-ties";
import type { ClaimSide, ClaimTie } from "./side-by-side";
import type { TieInput } from "./tie-articles";

/** Claims that have passages in both articles, proposed ones among them where the comparison shows them. */
export function tieClaims(input: Pick<TieInput, "a" | "b" | "matrix" | "mentions" | "wordsOf">): readonly ClaimTie[] {
  const mentions = new Map(input.mentions.map((mention) => [mention.key, mention]));
  return numberTies(
    listAllRows(input.matrix).flatMap((row): readonly WithoutNumber<ClaimTie>[] => {
      const [a, b] = [input.a, input.b].map((article) => readSide(row, article, { mentions, wordsOf: input.wordsOf }));
      if (a == null || b == null) return [];
      return [
        {
          kind: "claims",
          key: row.claim.key,
          statement: row.claim.statement,
          isProposed: isSuggestedRow(row),
          standsApart: row.claim.kind === "fact" && standApart(a.cell, b.cell),
          address: { kind: "claim", claim: row.claim.key },
          evidenceCount: row.cells.reduce((sum, cell) => sum + cell.evidenceCount, 0),
          a: a.side,
          b: b.side,
        },
      ];
    }),
  );
}

/** One carries the claim and the other a denial; what is meant as irony, or is an apparent error, opposes nobody. */
function standApart(one: ArticleCell, other: ArticleCell): boolean {
  if (one.flags.length + other.flags.length > 0) return false;
  return (affirms(one.state) && contests(other.state)) || (contests(one.state) && affirms(other.state));
}

interface SideContext {
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly wordsOf: TieInput["wordsOf"];
}

function readSide(
  { claim, cells }: ClaimRow,
  article: ComparedArticle,
  { mentions, wordsOf }: SideContext,
): { readonly cell: ArticleCell; readonly side: ClaimSide } | null {
  const cell = cells.flatMap((column) => column.cells).find((one) => one.article === article.key);
  const found = cell?.mentions.flatMap((key) => mentions.get(key) ?? []) ?? [];
  if (cell === undefined || found.length === 0) return null;
  const passages = [...new Map(found.map(({ passage }) => [passage.key, passage])).values()].toSorted(
    (one, other) => one.start - other.start,
  );
  const placed = article.hasText
    ? passages.filter(({ versionKey, state }) => versionKey === article.versionKey && state !== "lost")
    : [];
  const places = mergeRanges(placed.map(({ start, end }) => ({ start, end })));
  const words = places.flatMap((place) => wordsOf(article.key, place) ?? []);
  const side = {
    places,
    state: cell.state,
    alsoChallenged: cell.alsoChallenged,
    fits: cell.fits,
    isProposed: found.every(({ proposal }) => proposal !== undefined),
    quotes: words.length > 0 ? words : [...new Set(passages.map(({ firstWords }) => `${firstWords} …`))],
    address: { kind: "missing", article: article.key, claim: claim.key },
    evidenceCount: countPlaces(found),
  } as const;
  return { cell, side };
}
