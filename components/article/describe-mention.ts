import type { Mention, Polarity, Speaker } from "@/domain/claims/claim";
import { badgeWord, speakerTypeWord, verbClassWord } from "@/domain/claims/mention-words";

const OWN_WORDS: Readonly<Record<Polarity, string>> = { affirms: "asserted", denies: "denied", open: "left open" };
const QUOTED_WORDS: Readonly<Record<Polarity, string>> = {
  affirms: "attributed",
  denies: "denial attributed",
  open: "left open, attributed",
};

/**
 * How one person read one passage, in a line for the margin.
 *
 * @param outlets names of outlets by key, for those that are cited
 * @example "attributed to Ada Voss (person), via Ledger; “claimed”, distancing; hedged"
 */
export function describeMention(
  mention: Pick<
    Mention,
    "voice" | "polarity" | "hedged" | "fit" | "verb" | "verbClass" | "ironic" | "apparentError" | "unsure" | "speakers"
  >,
  outlets: Readonly<Record<string, string>>,
): string {
  const { voice, polarity, verb, verbClass } = mention;
  const stance =
    voice === "attributed"
      ? `${QUOTED_WORDS[polarity]} to ${mention.speakers.map((one) => describeSpeaker(one, outlets)).join(", by ")}`
      : `${OWN_WORDS[polarity]}${voice === "presupposed" ? ", presupposed" : ""}`;
  const verbWords = [
    ...(verb === null ? [] : [`“${verb}”`]),
    ...(verbClass === null ? [] : [verbClassWord(verbClass)]),
  ];
  return [
    stance,
    ...(verbWords.length === 0 ? [] : [verbWords.join(", ")]),
    ...(mention.hedged ? ["hedged"] : []),
    ...(mention.fit === "same" ? [] : [badgeWord(mention.fit)]),
    ...(mention.ironic ? [badgeWord("ironic")] : []),
    ...(mention.apparentError ? [badgeWord("apparent-error")] : []),
    ...(mention.unsure ? ["unsure"] : []),
  ].join("; ");
}

function describeSpeaker({ name, type, viaOutlet }: Speaker, outlets: Readonly<Record<string, string>>): string {
  const via = viaOutlet === null ? "" : `, via ${outlets[viaOutlet] ?? viaOutlet}`;
  return `${name} (${speakerTypeWord(type)})${via}`;
}
