import type { MarkProposal, Mention, Speaker } from "@/domain/claims/claim";
import { badgeWord, speakerTypeWord, verbClassWord } from "@/domain/claims/mention-words";
import type { ComparedCoding } from "@/domain/comparison/comparison";

/** A line of the drawer: what was coded, and how. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Names for keys, as the comparison knows them. */
export interface Names {
  coder(key: string): string;
  code(key: string): string;
  column(key: string): string;
}

/**
 * How a passage was read, one list of facts for each way: coders who agree in everything but their notes stand
 * together, so that three agreeing coders are one reading and a disagreement is seen as two.
 */
export function mentionReadings(
  mentions: readonly Mention[],
  outlet: string,
  names: Names,
): readonly (readonly Fact[])[] {
  const readings = new Map<string, { readonly facts: readonly Fact[]; readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    const facts = [...describeMention(mention, outlet, names), ...describeProposal(mention.proposal)];
    const id = JSON.stringify(facts);
    const reading = readings.get(id) ?? { facts, mentions: [] };
    reading.mentions.push(mention);
    readings.set(id, reading);
  }
  return [...readings.values()].map(({ facts, mentions: alike }) => [
    ...facts,
    ...describeCoders(alike, names),
    ...alike.flatMap(({ note, coder }) =>
      note === null ? [] : [{ label: "Note", value: `${note} (${names.coder(coder)})` }],
    ),
  ]);
}

function describeCoders(mentions: readonly Mention[], names: Names): readonly Fact[] {
  const people = mentions.filter(({ proposal }) => proposal === undefined).map(({ coder }) => names.coder(coder));
  return people.length === 0 ? [] : [{ label: "Coded by", value: people.join(", ") }];
}

/** Who proposed a mark and why; nothing for what a person coded. */
function describeProposal(proposal: MarkProposal | undefined): readonly Fact[] {
  if (proposal === undefined) return [];
  const { method, reasons } = proposal;
  return [
    { label: "Proposed by", value: `${method}, nobody has decided` },
    ...(reasons.length === 0 ? [] : [{ label: "Because", value: reasons.join("; ") }]),
  ];
}

/** Which codes people put on one passage, headline or article. */
export function codingReading(codings: readonly ComparedCoding[], names: Names): readonly Fact[] {
  return codings.flatMap((coding) => [
    { label: "Code", value: [names.code(coding.code), ...(coding.unsure ? ["unsure"] : [])].join(", ") },
    { label: "Words of", value: coding.voice === "outlet" ? "the outlet" : "those it quotes" },
    ...(coding.proposal === undefined
      ? [{ label: "Coded by", value: names.coder(coding.coder) }]
      : describeProposal(coding.proposal)),
    ...(coding.note === null ? [] : [{ label: "Note", value: coding.note }]),
  ]);
}

function describeMention(mention: Mention, outlet: string, names: Names): readonly Fact[] {
  const { verb, verbClass } = mention;
  const verbText =
    verb === null ? "none" : [verb, ...(verbClass === null ? [] : [verbClassWord(verbClass)])].join(", ");
  const badges = badgesOf(mention);
  return [
    { label: "Reading", value: describeStance(mention) },
    { label: "Speaker", value: describeSpeakers(mention, outlet, names) },
    { label: "Verb", value: verbText },
    ...(badges.length === 0 ? [] : [{ label: "Marked as", value: badges.join(", ") }]),
  ];
}

function describeStance({ voice, polarity }: Mention): string {
  if (polarity === "open") return voice === "attributed" ? "left open, attributed" : "left open";
  if (voice === "attributed") return polarity === "affirms" ? "attributed" : "attributed denial";
  const word = polarity === "affirms" ? "asserted" : "denied";
  return voice === "presupposed" ? `${word}, presupposed` : word;
}

function describeSpeakers({ voice, speakers }: Mention, outlet: string, names: Names): string {
  if (voice !== "attributed") return `${outlet}, own voice`;
  if (speakers.length === 0) return "the words do not tell";
  return speakers.map((speaker) => describeSpeaker(speaker, names)).join(", quoted by ");
}

function describeSpeaker({ name, type, viaOutlet }: Speaker, names: Names): string {
  const via = viaOutlet === null ? "" : `, by way of ${names.column(viaOutlet)}`;
  return `${name} (${speakerTypeWord(type)})${via}`;
}

function badgesOf({ hedged, fit, ironic, apparentError, unsure }: Mention): readonly string[] {
  return [
    ...(hedged ? ["hedged"] : []),
    ...(fit === "same" ? [] : [`${badgeWord(fit)} than the claim`]),
    ...(ironic ? [badgeWord("ironic")] : []),
    ...(apparentError ? [badgeWord("apparent-error")] : []),
    ...(unsure ? ["coder unsure"] : []),
  ];
}
