import type { DossierArticle, DossierCoding } from "./dossier-types";

type Voice = DossierCoding["voice"];
type PassageEntry = readonly [passage: string, code: string, voice: Voice, note?: string];

interface Sheet {
  readonly headline: string;
  readonly primary: string;
  /** Why the primary frame is in doubt, where it is. */
  readonly doubt?: string;
  readonly article: readonly string[];
  readonly passages: readonly PassageEntry[];
  /** Generic frames, on the whole article. */
  readonly generic: readonly string[];
}

const SECURITY = "security-and-defense";

/** Whose words? A passage counts as the outlet's own where it is not set in quotation marks, paraphrase included. */
const SHEETS: Readonly<Record<DossierArticle, Sheet>> = {
  southfront: {
    headline: SECURITY,
    primary: "external-regulation",
    doubt: "By space the threat comes first, but almost all of it is quoted from the order.",
    article: [SECURITY, "external-regulation", "economic", "fairness-and-equality"],
    passages: [
      ["sf-access", SECURITY, "quoted"],
      ["sf-espionage", SECURITY, "quoted"],
      ["sf-reason", SECURITY, "outlet", "The reason is given in a mocking tone."],
      ["sf-spread", SECURITY, "quoted"],
      ["sf-tabs", SECURITY, "quoted"],
      ["sf-microsoft", "economic", "outlet"],
      ["sf-share", "economic", "outlet"],
      ["sf-second-country", "external-regulation", "outlet"],
      ["sf-india-why", SECURITY, "outlet"],
      ["sf-unheard", "legality", "quoted"],
      ["sf-scrutiny", "fairness-and-equality", "quoted"],
      ["sf-if-china", "fairness-and-equality", "outlet"],
      ["sf-when-us", "fairness-and-equality", "outlet"],
      ["sf-when-us", "economic", "outlet"],
    ],
    generic: ["responsibility", "conflict", "economic"],
  },
  sputnik: {
    headline: "legality",
    primary: "legality",
    article: ["legality", SECURITY, "economic"],
    passages: [
      ["sp-tools", SECURITY, "outlet", "Reported speech, so the outlet's words for somebody else's charge."],
      ["sp-blocked", "legality", "outlet"],
      ["sp-serious", "legality", "quoted"],
      ["sp-also-blocked", "legality", "outlet"],
      ["sp-partnership", "economic", "outlet"],
      ["sp-claimed", SECURITY, "outlet"],
      ["sp-lawsuit", "legality", "outlet"],
      ["sp-process", "legality", "outlet"],
    ],
    generic: ["conflict"],
  },
  unattributed: {
    headline: SECURITY,
    primary: SECURITY,
    doubt: "Surveillance as a threat to people; one could also read it as a matter of rights.",
    article: [SECURITY, "legality", "health-and-safety", "political"],
    passages: [
      ["wc-ability", SECURITY, "outlet"],
      ["wc-infringed", "legality", "outlet"],
      ["wc-violate", "legality", "outlet"],
      ["wc-weigh", "legality", "outlet"],
      ["wc-no-laws", "legality", "outlet"],
      ["wc-charges", "crime-and-punishment", "quoted"],
      ["wc-orwell", SECURITY, "outlet"],
      ["wc-system", SECURITY, "quoted", "The opening quotation mark is missing."],
      ["wc-tool", SECURITY, "outlet"],
      ["wc-all-privacy", SECURITY, "quoted"],
      ["wc-blackout", "health-and-safety", "outlet"],
      ["wc-role", "health-and-safety", "outlet"],
      ["wc-advantage", "health-and-safety", "outlet"],
      ["wc-rumours", "political", "outlet"],
    ],
    generic: ["responsibility", "human-interest", "conflict", "morality"],
  },
  "breitbart-account": {
    headline: SECURITY,
    primary: SECURITY,
    article: [SECURITY, "health-and-safety"],
    passages: [
      ["ba-bloomberg", SECURITY, "outlet"],
      ["ba-douyin", SECURITY, "outlet"],
      ["ba-order-access", SECURITY, "quoted"],
      ["ba-espionage", SECURITY, "quoted"],
      ["ba-memos", SECURITY, "outlet"],
      ["ba-critics", "legality", "outlet"],
      ["ba-critics", SECURITY, "outlet"],
      ["ba-challenge", "health-and-safety", "outlet"],
    ],
    generic: ["responsibility", "conflict", "human-interest"],
  },
  "breitbart-parliament": {
    headline: SECURITY,
    primary: SECURITY,
    article: [SECURITY, "political", "policy-prescription"],
    passages: [
      ["bp-killed", SECURITY, "outlet"],
      ["bp-risks", SECURITY, "quoted"],
      ["bp-spyware", SECURITY, "quoted"],
      ["bp-labour", "political", "outlet"],
      ["bp-woken", SECURITY, "outlet"],
      ["bp-woken", "political", "outlet"],
      ["bp-truss", "policy-prescription", "quoted"],
      ["bp-exports", "policy-prescription", "quoted"],
      ["bp-rhetoric", "political", "outlet"],
    ],
    generic: ["responsibility", "conflict"],
  },
};

function codingsOf(article: DossierArticle, sheet: Sheet): readonly DossierCoding[] {
  const plain = {
    article,
    codebook: "policy-frames",
    passage: null,
    voice: "outlet",
    unsure: false,
    note: null,
  } as const;
  return [
    { ...plain, scope: "headline", code: sheet.headline },
    ...sheet.passages.map(
      ([passage, code, voice, note = null]) => ({ ...plain, scope: "passage", passage, code, voice, note }) as const,
    ),
    ...sheet.article.map((code) => ({ ...plain, scope: "article", code }) as const),
    { ...plain, scope: "primary", code: sheet.primary, unsure: sheet.doubt !== undefined, note: sheet.doubt ?? null },
    ...sheet.generic.map((code) => ({ ...plain, codebook: "five-generic-frames", scope: "article", code }) as const),
  ];
}

/** One coder's frames, in the order of the screen. Both codebooks are handed in for every article. */
export const frameCodings: readonly DossierCoding[] = [
  ...codingsOf("southfront", SHEETS.southfront),
  ...codingsOf("sputnik", SHEETS.sputnik),
  ...codingsOf("unattributed", SHEETS.unattributed),
  ...codingsOf("breitbart-account", SHEETS["breitbart-account"]),
  ...codingsOf("breitbart-parliament", SHEETS["breitbart-parliament"]),
];
