import type { TwinLoader } from "@/app/twin/twins";
import { describeDates } from "@/domain/dates/format-date";
import type { HitPiece } from "@/domain/search/hit-passage";
import { HITS_ON_PAGE, type SearchResult } from "@/workflows/search";
import { loadSearch } from "./load-search";

/** The same page of hits. The table has one row a hit, of every kind that the page shows. */
export const searchTwin: TwinLoader = async (workspace, _params, parameters) => {
  const { query, result } = await loadSearch(workspace, parameters);
  if (result === null) return { data: null, table: { columns: COLUMNS, rows: [] } };
  const { kind: _kind, ...found } = result.found;
  return {
    data: { page: query.page, pageSize: HITS_ON_PAGE, totals: result.tabs.totals, ...found },
    table: { columns: COLUMNS, rows: rowsOf(found) },
  };
};

const COLUMNS = [
  "Kind",
  "Key",
  "Title",
  "Words around",
  "Outlet",
  "Published",
  "Events",
  "Codes there",
  "Claims there",
];

function rowsOf({ articles, claims, notes, events }: SearchResult): (string | number)[][] {
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title).join("; ");
  return [
    ...(articles?.hits ?? []).map((hit) => [
      "article",
      hit.key,
      plain(hit.headline),
      plain(hit.excerpt?.pieces ?? []),
      hit.outlet?.name ?? "",
      describeDates(hit),
      titles(hit.events),
      hit.marks.codes.map(({ name }) => name).join("; "),
      hit.marks.claims.map(({ statement }) => statement).join("; "),
    ]),
    ...(claims?.hits ?? []).map((hit) => [
      "claim",
      hit.key,
      plain(hit.statement),
      "",
      "",
      "",
      titles(hit.events),
      "",
      "",
    ]),
    ...(notes?.hits ?? []).map((hit) => [
      `note on a ${hit.on}`,
      hit.article?.key ?? "",
      hit.about,
      plain(hit.note.pieces),
      "",
      "",
      hit.event?.title ?? "",
      "",
      "",
    ]),
    ...(events?.hits ?? []).map((hit) => [
      "event",
      hit.slug,
      plain(hit.title),
      plain(hit.excerpt?.pieces ?? []),
      "",
      "",
      "",
      "",
      "",
    ]),
  ];
}

function plain(pieces: readonly HitPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}
