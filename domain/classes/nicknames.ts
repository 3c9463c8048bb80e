/** Names that say nothing about a pupil and are drawn, not typed: `Quiet Heron`. */

const QUALITIES = [
  "Amber",
  "Brave",
  "Bright",
  "Busy",
  "Calm",
  "Clever",
  "Cosy",
  "Curious",
  "Early",
  "Eager",
  "Fair",
  "Gentle",
  "Golden",
  "Green",
  "Happy",
  "Honest",
  "Jolly",
  "Keen",
  "Kind",
  "Lively",
  "Lucky",
  "Mellow",
  "Merry",
  "Nimble",
  "Patient",
  "Proud",
  "Quick",
  "Quiet",
  "Silver",
  "Steady",
  "Sunny",
  "Swift",
  "Thrifty",
  "Warm",
  "Wise",
  "Witty",
] as const;

const CREATURES = [
  "Badger",
  "Beaver",
  "Bittern",
  "Crane",
  "Curlew",
  "Dolphin",
  "Dormouse",
  "Falcon",
  "Finch",
  "Gannet",
  "Grebe",
  "Hare",
  "Hedgehog",
  "Heron",
  "Ibex",
  "Jackdaw",
  "Kestrel",
  "Kingfisher",
  "Lapwing",
  "Linnet",
  "Marmot",
  "Marten",
  "Nuthatch",
  "Otter",
  "Owl",
  "Petrel",
  "Plover",
  "Puffin",
  "Raven",
  "Robin",
  "Seal",
  "Starling",
  "Stork",
  "Swallow",
  "Tern",
  "Thrush",
  "Vole",
  "Wagtail",
  "Walrus",
  "Weasel",
] as const;

/** How many there are: a class never runs out. */
export const NICKNAME_COUNT = QUALITIES.length * CREATURES.length;

/**
 * A nickname that nobody in the session has.
 *
 * @param taken those that are given away; fewer than there are
 * @param random a number from 0 up to, not including, 1
 */
export function drawNickname(taken: ReadonlySet<string>, random: () => number): string {
  const start = Math.floor(random() * NICKNAME_COUNT);
  // A step that shares no factor with their number comes by all of them.
  for (let tries = 0; tries < NICKNAME_COUNT; tries += 1) {
    const at = (start + tries * 7) % NICKNAME_COUNT;
    const name = `${QUALITIES[at % QUALITIES.length] ?? ""} ${CREATURES[Math.floor(at / QUALITIES.length)] ?? ""}`;
    if (!taken.has(name)) return name;
  }
  throw new Error(`all ${NICKNAME_COUNT} nicknames are taken`);
}

/** Four digits, with which a pupil comes back on another device. */
export function drawReturnCode(taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const code = String(Math.floor(random() * 10_000)).padStart(4, "0");
    if (!taken.has(code)) return code;
  }
}
