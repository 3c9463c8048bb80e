/** Half steps as people write them: `3`, `3½`. */
export function sayHalf(value: number): string {
  const whole = Math.floor(value);
  if (value === whole) return String(whole);
  return whole === 0 ? "½" : `${whole}½`;
}

/** Who of the coders did something, at the beginning of a sentence: `None of the 3 coders`, `1 of 3 coders`, `All 3 coders`. */
export function sayCoders(coders: number, of: number): string {
  if (of === 1) return coders === 1 ? "The only coder" : "Not one coder";
  if (coders === 0) return `None of the ${of} coders`;
  return coders === of ? `All ${of} coders` : `${coders} of ${of} coders`;
}

/** `1 sentence`, `4 sentences`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
