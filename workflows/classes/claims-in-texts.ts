import type { ClaimInText, Letter } from "@/domain/classes/class-material";
import { sentencesOf } from "@/domain/classes/cut-text";
import type { Mention } from "@/domain/claims/claim";
import type { ArticleCell } from "@/domain/comparison/comparison";
import { formatDate } from "@/domain/dates/format-date";
import type { EventIndex } from "./index-event";
import type { LoadedText } from "./load-class-text";

/** How each text treats each claim, as it was coded. What is not in an extract, but in its text, counts as not coded. */
export function claimsInTexts(
  event: EventIndex,
  texts: readonly (LoadedText & { readonly letter: Letter })[],
  claims: readonly string[],
): readonly ClaimInText[] {
  return claims.flatMap((claim) =>
    texts.map((text): ClaimInText => {
      const cell = event.cellOf(claim, text.article.key);
      const placed = event
        .mentionsOf(claim, text.article.key)
        .map((mention) => ({ mention, sentences: placesOf(mention, text) }))
        .filter(({ sentences }) => sentences.length > 0);
      const told = pickTelling(placed);
      const sentences = [...new Set(placed.flatMap((place) => place.sentences))].sort((a, b) => a - b);
      const isElsewhere = cell !== null && cell.mentions.length > 0 && placed.length === 0;
      return {
        claim,
        letter: text.letter,
        presence: isElsewhere ? null : event.presenceOf(claim, text.article.key),
        sentences,
        voice: told?.mention.voice ?? null,
        speaker: told?.mention.speakers[0]?.name ?? null,
        verb: told?.mention.verb ?? null,
        verbClass: told?.mention.verbClass ?? null,
        ...(told === undefined || told.mention.verbClass === null ? {} : { verbBy: countAlike(told.mention, placed) }),
        reason:
          cell === null || isElsewhere
            ? null
            : reasonOf(
                cell,
                placed.map(({ mention }) => mention),
              ),
      };
    }),
  );
}

function placesOf({ passage }: Mention, { version, cut }: LoadedText): readonly number[] {
  return passage.versionKey === version.key && passage.state !== "lost" ? sentencesOf(cut, passage) : [];
}

interface Placed {
  readonly mention: Mention;
  readonly sentences: readonly number[];
}

/** The mention whose verb tells most: one that is not neutral, else any with a verb, else the first. */
function pickTelling(placed: readonly Placed[]): Placed | undefined {
  const withVerb = placed.filter(({ mention }) => mention.verb !== null && mention.verbClass !== null);
  return withVerb.find(({ mention }) => mention.verbClass !== "neutral") ?? withVerb[0] ?? placed[0];
}

/** How many people coded the same passage for the claim with this class of verb. */
function countAlike(told: Mention, placed: readonly Placed[]): number {
  const alike = placed.filter(
    ({ mention }) => mention.passage.key === told.passage.key && mention.verbClass === told.verbClass,
  );
  return new Set(alike.map(({ mention }) => mention.coder)).size;
}

function reasonOf({ state, reason, checks }: ArticleCell, mentions: readonly Mention[]): string | null {
  if (state === "not-knowable") return reason;
  const inVain = new Set(checks.map(({ coder }) => coder)).size;
  if (state === "absent") {
    const last = checks
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1);
    const on = last === undefined ? "" : ` on ${formatDate(last)}`;
    return `${people(inVain)} read the whole text for it${on} and did not find it.`;
  }
  const found = new Set(mentions.map(({ coder }) => coder)).size;
  if (found === 0) return null;
  return inVain === 0
    ? `Coded so by ${people(found).toLowerCase()}.`
    : `Readers differ: ${people(found).toLowerCase()} found it, ${people(inVain).toLowerCase()} did not.`;
}

function people(count: number): string {
  return count === 1 ? "One person" : `${count} people`;
}
