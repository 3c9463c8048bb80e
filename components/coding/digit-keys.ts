/** What a row of typed digits stands for so far. */
export type DigitOutcome =
  | { readonly kind: "code"; readonly digit: number }
  /** It is a code already, but one more digit would make another: wait a moment, or for Enter. */
  | { readonly kind: "wait"; readonly digit: number }
  | { readonly kind: "nothing" };

/** How long a further digit may take, in milliseconds. */
export const DIGIT_PAUSE = 700;

/**
 * Reads digits typed one after the other as the number of a code. Up to nine codes, each digit is one at once; a longer
 * codebook waits after "1", since "12" may follow.
 *
 * @example readDigits("1", 15) // { kind: "wait", digit: 1 }
 */
export function readDigits(typed: string, codeCount: number): DigitOutcome {
  const digit = Number(typed);
  if (!/^\d{1,3}$/.test(typed) || digit < 1 || digit > codeCount) return { kind: "nothing" };
  return digit * 10 <= codeCount ? { kind: "wait", digit } : { kind: "code", digit };
}
