/** Four letters and two digits that can be read from a stage, said aloud and typed on a phone: `KELP 47`. */

const WORDS = [
  "BARN",
  "BELL",
  "BIRD",
  "BOAT",
  "BOLT",
  "BOOK",
  "CAKE",
  "CALM",
  "CLAY",
  "COIN",
  "CORK",
  "CRAB",
  "CROW",
  "DAWN",
  "DEER",
  "DESK",
  "DOVE",
  "DRUM",
  "DUNE",
  "DUSK",
  "ECHO",
  "FERN",
  "FISH",
  "FLAG",
  "FOAM",
  "FORK",
  "FROG",
  "GATE",
  "GLOW",
  "GOAT",
  "GULF",
  "HARP",
  "HAWK",
  "HERB",
  "HILL",
  "IRIS",
  "JADE",
  "KELP",
  "KITE",
  "KNOT",
  "LAKE",
  "LAMP",
  "LARK",
  "LEAF",
  "LIME",
  "LYNX",
  "MAPS",
  "MINT",
  "MOON",
  "MOSS",
  "MOTH",
  "NEST",
  "OATS",
  "OPAL",
  "PALM",
  "PEAR",
  "PINE",
  "PLUM",
  "POND",
  "QUAY",
  "RAIN",
  "REED",
  "RING",
  "ROOF",
  "ROSE",
  "SAIL",
  "SALT",
  "SAND",
  "SEAL",
  "SNOW",
  "SOAP",
  "STAR",
  "SURF",
  "SWAN",
  "TENT",
  "TIDE",
  "TREE",
  "VINE",
  "WAVE",
  "WOOL",
  "WREN",
  "YARN",
] as const;

/** Digits that nobody takes for another digit or a letter. */
const DIGITS = "2346789";

/**
 * A code as it is stored, `KELP47`; 4,018 of them.
 *
 * @param random a number from 0 up to, not including, 1
 */
export function makeJoinCode(random: () => number): string {
  const pick = (from: ArrayLike<string>) => from[Math.floor(random() * from.length)] ?? "";
  return pick(WORDS) + pick(DIGITS) + pick(DIGITS);
}

/** As it is stored, whatever was typed: spaces, dashes, small letters. */
export function readJoinCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, 12);
}

/** As it is shown: `KELP 47`. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
