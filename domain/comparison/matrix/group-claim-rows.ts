import { affirms, contests } from "../cell-state";
import type { ClaimRow } from "../comparison";
import { groupBy } from "../group-by";
import type { ClaimGrouping } from "./claim-choice";

/** Rows under one head; `title` "": rows without one. */
export interface RowGroup {
  /** Names the group in addresses and tests. */
  readonly key: string;
  readonly title: string;
  /** How the rows under it are to be read, in a few words. */
  readonly note: string;
  readonly rows: readonly ClaimRow[];
}

/** What the articles of a row have made of its claim, from the sharpest difference to none. */
const AGREEMENTS = {
  conflict: { title: "In conflict", note: "one article asserts what another denies" },
  differ: { title: "They differ", note: "some carry it and some contest it, without a conflict" },
  "left-out": { title: "Left out by some", note: "some carry it; others could have and were checked" },
  open: { title: "Left open by some", note: "some carry it, some raise it without taking a side" },
  "all-say": { title: "All say it", note: "every article that could know, in its own voice" },
  "all-carry": { title: "All carry it", note: "every article that could know, some as somebody’s words" },
  unchecked: { title: "Not yet checked in every article", note: "nobody contests it so far" },
  unsaid: { title: "Said by none", note: "raised, contested or looked for, and affirmed nowhere" },
} as const;
type Agreement = keyof typeof AGREEMENTS;
const ORDER: readonly Agreement[] = [
  "conflict",
  "differ",
  "left-out",
  "open",
  "all-say",
  "all-carry",
  "unchecked",
  "unsaid",
];

/**
 * Facts under heads, in the rows' own order within each: by what the articles have made of them, or under the claim that
 * they are a narrower case of. Every row stands in exactly one group. Without a grouping there is one group without a
 * head. Wrong tool for evaluations, predictions and demands, which are no matter of agreement.
 *
 * @example groupClaimRows(rows, "agreement").map(({ title }) => title) // ["In conflict", "All say it"]
 */
export function groupClaimRows(rows: readonly ClaimRow[], grouping: ClaimGrouping): readonly RowGroup[] {
  if (rows.length === 0) return [];
  switch (grouping) {
    case "none":
      return [{ key: "all", title: "", note: "", rows }];
    case "agreement":
      return groupByAgreement(rows);
    case "wider":
      return groupByWider(rows);
  }
}

/**
 * What the articles that could know a claim have made of it. A claim that some lack stands with what is left out, even
 * where others are still to be checked; "all" is said only once everybody has been checked.
 */
export function agreementOf(row: ClaimRow): Agreement {
  const states = row.cells.flatMap(({ cells }) => cells.map(({ state }) => state));
  const able = states.filter((state) => state !== "not-knowable");
  const carried = able.some(affirms);
  if (row.inConflict) return "conflict";
  if (carried && able.some(contests)) return "differ";
  if (carried && row.absent > 0) return "left-out";
  if (row.notChecked > 0) return "unchecked";
  if (!carried) return "unsaid";
  if (!able.every(affirms)) return "open";
  return able.every((state) => state === "asserted") ? "all-say" : "all-carry";
}

function groupByAgreement(rows: readonly ClaimRow[]): readonly RowGroup[] {
  const of = groupBy(rows, agreementOf);
  return ORDER.flatMap((key) => {
    const found = of.get(key);
    return found === undefined ? [] : [{ key, ...AGREEMENTS[key], rows: found }];
  });
}

/**
 * The wider claim first, then what is narrower than it, however far down; a claim that is narrower than two stands below
 * the first. Claims that are linked to no other come last, under a head of their own.
 */
function groupByWider(rows: readonly ClaimRow[]): readonly RowGroup[] {
  const byKey = new Map(rows.map((row) => [row.claim.key, row]));
  const heads = groupBy(rows, (row) => topOf(row, byKey));
  const families = [...heads].filter(([, family]) => family.length > 1);
  const alone = [...heads].filter(([, family]) => family.length === 1).flatMap(([, family]) => family);
  const groups = families.map(([key, family]): RowGroup => {
    const head = byKey.get(key);
    const rest = family.filter((row) => row !== head);
    return {
      key,
      title: head?.claim.statement ?? "",
      note: "and what is narrower than it",
      rows: head === undefined ? rest : [head, ...rest],
    };
  });
  if (alone.length === 0) return groups;
  const title = groups.length === 0 ? "No claim is linked as narrower than another" : "On their own";
  return [...groups, { key: "alone", title, note: "", rows: alone }];
}

/** Key of the widest claim among these rows that a row is a case of. Links that lead in a circle end where they began. */
function topOf(row: ClaimRow, rows: ReadonlyMap<string, ClaimRow>): string {
  const seen = new Set<string>([row.claim.key]);
  let top = row;
  for (;;) {
    const wider = top.narrowerOf.map((key) => rows.get(key)).find((next) => next !== undefined);
    if (wider === undefined) return top.claim.key;
    // In a circle nobody is the widest: the first by key stands for all of it.
    if (seen.has(wider.claim.key)) return [...seen].sort()[0] ?? top.claim.key;
    seen.add(wider.claim.key);
    top = wider;
  }
}
