import type { ActorName } from "../../actors/find-actors";
import { toAddressKey } from "../../evidence/address-key";
import { mergeRanges } from "../../text/version-text";
import type { ComparedArticle } from "../comparison";
import { type ActorRow, type NamesComparison, placesIn } from "../words/names-comparison";
import { numberTies, type WithoutNumber } from "./number-ties";
import type { ActorSide, ActorTie } from "./side-by-side";

/** Actors that both articles name, in the words whose names the comparison counts. */
export function tieActors(
  { rows, alone, voice }: Pick<NamesComparison, "rows" | "alone" | "voice">,
  { a, b }: { readonly a: Pick<ComparedArticle, "key">; readonly b: Pick<ComparedArticle, "key"> },
): readonly ActorTie[] {
  return numberTies(
    [...rows, ...alone].flatMap((row): readonly WithoutNumber<ActorTie>[] => {
      const [inA, inB] = [a, b].map(({ key }) => readSide(row, key, voice));
      if (inA == null || inB == null) return [];
      return [
        {
          kind: "actors",
          key: row.key,
          name: row.name,
          type: row.type,
          isCalledDifferently: formsOf(inA) !== formsOf(inB),
          address: row.address,
          evidenceCount: row.count,
          a: inA,
          b: inB,
        },
      ];
    }),
  );
}

function readSide({ names }: ActorRow, article: string, voice: NamesComparison["voice"]): ActorSide | null {
  const used = names
    .filter((name) => name.article === article)
    .map((name) => ({ name, places: placesIn(name, voice) }))
    .filter(({ places }) => places.length > 0);
  if (used.length === 0) return null;
  return {
    places: mergeRanges(used.flatMap(({ places }) => places)),
    forms: used.map(({ name, places }) => toForm(name, places.length)).toSorted(byCount),
  };
}

function toForm({ text, kind }: ActorName, count: number): ActorSide["forms"][number] {
  return { text, kind, count };
}

function byCount(one: ActorSide["forms"][number], other: ActorSide["forms"][number]): number {
  return other.count - one.count || (one.text < other.text ? -1 : 1);
}

function formsOf({ forms }: ActorSide): string {
  return [...new Set(forms.map(({ text }) => toAddressKey(text)))].sort().join(" ");
}
