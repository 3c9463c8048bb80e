import { seededRandom, type Random } from "@/domain/statistics/seeded-random";
import type {
  DemoArticle,
  DemoCheck,
  DemoClaim,
  DemoCoding,
  DemoData,
  DemoMention,
} from "@/prisma/seed-data/demo-types";
import {
  ADJECTIVES,
  HEADLINES,
  NOUNS,
  VERBS,
  OUTLETS,
  QUOTED_CUT,
  QUOTED_WHOLE,
  SPEAKERS,
  THINGS,
  WIRE_PARAGRAPH,
} from "./flood-gate-words";

/** An event as the demo's seed takes it, with its pages by file name. */
export interface LargeEvent {
  readonly demo: DemoData;
  readonly pages: ReadonlyMap<string, string>;
}

const CODES = ["economic", "capacity-and-resources", "public-opinion", "policy-prescription", "political"];
const SHARE_OF_CLAIMS = 0.25;
const SHARE_CHECKED = 0.3;

/**
 * Fifty articles of twelve outlets on sixty claims, with mentions, checks and two coders' frames; always the same.
 * `articlesEach` makes as many of each outlet instead: the matrix has its size with one article each, and far fewer texts.
 */
export function inventLargeEvent({ articlesEach }: { readonly articlesEach?: number } = {}): LargeEvent {
  const chance = seededRandom("lowmarsh");
  const claims = inventClaims();
  const written = OUTLETS.flatMap((outlet, column) =>
    Array.from({ length: articlesEach ?? outlet.articles }, (_, number) =>
      writeArticle(chance, { outlet, column, number, claims }),
    ),
  );
  const coders = [
    { key: "ada", name: "Ada Brandt" },
    { key: "ben", name: "Ben Osei" },
  ];
  return {
    pages: new Map(written.map(({ article, page }) => [article.file, page])),
    demo: {
      event: {
        key: "lowmarsh-pumps",
        title: "The night the Lowmarsh pumps stood still",
        summary: "An invented event of twelve invented outlets.",
        inclusionRule: "Articles about the flood of 2 March 2032 in Lowmarsh.",
        windowStart: "2032-03-02",
        windowEnd: "2032-03-12",
        population: "Articles of twelve outlets",
        query: "Lowmarsh AND pump",
        exclusions: "Weather reports",
        glossary: [],
      },
      coders,
      outlets: OUTLETS.map(({ key, name, letters }) => ({
        key,
        name,
        letters,
        hosts: [`${key}.example`],
        aliases: [],
        facts: [],
      })),
      articles: written.map(({ article }) => article),
      claims: claims.map(({ claim }) => ({ ...claim, originArticle: written[0]?.article.key ?? "" })),
      mentions: written.flatMap(({ mentions }) => mentions),
      checks: written.flatMap(({ checks }) => checks),
      codings: written.flatMap(({ codings }) => codings),
      coverage: [],
    },
  };
}

interface InventedClaim {
  readonly claim: DemoClaim;
  /** Ways to say it: on one's own account, as somebody's words, and that it is not so. */
  readonly own: string;
  readonly told: (speaker: string) => string;
  readonly denied: string;
  readonly toldDenial: (speaker: string) => string;
}

function inventClaims(): readonly InventedClaim[] {
  return THINGS.flatMap(({ name, day, crowns, office }, index) => {
    const price = crowns.toLocaleString("en-GB");
    const fact = (suffix: string, statement: string): DemoClaim => ({
      key: `${suffix}-${index + 1}`,
      statement,
      kind: "fact",
      knowableFrom: null,
      originArticle: "",
      links: [],
    });
    const last = LAST_CLAIMS[index % LAST_CLAIMS.length];
    return [
      {
        claim: fact("shut", `${capital(name)} was shut on ${day} March 2032.`),
        own: `The wardens shut ${name} on ${day} March.`,
        told: (speaker: string) => `According to ${speaker}, ${name} was shut on ${day} March.`,
        denied: `${capital(name)} was never shut, and was open on ${day} March as on any other day.`,
        toldDenial: (speaker: string) => `${capital(speaker)} denied that ${name} had been shut on ${day} March.`,
      },
      {
        claim: fact("price", `Repairing ${name} costs ${price} crowns.`),
        own: `Repairing ${name} costs ${price} crowns.`,
        told: (speaker: string) => `“Repairing ${name} costs ${price} crowns,” said ${speaker}.`,
        denied: `There is no bill of ${price} crowns for ${name}.`,
        toldDenial: (speaker: string) => `${capital(speaker)} called the ${price} crowns for ${name} an invention.`,
      },
      index < THINGS.length - 6 || last === undefined
        ? {
            claim: fact("known", `${office} knew of the state of ${name} before the flood.`),
            own: `${office} knew of the state of ${name} before the flood.`,
            told: (speaker: string) => `${capital(speaker)} said that the state of ${name} was known before the flood.`,
            denied: `Nobody knew of the state of ${name} before the flood.`,
            toldDenial: (speaker: string) => `${capital(speaker)} denied that the state of ${name} had been known.`,
          }
        : last(name, index),
    ];
  });
}

