import type { VerbClass } from "../claims/claim";

const BY_CLASS: readonly (readonly [VerbClass, string])[] = [
  [
    "neutral",
    "statement report reports belief view opinion argument prediction conclusion finding comment remark observation " +
      "expectation hope hopes fear fears concern concerns worry worries suspicion suspicions theory idea notion " +
      "conviction announcement speculation doubts doubt desire wish intention estimate sense feeling message forecast description evidence",
  ],
  ["affirming", "confirmation reminder assurance assurances revelation disclosure"],
  ["conceding", "admission acknowledgement acknowledgment concession confession"],
  [
    "distancing",
    "claim claims allegation allegations assertion assertions insistence contention rumour rumours rumor rumors " +
      "suggestion suggestions boast complaint complaints insinuation myth",
  ],
  ["denying", "denial denials"],
  ["attacking", "accusation accusations charge charges criticism condemnation outrage anger"],
  [
    "directive-or-commissive",
    "promise promises pledge pledges vow vows threat threats demand demands recommendation proposal proposals warning " +
      "warnings call calls offer request requests appeal plea refusal",
  ],
  [
    "neutral",
    "skepticism scepticism confidence optimism regret dismay frustration surprise support disappointment case",
  ],
];

const NOUNS = new Map<string, VerbClass>();
for (const [verbClass, words] of BY_CLASS) {
  for (const word of words.split(" ")) NOUNS.set(word, verbClass);
}

/** The class of a noun that holds what somebody says or believes ("claim", "fear"), in lower case; else undefined. */
export function classOfNoun(lower: string): VerbClass | undefined {
  return NOUNS.get(lower);
}

/** Whether a noun can stand right before its clause: "fears the quay might fall". */
export function takesBareClause(lower: string): boolean {
  return /^(?:fear|concern|claim|allegation|accusation|rumou?r|suspicion|hope|worry|belief)s?$/u.test(lower);
}

/** Whether a noun can hold an infinitive that somebody said or wills: "Ash's promise to leave". */
export function isWish(lower: string): boolean {
  return /^(?:promise|pledge|vow|threat|offer|proposal|call|demand|request|refusal|appeal|plea)s?$/u.test(lower);
}

/** Whether "of" behind a noun can tell what somebody said: "Ash's accusations of fraud". */
export function isUtterance(lower: string): boolean {
  return /^(?:accusation|allegation|claim|charge|criticism|condemnation|description|warning)s?$/u.test(lower);
}

const FEELINGS = new Set(
  (
    "concern concerns worry worries doubt doubts hope skepticism scepticism confidence optimism regret dismay " +
    "frustration surprise support disappointment outrage anger"
  ).split(" "),
);

/** Whether a noun is a feeling that can be expressed: "expressed concern about the cost". */
export function isFeeling(lower: string): boolean {
  return FEELINGS.has(lower);
}

const ATTITUDES = new Set(
  (
    "confident sure certain convinced worried concerned afraid hopeful optimistic pessimistic aware sceptical skeptical " +
    "adamant doubtful unsure glad proud happy sorry surprised disappointed angry frustrated grateful fearful insistent " +
    "anxious alarmed pleased relieved satisfied persuaded unaware uncertain"
  ).split(" "),
);

/** Adjectives of conviction and feeling that take a clause: "sure that", "worried that". */
export function isAttitude(lower: string): boolean {
  return ATTITUDES.has(lower);
}

const LIGHT_VERBS = new Set(
  (
    "make made makes making issue issued issues issuing express expressed expresses expressing voice voiced voices " +
    "raise raised raises raising repeat repeated repeats repeating have has had share shared shares give gave given " +
    "gives hold held holds offer offered renew renewed reject rejected rejects rejecting dismiss dismissed dismisses " +
    "take took takes taken taking deny denied denies denying echo echoed release released publish published cite cited citing spread push pushed air aired found find finds expressing presented"
  ).split(" "),
);

/** Verbs that say nothing but that their object was said: "made a claim", "expressed concern". */
export function isLightVerb(lower: string): boolean {
  return LIGHT_VERBS.has(lower);
}

const REFUSING = /^(?:reject|dismiss|den(?:y|i))/u;

/** Of the light verbs those whose subject is not the one who said it: "rejected the claim that". */
export function isRefusal(lower: string): boolean {
  return REFUSING.test(lower);
}
