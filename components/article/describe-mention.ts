import type { Mention, Polarity, Speaker } from "@/domain/claims/claim";

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
      : `${OWN_WORDS[polarity]}${voice === "presupposed" ? " as a matter of course" : ""}`;
  const verbText =
    verb === null
      ? verbClass?.replaceAll("-", " ")
      : `“${verb}”${verbClass === null ? "" : `, ${verbClass.replaceAll("-", " ")}`}`;
  return [
    stance,
    ...(verbText === undefined ? [] : [verbText]),
    ...(mention.hedged ? ["hedged"] : []),
    ...(mention.fit === "narrower" ? ["says less"] : []),
    ...(mention.fit === "wider" ? ["says more"] : []),
    ...(mention.ironic ? ["ironic"] : []),
    ...(mention.apparentError ? ["apparent error"] : []),
    ...(mention.unsure ? ["unsure"] : []),
  ].join("; ");
}

function describeSpeaker({ name, type, viaOutlet }: Speaker, outlets: Readonly<Record<string, string>>): string {
  const via = viaOutlet === null ? "" : `, via ${outlets[viaOutlet] ?? viaOutlet}`;
  return `${name} (${type})${via}`;
}