type LastClaim = (name: string, index: number) => InventedClaim;

const LAST_CLAIMS: readonly LastClaim[] = [
  (name, index) => ({
    claim: { ...opinion(index), kind: "evaluation", statement: `Shutting ${name} was a mistake.` },
    own: `It was a mistake to shut ${name}.`,
    told: (speaker) => `Shutting ${name} was a mistake, ${speaker} said.`,
    denied: `It was no mistake to shut ${name}.`,
    toldDenial: (speaker) => `${capital(speaker)} defended the shutting of ${name}.`,
  }),
  (name, index) => ({
    claim: { ...opinion(index), kind: "prediction", statement: `${capital(name)} will be open again in May 2032.` },
    own: `${capital(name)} will be open again in May.`,
    told: (speaker) => `${capital(speaker)} promised that ${name} would be open again in May.`,
    denied: `${capital(name)} will not be open in May.`,
    toldDenial: (speaker) => `${capital(speaker)} doubted that ${name} would be open in May.`,
  }),
  (name, index) => ({
    claim: { ...opinion(index), kind: "demand", statement: `The council should pay for ${name}.` },
    own: `The council should pay for ${name}.`,
    told: (speaker) => `${capital(speaker)} demanded that the council pay for ${name}.`,
    denied: `The council should not pay for ${name}.`,
    toldDenial: (speaker) => `${capital(speaker)} refused to have the council pay for ${name}.`,
  }),
];

function opinion(index: number): Omit<DemoClaim, "kind" | "statement"> {
  return { key: `view-${index + 1}`, knowableFrom: null, originArticle: "", links: [] };
}

interface Assignment {
  readonly outlet: (typeof OUTLETS)[number];
  readonly column: number;
  readonly number: number;
  readonly claims: readonly InventedClaim[];
}

function writeArticle(chance: Random, { outlet, column, number, claims }: Assignment) {
  const key = `${outlet.key}-${number + 1}`;
  const day = 2 + ((column + number * 2) % 10);
  const publishedOn = `2032-03-${String(day + 1).padStart(2, "0")}`;
  const thing = THINGS[(column * 5 + number) % THINGS.length] ?? THINGS[0];
  const template = HEADLINES[(column + number) % HEADLINES.length] ?? HEADLINES[0];
  const headline = `${template.replace("{thing}", thing.name)}, part ${column * 10 + number + 1}`;
  const mentions: DemoMention[] = [];
  const checks: DemoCheck[] = [];
  const sentences: string[] = [];
  for (const invented of shuffled(chance, claims)) {
    if (chance() < SHARE_OF_CLAIMS) {
      const mention = sayClaim(chance, invented, column);
      sentences.push(mention.words);
      mentions.push({ ...mention, claim: invented.claim.key, article: key });
    } else if (chance() < SHARE_CHECKED) {
      checks.push({ claim: invented.claim.key, article: key, by: "ada", on: "2032-04-01" });
    }
  }
  const paragraphs = toParagraphs(chance, sentences, outlet.likes);
  if (column % 4 === 0 && number === 0) paragraphs.splice(1, 0, WIRE_PARAGRAPH);
  if (column % 3 === 0 && number < 2) {
    paragraphs.splice(2, 0, `“${number === 0 ? QUOTED_WHOLE : QUOTED_CUT},” the mayor told the square.`);
  }
  const article: DemoArticle = {
    key,
    file: `${key}.txt`,
    outlet: outlet.key,
    headline,
    author: null,
    publishedOn,
    genre: number % 5 === 4 ? "opinion" : number % 5 === 3 ? "analysis" : "report",
    provenance: outlet.key === "westholm-wire" ? "wire" : "own",
    role: "about",
    roleReason: "About the flood",
    plainFile: null,
  };
  const page = [headline, `By ${outlet.name} staff`, `Published ${day + 1} March 2032`, ...paragraphs].join("\n\n");
  return { article, page, mentions, checks, codings: codeArticle(chance, key, column, paragraphs) };
}

