import type { Mention } from "../../claims/claim";
import type { TextRange } from "../../text/page-text";
import { buildClaimMatrix } from "../build-claim-matrix";
import type { ClaimRow, ComparisonInput, Finding } from "../comparison";
import { NO_SUGGESTIONS } from "../comparison";
import { selectArticles } from "../select-articles";
import { countChangesToTurn, type TurningPoint } from "./count-changes-to-turn";
import { findingStands, type FindingStatement } from "./finding-stands";

export const ROBUSTNESS_CHECKS = ["own-voice", "reports", "shared-text-once", "each-coder"] as const;
export type RobustnessCheck = (typeof ROBUSTNESS_CHECKS)[number];

/** What became of a finding under one other choice. */
export interface CheckedFinding {
  readonly check: RobustnessCheck;
  /** `holds`, `fails`, or `not-tried` where the choice changes nothing or leaves nothing to look at; `reason` says which. */
  readonly outcome: "holds" | "fails" | "not-tried";
  /** Completes "… : ", such as "4 of 5 articles" or "one coder read for it". */
  readonly reason: string;
}

export interface FindingRobustness {
  readonly claim: string;
  readonly checks: readonly CheckedFinding[];
  /** Null where no number of codings taken away would turn the sentence around. */
  readonly turn: TurningPoint | null;
}

/**
 * Does a finding hold in the outlets' own voice, among reports alone, with wire text once, and whichever coder is left
 * out? And how many codings would have to be taken away to turn it around? Each check looks at the finding's own claim
 * (and those that contradict it) with other articles or marks; nothing else is summed. Null for a finding that opens no
 * claim.
 *
 * `input` is what the comparison was built from, after the reader's filters. `copies` are the stretches of each article
 * that another one printed before (`listCopies`); null: not compared yet.
 */
export function checkFinding(
  input: ComparisonInput,
  { row, finding }: { readonly row: ClaimRow; readonly finding: Finding },
  copies: ReadonlyMap<string, readonly TextRange[]> | null,
): FindingRobustness | null {
  if (finding.claim === null) return null;
  const own = onlyClaims(input, [row.claim.key, ...row.contradicts]);
  const statement: FindingStatement = {
    kind: finding.kind,
    column: finding.column,
    isConflict: finding.kind === "differ-on" && row.inConflict,
    isWhole: !(row.cells.find(({ column }) => column === finding.column)?.cells ?? []).some(
      ({ mentions }) => mentions.length > 0,
    ),
  };
  const ask = (changed: ComparisonInput) => {
    const changedRow = [...buildClaimMatrix(changed).rows].find(({ claim }) => claim.key === row.claim.key);
    return changedRow === undefined ? null : findingStands(changedRow, statement);
  };
  const tried = (check: RobustnessCheck, changed: ComparisonInput): CheckedFinding => {
    const standing = ask(changed);
    if (standing === null) return { check, outcome: "not-tried", reason: "nothing is left to look at" };
    return { check, outcome: standing.stands ? "holds" : "fails", reason: standing.figure };
  };
  const notTried = (check: RobustnessCheck, reason: string): CheckedFinding => ({
    check,
    outcome: "not-tried",
    reason,
  });
  return {
    claim: finding.claim,
    checks: [
      own.mentions.some(({ voice }) => voice === "attributed")
        ? tried(
            "own-voice",
            withMentions(own, ({ voice }) => voice !== "attributed"),
          )
        : notTried("own-voice", "all say it in their own voice"),
      own.articles.every(({ genre }) => genre === "report")
        ? notTried("reports", "all are reports")
        : tried("reports", selectArticles(own, { genres: ["report"], roles: ["about", "background"] })),
      checkCopies(own, copies, tried, notTried),
      checkCoders(own, ask, notTried),
    ],
    turn: countChangesToTurn(own, row, statement),
  };
}

type Tried = (check: RobustnessCheck, changed: ComparisonInput) => CheckedFinding;
type NotTried = (check: RobustnessCheck, reason: string) => CheckedFinding;

function checkCopies(
  input: ComparisonInput,
  copies: ReadonlyMap<string, readonly TextRange[]> | null,
  tried: Tried,
  notTried: NotTried,
): CheckedFinding {
  if (copies === null) return notTried("shared-text-once", "the texts are not compared yet");
  const isCopied = ({ article, passage }: Mention) =>
    copies.get(article)?.some(({ start, end }) => start <= passage.start && passage.end <= end) ?? false;
  if (!input.mentions.some(isCopied)) return notTried("shared-text-once", "no coded passage is wire text");
  return tried(
    "shared-text-once",
    withMentions(input, (mention) => !isCopied(mention)),
  );
}

/** Each coder is left out in turn; the finding has to stand every time. */
function checkCoders(
  input: ComparisonInput,
  ask: (changed: ComparisonInput) => ReturnType<typeof findingStands>,
  notTried: NotTried,
): CheckedFinding {
  const coders = [...new Set([...input.mentions, ...input.checks].map(({ coder }) => coder))].sort();
  if (coders.length < 2) return notTried("each-coder", "one coder read for it");
  const standings = coders.map((left) =>
    ask({
      ...withMentions(input, ({ coder }) => coder !== left),
      checks: input.checks.filter(({ coder }) => coder !== left),
    }),
  );
  const stands = standings.filter((standing) => standing?.stands === true).length;
  return {
    check: "each-coder",
    outcome: stands === coders.length ? "holds" : "fails",
    reason: `stands ${stands} of ${coders.length} times with one coder left out`,
  };
}

function onlyClaims(input: ComparisonInput, keys: readonly string[]): ComparisonInput {
  const wanted = new Set(keys);
  return {
    ...input,
    claims: input.claims.filter(({ key }) => wanted.has(key)),
    mentions: input.mentions.filter(({ claim }) => wanted.has(claim)),
    checks: input.checks.filter(({ claim }) => wanted.has(claim)),
    suggested: NO_SUGGESTIONS,
  };
}

function withMentions(input: ComparisonInput, isKept: (mention: Mention) => boolean): ComparisonInput {
  return { ...input, mentions: input.mentions.filter(isKept) };
}
