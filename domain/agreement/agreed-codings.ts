import { isOfLevel, listVotingCoders, stateOfVotes } from "../comparison/compare-framing";
import type { FrameMark } from "../comparison/comparison";
import { groupBy } from "../comparison/group-by";
import { type AgreementOptions, type CodedWork, listIndependent } from "./coded-work";

/** What people make of one code in one article, taken together. */
export interface AgreedCoding {
  readonly state: FrameMark["state"];
  /** An adjudicator settled the article; else the majority of those who finished it decides. */
  readonly isAdjudicated: boolean;
  readonly codersFor: readonly string[];
  readonly codersAll: readonly string[];
}

/** The agreed coding of an article and a code; "not-coded" where nobody has finished the article. */
export type AgreedCodings = (article: string, code: string) => AgreedCoding;

/**
 * The agreed coding of every article and code: the adjudicated one, else a strict majority, half of the votes being a
 * split; the same rule by which the framing comparison draws its marks. `phase` chooses the independent codings; an
 * adjudication counts whatever phase it settled.
 */
export function agreeOnCodes(
  { assignments, codings }: Pick<CodedWork, "assignments" | "codings">,
  { phase, voice, level }: Omit<AgreementOptions, "seed">,
): AgreedCodings {
  const settled = assignments.filter((work) => work.phase === "adjudication" && work.submittedAt !== null);
  const isSettled = new Set(settled.map(({ article }) => article));
  const workOn = groupBy([...listIndependent(assignments, phase), ...settled], ({ article }) => article);
  const votersOn = new Map(Array.from(workOn, ([article, work]) => [article, listVotingCoders(work)]));
  const counted = codings.filter((one) => (voice === "both" || one.voice === voice) && isOfLevel(one.scope, level));
  const codingsOn = groupBy(counted, ({ article, code }) => `${article} ${code}`);
  return (article, code) => {
    const codersAll = votersOn.get(article) ?? [];
    const applied = new Set((codingsOn.get(`${article} ${code}`) ?? []).map(({ coder }) => coder));
    const codersFor = codersAll.filter((coder) => applied.has(coder));
    const state = stateOfVotes(codersFor.length, codersAll.length);
    return { state, isAdjudicated: isSettled.has(article), codersFor, codersAll };
  };
}
