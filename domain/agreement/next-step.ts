import { FEW_UNITS } from "../comparison/framing/measure-frame-agreement";
import { inNumber } from "../comparison/sentence-parts";
import type { CodeAgreement } from "./code-agreement";

/** Below this share of codings, a single slip moves alpha more than what coders think. */
const RARE = 0.05;

/** What to do next about one code, and where that is done. */
export interface NextStep {
  readonly sentence: string;
  /** What the sentence's link opens: the disputed articles, the coders' queue, the code's definition, or nothing. */
  readonly leadsTo: "disputed" | "queue" | "definition" | null;
}

/**
 * What to do next about a code. Disagreements come first, because they can be looked at today; then what keeps alpha from
 * saying anything: nobody varies, the code is rare, or too few articles were coded twice.
 */
export function findNextStep(agreement: CodeAgreement): NextStep {
  const { name, units, disputed, prevalence, alpha, isThin } = agreement;
  if (units.length === 0) return { sentence: "Have two coders finish the same article", leadsTo: "queue" };
  const isRare = prevalence.applied < RARE * prevalence.of;
  if (disputed.length > 0) {
    const sentence = `${disputed.length} ${inNumber(disputed.length, "disagreement")} on ${name}: open ${disputed.length === 1 ? "it" : "them"}`;
    return { sentence, leadsTo: "disputed" };
  }
  if (alpha.value === null && !isThin) {
    return { sentence: "Nobody varies: look whether the definition can tell articles apart", leadsTo: "definition" };
  }
  if (isThin) {
    const missing = FEW_UNITS - units.length;
    const sentence = `${missing} more ${inNumber(missing, "article")} by two coders ${missing === 1 ? "reaches" : "reach"} ${FEW_UNITS}`;
    return { sentence, leadsTo: "queue" };
  }
  if (isRare) return { sentence: "Prevalence below 5 %: alpha says little", leadsTo: "definition" };
  return { sentence: "Nothing: coders agree", leadsTo: null };
}

/** Why the figure says little, beside what to do; null where it says enough or where there is none. */
export function findCaution({ units, prevalence, disputed, isThin }: CodeAgreement): string | null {
  if (units.length === 0) return null;
  if (prevalence.applied < RARE * prevalence.of && disputed.length > 0)
    return "Prevalence below 5 %: alpha says little";
  if (isThin && disputed.length > 0) {
    const missing = FEW_UNITS - units.length;
    return `${missing} more ${inNumber(missing, "article")} by two coders ${missing === 1 ? "reaches" : "reach"} ${FEW_UNITS}`;
  }
  return null;
}
