import { actsOfNoun } from "./act-words";
import { isMeasure } from "./measure-nouns";

/**
 * Common nouns that mean the same in a report of an event, written by hand; the first names the group. Vectors alone
 * cannot tell them from mere neighbours ("mayor" and "governor" are closer to each other than "thief" and "burglar").
 */
const SAME = [
  "company firm business corporation",
  "court judge magistrate tribunal justice bench judiciary",
  "police officer policeman policewoman cop constable",
  "soldier troop army military force",
  "parliament lawmaker mp legislator legislature congress assembly",
  "government administration cabinet authority",
  "doctor physician medic",
  "thief burglar robber",
  "pupil schoolchild student",
  "picture painting artwork canvas",
  "app application platform software",
  "unemployment jobless joblessness",
  "neighbourhood neighborhood district",
  "fire blaze inferno",
  "bill law act legislation",
  "study trial",
  "ship boat vessel",
  "plane aircraft airliner jet",
  "car vehicle",
  "house home building",
  "worker employee staff staffer workforce",
  "protester demonstrator marcher",
  "person people resident inhabitant villager neighbour neighbor local victim passenger body civilian",
  "person victim man",
  "person victim woman",
  "child boy",
  "child girl",
  "blast explosion",
  "toll death dead",
  "cost price damage",
  "worry concern fear",
  "order decree directive edict",
  "contract deal agreement",
  "pact treaty accord",
  "phone smartphone",
  "cash money",
  "poll survey",
  "town city",
  "road street",
  "harbour harbor port",
  "report study",
  "leader head chief boss",
  "wages pay salary",
] as const;

const GROUP_OF: ReadonlyMap<string, readonly number[]> = SAME.reduce((table, row, index) => {
  for (const noun of row.split(" ")) table.set(noun, [...(table.get(noun) ?? []), index]);
  return table;
}, new Map<string, number[]>());

/** Whether the list has the two base forms in one row. */
export function isSameNoun(one: string, other: string): boolean {
  const others = GROUP_OF.get(other);
  return others !== undefined && (GROUP_OF.get(one) ?? []).some((group) => others.includes(group));
}

const LEGAL_ACTS = new Set(
  "order decree ban law act bill injunction ruling sanction measure restriction edict directive curb embargo prohibition moratorium rule".split(
    " ",
  ),
);

/** Whether a noun names a legal act: something that is signed or issued, and then does something to somebody. */
export function isLegalAct(noun: string): boolean {
  return LEGAL_ACTS.has(noun);
}

const HEADS_OF_GOVERNMENT = new Set(
  "president premier chancellor king queen governor mayor minister leader emperor prince chairman secretary".split(" "),
);
const GOVERNMENTS = new Set(
  "government administration cabinet state country nation authority ministry department republic kingdom council city".split(
    " ",
  ),
);

/** Whether an office decides for a government: what its holder does, the government does, too. */
export function isHeadOfGovernment(noun: string): boolean {
  return HEADS_OF_GOVERNMENT.has(noun);
}

/** Whether a noun names a government or one of its bodies. */
export function isGovernment(noun: string): boolean {
  return GOVERNMENTS.has(noun);
}

const GROUPS_OF_PEOPLE = new Set(
  "person people resident inhabitant villager neighbour neighbor local victim passenger civilian".split(" "),
);

/** Whether a noun says no more than "somebody". */
export function isAnybody(noun: string): boolean {
  return GROUPS_OF_PEOPLE.has(noun);
}

/** Whether the lists know a word as a common noun: then a capital at the start of a sentence makes no name of it. */
export function isKnownNoun(noun: string): boolean {
  return GROUP_OF.has(noun) || isMeasure(noun) || actsOfNoun(noun).length > 0;
}

const NOBODIES = new Set("nobody none".split(" "));

/** Whether a word stands for no one at all. */
export function isNobody(noun: string): boolean {
  return NOBODIES.has(noun);
}

const SAID = new Set("claim allegation accusation report suggestion rumour rumor charge".split(" "));

/** Whether a noun holds what is said behind it: "claims that he left". */
export function isSaidNoun(noun: string): boolean {
  return SAID.has(noun);
}
