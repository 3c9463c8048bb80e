/** Beyond this number hits are not counted. */
const MAX_COUNTED = 10_000;

/** How many hits there are: beyond ten thousand only that there are more. */
export function sayTotal(total: number): string {
  return total > MAX_COUNTED ? `more than ${MAX_COUNTED.toLocaleString("en")}` : total.toLocaleString("en");
}
