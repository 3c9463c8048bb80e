/** "Vise" is what the tagger makes of "vice". */
const STATUS = new Set(
  "former ex deputy vice vise acting interim future would-be alleged suspected fake honorary assistant junior retired designate elect".split(
    " ",
  ),
);

/** Whether a word before a noun makes somebody else of it: a former mayor is not the mayor. */
export function isStatus(word: string): boolean {
  return STATUS.has(word);
}

const EXCLUSIVE = [
  "first second third fourth fifth sixth last final",
  "old new",
  "upper lower",
  "inner outer",
  "north south east west northern southern eastern western central",
  "left right",
  "male female",
  "morning afternoon evening",
].map((row) => row.split(" "));

/** Whether two words before one noun tell two things of a kind apart: "the first reactor", "the second reactor". */
export function areExclusive(one: string, other: string): boolean {
  return one !== other && EXCLUSIVE.some((row) => row.includes(one) && row.includes(other));
}

/** Whether a word before a noun tells it from others of its kind only where they are named beside it. */
export function isOrdering(word: string): boolean {
  return EXCLUSIVE[0]?.includes(word) === true || EXCLUSIVE[1]?.includes(word) === true;
}

/** Names that end so are an organisation's: what the Ash Foundation did, Ash did not. */
const ORGANISATIONS = new Set(
  (
    "foundation airways airlines organization organisation administration campaign university college institute trust tower " +
    "council hospital army navy police court times post herald news jr jr. junior"
  ).split(" "),
);

/** Whether a name's last word makes another one of the name before it. */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATIONS.has(word);
}
