/**
 * Words for qualities and states that cannot both hold of one thing at one time, base forms, written by hand: each row is
 * one side against the other.
 */
const ROWS = [
  "safe secure harmless | dangerous unsafe hazardous harmful deadly",
  "open | closed shut",
  "clean | dirty polluted contaminated",
  "alive | dead",
  "genuine authentic real | fake forged false forgery hoax fabricated",
  "true correct accurate | false untrue wrong incorrect inaccurate",
  "legal lawful | illegal unlawful",
  "guilty | innocent not-guilty",
  "fit | unfit",
  "full | empty",
  "healthy well | ill sick",
  "free | jailed imprisoned captive",
  "possible | impossible",
  "present | absent",
  "public | secret confidential",
  "high | low",
  "up | down",
  "rich | poor",
  "strong | weak",
  "stable | unstable critical",
  "calm peaceful | violent",
  "accidental | deliberate intentional",
  "temporary | permanent",
  "voluntary | compulsory mandatory",
  "ready | unready",
  "known | unknown",
  "effective | ineffective useless",
  "hold | collapse break",
  "succeed work | fail",
  "support back | oppose",
  "lead | trail",
  "remember | forget",
  "include | exclude",
  "stay remain | leave",
  "pass | fail",
  "rise grow | fall shrink",
  "strengthen | weaken",
  "tighten | loosen ease",
  "widen | narrow",
  "lengthen | shorten",
] as const;

const OPPOSITES: ReadonlySet<string> = new Set(
  ROWS.flatMap((row) => {
    const [ones = [], others = []] = row.split(" | ").map((side) => side.split(" "));
    return ones.flatMap((one) => others.flatMap((other) => [`${one} ${other}`, `${other} ${one}`]));
  }),
);

const DENYING_PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non-"];

/** Whether two base forms are opposites: by the list, or because one is the other with a prefix that denies. */
export function areOppositeWords(one: string, other: string): boolean {
  if (OPPOSITES.has(`${one} ${other}`)) return true;
  return DENYING_PREFIXES.some((prefix) => other === prefix + one || one === prefix + other);
}
