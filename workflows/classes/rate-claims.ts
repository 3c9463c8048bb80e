import type { ComparedArticle } from "@/domain/comparison/comparison";
import type { EventIndex } from "./index-event";

/** Claims chosen for an exercise, and how well two texts suit it with them. */
export interface RatedClaims {
  readonly keys: readonly string[];
  readonly score: number;
}

type Pair = readonly [ComparedArticle, ComparedArticle];

const VERB_CLAIMS = 3;
const GAP_CLAIMS = 6;

/** Three claims that both texts take up, best with verbs of different classes and in different voices. */
export function proposeVerbs(event: EventIndex, pair: Pair): RatedClaims {
  const rated = event.compared.input.claims.map(({ key }) => {
    const mentions = pair.map((article) => event.mentionsOf(key, article.key));
    const all = mentions.flat();
    if (!mentions.every(({ length }) => length > 0)) return { key, score: all.length > 0 ? 0.5 : 0 };
    const classes = new Set(all.flatMap(({ verbClass }) => verbClass ?? []));
    const voices = new Set(all.map(({ voice }) => voice));
    const telling = [...classes].filter((verbClass) => verbClass !== "neutral").length;
    return { key, score: 2 + telling + voices.size };
  });
  const best = [...rated].sort((a, b) => b.score - a.score).slice(0, VERB_CLAIMS);
  return { keys: best.map(({ key }) => key), score: best.reduce((sum, { score }) => sum + score, 0) };
}

/**
 * Six claims: up to three that one of the texts lacks while another report of the event brings it, up to two that one
 * could not know yet, the rest in both. What nobody has looked for has no key, and comes last.
 */
export function proposeGaps(event: EventIndex, pair: Pair): RatedClaims {
  const { input } = event.compared;
  const rated = input.claims.map(({ key }) => {
    const states = pair.map((article) => event.presenceOf(key, article.key));
    // A text that has another figure does not lack this one.
    const lacking = pair.findIndex(
      (article) =>
        event.presenceOf(key, article.key) === "absent" &&
        !event.rivalsOf(key).some((other) => event.presenceOf(other, article.key) === "present"),
    );
    const isLater = states.includes("not-knowable");
    if (states.includes(null)) return { key, kind: "unknown", lacking, isLater } as const;
    if (lacking !== -1 && event.isBrought(key)) return { key, kind: "gap", lacking, isLater } as const;
    if (states.includes("present") && isLater) return { key, kind: "later", lacking, isLater } as const;
    const isInBoth = states.every((state) => state === "present");
    return { key, kind: isInBoth ? "both" : "unknown", lacking, isLater } as const;
  });
  const of = (kind: keyof typeof WORTH) => rated.filter((one) => one.kind === kind);
  // One gap of each text first, so that neither looks complete.
  const firsts = [0, 1].flatMap((text) => of("gap").find(({ lacking }) => lacking === text) ?? []);
  const gaps = [...firsts, ...of("gap").filter((gap) => !firsts.includes(gap))].slice(0, 3);
  const later = of("later").slice(0, gaps.some(({ isLater }) => isLater) ? 1 : 2);
  const chosen = [...gaps, ...later, ...of("both"), ...of("unknown")].slice(0, GAP_CLAIMS);
  const order = input.claims.map(({ key }) => key);
  return {
    // In the order of the event, so that the kinds do not follow one another.
    keys: chosen.map(({ key }) => key).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    score: chosen.reduce((sum, { kind }) => sum + WORTH[kind], 0) + firsts.length,
  };
}

/** How much a claim adds to two texts that are to show what is missing. */
const WORTH = { gap: 3, later: 2, both: 1, unknown: 0 } as const;
