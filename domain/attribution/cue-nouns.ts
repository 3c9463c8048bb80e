import type { VerbClass } from "../claims/claim";

const BY_CLASS: readonly (readonly [VerbClass, string])[] = [
  [
    "neutral",
    "statement report reports belief view opinion argument prediction conclusion finding comment remark observation " +
      "expectation hope hopes fear fears concern concerns worry worries suspicion suspicions theory idea notion " +
      "conviction announcement speculation doubts estimate sense feeling message warning:directive forecast",
  ],
  ["affirming", "confirmation reminder assurance assurances revelation disclosure"],
  ["conceding", "admission acknowledgement acknowledgment concession confession"],
  [
    "distancing",
    "claim claims allegation allegations assertion assertions insistence contention rumour rumours rumor rumors " +
      "suggestion suggestions boast complaint complaints insinuation myth",
  ],
  ["denying", "denial denials"],
  ["attacking", "accusation accusations charge charges criticism"],
  ["directive-or-commissive", "promise pledge vow threat threats demand recommendation proposal warning warnings"],
];

const NOUNS = new Map<string, VerbClass>();
for (const [verbClass, words] of BY_CLASS) {
  for (const word of words.split(" ")) if (!word.includes(":")) NOUNS.set(word, verbClass);
}

/** The class of a noun that holds what somebody says or believes ("claim", "fear"), in lower case; else undefined. */
export function classOfNoun(lower: string): VerbClass | undefined {
  return NOUNS.get(lower);
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
    "deny denied denies denying echo echoed release released publish published cite cited citing spread push pushed"
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