/** What an outlet makes of a claim: some tell it, some have it told, a few deny it. */
function sayClaim(
  chance: Random,
  { own, told, denied, toldDenial }: InventedClaim,
  column: number,
): Omit<DemoMention, "claim" | "article"> {
  const dice = (chance() + column / 24) % 1;
  const speaker = pick(chance, SPEAKERS);
  const speakers = [{ name: speaker.name, type: speaker.type, viaOutlet: null }];
  const base = {
    plainWords: null,
    hedged: false,
    fit: "same",
    ironic: false,
    apparentError: false,
    by: "ada",
    note: null,
  } as const;
  const mine = { ...base, voice: "own", verb: null, verbClass: null, speakers: [] } as const;
  const theirs = { ...base, voice: "attributed", speakers } as const;
  if (dice < 0.5) return { ...mine, words: own, polarity: "affirms" };
  if (dice < 0.8) {
    return { ...theirs, words: told(speaker.as), polarity: "affirms", verb: "say", verbClass: "neutral" };
  }
  if (dice < 0.9) return { ...mine, words: denied, polarity: "denies" };
  return { ...theirs, words: toldDenial(speaker.as), polarity: "denies", verb: "deny", verbClass: "denying" };
}

/** Claims stand between sentences of the outlet's own, or all articles would be copies of each other. */
function toParagraphs(chance: Random, sentences: readonly string[], likes: readonly string[]): string[] {
  const thing = () => `${pick(chance, ADJECTIVES)} ${pick(chance, NOUNS)}`;
  const fill = () =>
    `The ${pick(chance, likes)} ${pick(chance, VERBS)} a ${thing()}, a ${thing()} ${pick(chance, VERBS)} the ${thing()}, and one ${pick(chance, likes)} ${pick(chance, VERBS)} another ${thing()}.`;
  const paragraphs: string[] = [];
  for (let from = 0; from < sentences.length; from += 2) {
    const [first = fill(), second = fill()] = sentences.slice(from, from + 2);
    paragraphs.push([first, fill(), fill(), second, fill(), fill()].join(" "));
  }
  return paragraphs;
}

function pick<Value>(chance: Random, values: readonly Value[]): Value {
  const picked = values[Math.floor(chance() * values.length)];
  if (picked === undefined) throw new RangeError("nothing to pick from");
  return picked;
}

function shuffled<Value>(chance: Random, values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => ({ value, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

/** Two coders who agree on most, and an outlet's own inclination. */
function codeArticle(
  chance: Random,
  article: string,
  column: number,
  paragraphs: readonly string[],
): readonly DemoCoding[] {
  const coding = (by: string, code: string, scope: DemoCoding["scope"], words: string | null): DemoCoding => ({
    by,
    article,
    codebook: "policy-frames",
    code,
    scope,
    words,
    plainWords: null,
    voice: "outlet",
    unsure: false,
    note: null,
  });
  const first = CODES[column % CODES.length] ?? "economic";
  const codings: DemoCoding[] = [];
  for (const by of ["ada", "ben"]) {
    codings.push(coding(by, first, "primary", null));
    for (const code of CODES) {
      const isFound = chance() < (code === first ? 0.9 : 0.3);
      if (isFound) codings.push(coding(by, code, "article", null));
      const passage = pick(chance, paragraphs);
      if (isFound) codings.push(coding(by, code, "passage", passage));
    }
  }
  return codings;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
