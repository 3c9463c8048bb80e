/** How many texts were analysed, how many by older methods, and which were not. */
export interface TextCountsView {
  readonly texts: number;
  readonly analysed: number;
  readonly older: number;
  readonly failed: number;
  readonly long: number;
}

/**
 * The state of some texts in one line, its parts left out where they are none.
 *
 * @example sayTextCounts({ texts: 14, analysed: 13, older: 2, failed: 0, long: 1 })
 * // "13 of 14 texts are analysed, 2 of them by older methods; 1 is too long to be analysed unasked"
 */
export function sayTextCounts({ texts, analysed, older, failed, long }: TextCountsView): string {
  if (texts === 0) return "There is no text to analyse yet";
  const all = analysed === texts ? sayAll(texts) : `${analysed} of ${texts} texts are analysed`;
  const byOlder = older === 0 ? "" : `, ${older === texts ? "all" : `${older} of them`} by older methods`;
  const parts = [
    `${all}${byOlder}`,
    ...(long === 0 ? [] : [`${long} ${long === 1 ? "is" : "are"} too long to be analysed unasked`]),
    ...(failed === 0 ? [] : [`${failed} could not be analysed`]),
  ];
  return parts.join("; ");
}

function sayAll(texts: number): string {
  return texts === 1 ? "The one text is analysed" : `All ${texts} texts are analysed`;
}
