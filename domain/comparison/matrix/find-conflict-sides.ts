import type { Mention } from "../../claims/claim";
import type { ClaimRow } from "../comparison";
import { wholeStanceOf } from "../derive-cell";
import { groupBy } from "../group-by";

/** One side of a conflict: the article and the passage that carries it. */
export interface ConflictSide {
  readonly claim: string;
  readonly article: string;
  /** Key of the mention. */
  readonly mention: string;
  readonly says: "asserts" | "denies" | "carries-a-denial";
}

/**
 * The two passages that show a conflict: one article asserts the claim, another denies it or carries only a denial; else
 * the claim is asserted, and so is one that contradicts it. Of several articles the first in the columns' order, of
 * several passages the first in the text; what is flagged or says less than the claim opposes nobody and is passed over.
 * Null where the row is in no conflict.
 *
 * @param mentionsOf mentions of a claim that the row's articles have
 */
export function findConflictSides(
  row: Pick<ClaimRow, "claim" | "cells" | "contradicts">,
  mentionsOf: (claim: string) => readonly Mention[],
): readonly [ConflictSide, ConflictSide] | null {
  const order = row.cells.flatMap(({ cells }) => cells.map(({ article }) => article));
  const own = listSides(row.claim.key, order, mentionsOf(row.claim.key));
  const asserting = own.filter(({ says }) => says === "asserts");
  for (const one of asserting) {
    const other = own.find(({ says, article }) => says !== "asserts" && article !== one.article);
    if (other !== undefined) return [one, other];
  }
  const [one] = asserting;
  const [other] = row.contradicts.flatMap((claim) =>
    listSides(claim, order, mentionsOf(claim)).filter(({ says }) => says === "asserts"),
  );
  return one === undefined || other === undefined ? null : [one, other];
}

/** What each article puts on the scales, both sides of a mixed one. */
function listSides(claim: string, order: readonly string[], mentions: readonly Mention[]): readonly ConflictSide[] {
  const byArticle = groupBy(mentions, ({ article }) => article);
  return order.flatMap((article) => {
    const earnest = (byArticle.get(article) ?? []).filter(
      ({ fit, ironic, apparentError }) => fit !== "narrower" && !ironic && !apparentError,
    );
    const stance = wholeStanceOf(earnest);
    const own = (polarity: Mention["polarity"]) =>
      firstOf(earnest.filter((mention) => mention.voice !== "attributed" && mention.polarity === polarity));
    const side = (says: ConflictSide["says"], mention: Mention | undefined): readonly ConflictSide[] =>
      mention === undefined ? [] : [{ claim, article, mention: mention.key, says }];
    if (stance === "mixed") return [...side("asserts", own("affirms")), ...side("denies", own("denies"))];
    if (stance === "asserted") return side("asserts", own("affirms"));
    if (stance === "denied") return side("denies", own("denies"));
    if (stance !== "attributed-denial") return [];
    return side("carries-a-denial", firstOf(earnest.filter(({ polarity }) => polarity === "denies")));
  });
}

function firstOf(mentions: readonly Mention[]): Mention | undefined {
  return [...mentions].sort((a, b) => a.passage.start - b.passage.start || (a.key < b.key ? -1 : 1))[0];
}
