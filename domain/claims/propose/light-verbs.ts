import { actsOfNoun, type ActGroup } from "./act-words";

const LIGHT = new Set(
  "hold make conduct take give launch stage have carry+out put pay face order mount run".split(" "),
);

/** Whether a verb says little and leaves the act to its object: "held a vote", "carried out an inspection". */
export function isLightVerb(lemma: string, particle: string | null): boolean {
  return LIGHT.has(particle === null ? lemma : `${lemma}+${particle}`);
}

/** The act that a noun names behind a light verb; null where it names none. */
export function nominalActs(
  noun: string | null,
  verb: string,
): { readonly lemma: string; readonly acts: readonly ActGroup[] } | null {
  if (noun === null || (verb === "take" && noun === "place")) return null;
  const acts = actsOfNoun(noun);
  return acts.length === 0 ? null : { lemma: noun, acts };
}
