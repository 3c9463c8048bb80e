import { expect, test } from "vitest";
import { claimsOf, wordTable } from "../../../test/gold/claims/claim-reading";
import { findClaimPairs } from "./find-claim-pairs";

const propositionsOf = (...texts: readonly string[]) =>
  texts.flatMap((text) => claimsOf(text).map(({ proposition }) => proposition));

test("claims that share rare words meet", () => {
  const claims = propositionsOf("Halden bought the mill.", "It rained.", "The mill was sold to Halden.");
  expect(findClaimPairs(claims, wordTable)).toContainEqual([0, 2]);
});

test("claims without a word in common meet where their words keep the same company", () => {
  const claims = propositionsOf("Doctors halted the trial.", "Physicians stopped the study.");
  expect(findClaimPairs(claims, wordTable)).toEqual([[0, 1]]);
});

test("the number of pairs grows with the claims and not with their square", () => {
  const claim = propositionsOf("The army shut the post.");
  const many = (times: number) => Array.from({ length: times }, () => claim).flat();
  const [some, more] = [200, 400].map((times) => findClaimPairs(many(times), wordTable).length);
  expect(more).toBeLessThanOrEqual(2.1 * (some ?? 0));
});

test("no claims make no pairs", () => {
  expect(findClaimPairs([], wordTable)).toEqual([]);
});
