import { formatAlpha } from "../comparison/framing/measure-frame-agreement";
import { countOf, inNumber } from "../comparison/sentence-parts";
import type { CodeAgreement, Prevalence } from "./code-agreement";
import type { AgreementFigure } from "./agreement-figure";
import type { MachineAgreement } from "./machine-agreement";
import type { PairAgreement } from "./pair-agreement";
import type { StanceAgreement } from "./stance-agreement";

/** The finding over all codes: where coders agree least and best, as far as there are figures. */
export function describeCodes(codes: readonly CodeAgreement[]): string {
  const known = codes.flatMap(({ name, alpha }) => (alpha.value === null ? [] : [{ name, value: alpha.value }]));
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [least] = sorted;
  const best = sorted.at(-1);
  if (least === undefined || best === undefined) return "No code has a figure yet.";
  if (least.value === best.value) {
    return `Coders agree alike on ${known.length === 1 ? least.name : countOf(known.length, "code")}: α ${formatAlpha(least.value)}.`;
  }
  return `Coders agree least on ${least.name} (α ${formatAlpha(least.value)}), best on ${best.name} (α ${formatAlpha(best.value)}).`;
}

/** @example describePairs(pairs, names) // "Ada and Ben agree least: α .41 over 6 articles." */
export function describePairs(pairs: readonly PairAgreement[], names: Readonly<Record<string, string>>): string {
  const [least] = pairs;
  if (least === undefined || least.alpha.value === null) return "No pair of coders has a figure yet.";
  const [one, other] = least.coders.map((coder) => names[coder] ?? coder);
  const lead = pairs.length === 1 ? "agree" : "agree least";
  return `${one ?? ""} and ${other ?? ""} ${lead}: α ${formatAlpha(least.alpha.value)} over ${countOf(least.articles, "article")}.`;
}

/** Whether coders find the same claims. */
export function describeStances({ alpha, disputed, units }: StanceAgreement): string {
  const differ = `${disputed.length} of ${units} ${inNumber(units, "decision")} ${disputed.length === 1 ? "differs" : "differ"}`;
  if (alpha.value === null) return `Whether an article has a claim: ${differ}.`;
  return `Whether an article has a claim: α ${formatAlpha(alpha.value)}; ${differ}.`;
}

/** What a method finds of what people find, all codes together, in counts: shares of several codes mean nothing. */
export function describeMachine(codes: readonly MachineAgreement[]): string {
  const sum = (count: (one: MachineAgreement) => number) => codes.reduce((total, one) => total + count(one), 0);
  const [both, people, machine] = [sum((one) => one.both), sum((one) => one.peopleOnly), sum((one) => one.machineOnly)];
  return `Of ${both + people} frames that people agree on, the method proposes ${both === 0 ? "none" : both}, and ${machine === 0 ? "none" : machine} that people do not see.`;
}

/** @example describeShare({ applied: 7, of: 18 }) // "7 of 18" */
export function describeShare({ applied, of }: Prevalence): string {
  return of < 20 ? `${applied} of ${of}` : `${Math.round((100 * applied) / of)} %`;
}

/** The interval as a table prints it; "" where there is none. @example ".21 to .83" */
export function describeInterval(figure: AgreementFigure): string {
  if (figure.value === null || figure.interval === null) return "";
  return `${formatAlpha(figure.interval.low)} to ${formatAlpha(figure.interval.high)}`;
}
