/** Tints with their underline patterns: five can be told apart, also in black and white. */
export const CODE_SLOTS = 5;

export interface NumberedCode {
  readonly key: string;
  /** Place in the codebook, from 1: the same in every article. It is the key to press and the digit in the text. */
  readonly digit: number;
  /** Tint and underline pattern, 1 to 5; null: the digit and a thin line alone. */
  readonly slot: number | null;
}

/**
 * Which codes get one of the five tints. A codebook of up to five keeps its order. In a longer one the five that are
 * used most in the text get them, the others are told by their digit alone: a tint that stood for two codes would lie.
 * Each code has a home (its digit, counted round in fives) and takes it where it is free, so that a further mark
 * seldom changes the colours that a coder has got used to.
 *
 * @param keys codes that can be applied, in the codebook's order
 * @param used how often each is used in the text; a code that is left out is not used
 */
export function assignCodeSlots(
  keys: readonly string[],
  used: ReadonlyMap<string, number>,
): ReadonlyMap<string, NumberedCode> {
  const digits = new Map(keys.map((key, index) => [key, index + 1]));
  const byUse = [...keys].sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
  const slots = new Map<string, number>();
  const free = new Set(Array.from({ length: CODE_SLOTS }, (_, index) => index + 1));
  const chosen = byUse.slice(0, CODE_SLOTS);
  const take = (key: string, slot: number | undefined) => {
    if (slot === undefined || !free.delete(slot)) return;
    slots.set(key, slot);
  };
  for (const key of chosen) take(key, homeOf(digits.get(key) ?? 1));
  for (const key of chosen) if (!slots.has(key)) take(key, [...free][0]);
  return new Map(keys.map((key) => [key, { key, digit: digits.get(key) ?? 0, slot: slots.get(key) ?? null }]));
}

function homeOf(digit: number): number {
  return ((digit - 1) % CODE_SLOTS) + 1;
}
