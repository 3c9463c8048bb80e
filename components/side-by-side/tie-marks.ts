import type { TieMark } from "@/components/article/reading-mark";
import type { Tie } from "@/domain/comparison/side-by-side/side-by-side";
import { tieAnchor } from "./side-by-side-address";

/** The marks of one text: a number at each place of a tie; the first place of each is where links lead to. */
export function listTieMarks(
  ties: readonly Tie[],
  side: "a" | "b",
  { hrefOf, chosen }: { readonly hrefOf: (tie: Tie, to: "a" | "b") => string; readonly chosen: string | null },
): readonly TieMark[] {
  const to = side === "a" ? "b" : "a";
  return ties.flatMap((tie) =>
    tie[side].places.map(({ start, end }, index) => ({
      kind: "tie",
      tie: tie.key,
      number: tie.number,
      label: nameTie(tie),
      href: hrefOf(tie, to),
      anchor: index === 0 ? tieAnchor(side, tie) : null,
      to,
      isChosen: tie.key === chosen,
      start,
      end,
    })),
  );
}

/** What both articles have, in a few words. */
export function nameTie(tie: Tie): string {
  switch (tie.kind) {
    case "claims":
      return tie.statement;
    case "text":
      return `${tie.words} shared words`;
    case "actors":
      return tie.name;
  }
}
