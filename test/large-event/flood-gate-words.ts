/** Words of the invented event: a town whose pumps stood still for a night. Every name is made up. */

export const OUTLETS = [
  { key: "lowmarsh-echo", name: "Lowmarsh Echo", letters: "LE", articles: 7, likes: ["resident", "queue", "cellar"] },
  { key: "fen-standard", name: "Fen Standard", letters: "FS", articles: 6, likes: ["budget", "invoice", "levy"] },
  { key: "canal-radio", name: "Canal Radio", letters: "CR", articles: 6, likes: ["listener", "siren", "midnight"] },
  { key: "the-dyke", name: "The Dyke", letters: "TD", articles: 5, likes: ["shambles", "failure", "blunder"] },
  { key: "westholm-wire", name: "Westholm Wire", letters: "WW", articles: 5, likes: ["statement", "figure", "record"] },
  { key: "polder-post", name: "Polder Post", letters: "PP", articles: 4, likes: ["farmer", "pasture", "cattle"] },
  { key: "sluice-news", name: "Sluice News", letters: "SN", articles: 4, likes: ["engine", "valve", "gauge"] },
  { key: "reed-gazette", name: "Reed Gazette", letters: "RG", articles: 4, likes: ["pupil", "parent", "lesson"] },
  { key: "basin-today", name: "Basin Today", letters: "BT", articles: 3, likes: ["shop", "customer", "loss"] },
  { key: "high-quay", name: "High Quay", letters: "HQ", articles: 3, likes: ["harbour", "boat", "mooring"] },
  { key: "marsh-mirror", name: "Marsh Mirror", letters: "MM", articles: 2, likes: ["mayor", "vote", "motion"] },
  { key: "night-ledger", name: "Night Ledger", letters: "NL", articles: 1, likes: ["insurer", "premium", "claimant"] },
] as const;

/** What three statements each are made of: closed on a day, repaired at a price, known to be in a bad state. */
export const THINGS = [
  { name: "the north flood gate", day: 3, crowns: 41_000, office: "The water board" },
  { name: "the pump house", day: 3, crowns: 212_000, office: "The works office" },
  { name: "the school on Reed Lane", day: 4, crowns: 18_500, office: "The school board" },
  { name: "the tram depot", day: 4, crowns: 96_000, office: "The tram company" },
  { name: "the covered market", day: 5, crowns: 27_300, office: "The market office" },
  { name: "the lower bridge", day: 3, crowns: 154_000, office: "The road office" },
  { name: "the public baths", day: 5, crowns: 33_700, office: "The sports office" },
  { name: "the east culvert", day: 4, crowns: 61_200, office: "The drainage office" },
  { name: "the town archive", day: 6, crowns: 12_900, office: "The archive" },
  { name: "the fire station", day: 3, crowns: 48_800, office: "The fire service" },
  { name: "the ferry landing", day: 4, crowns: 22_400, office: "The ferry office" },
  { name: "the clinic on Mill Street", day: 5, crowns: 71_600, office: "The health office" },
  { name: "the gasworks", day: 6, crowns: 133_000, office: "The gas company" },
  { name: "the library", day: 6, crowns: 15_100, office: "The library board" },
  { name: "the south weir", day: 3, crowns: 87_500, office: "The weir keepers" },
  { name: "the brewery yard", day: 5, crowns: 9_400, office: "The brewery" },
  { name: "the signal tower", day: 4, crowns: 54_300, office: "The railway" },
  { name: "the fish hall", day: 6, crowns: 29_900, office: "The fishers’ union" },
  { name: "the council chamber", day: 5, crowns: 37_200, office: "The council" },
  { name: "the old dyke road", day: 3, crowns: 118_000, office: "The dyke wardens" },
] as const;

export const SPEAKERS = [
  { name: "Oda Verlinde", as: "Mayor Oda Verlinde", type: "person" },
  { name: "Piet Harrow", as: "chief engineer Piet Harrow", type: "person" },
  { name: "Nell Abbas", as: "Nell Abbas of the tenants’ league", type: "person" },
  { name: "Council of Lowmarsh", as: "the Council of Lowmarsh", type: "organisation" },
  { name: "Ruben Stell", as: "Ruben Stell, who keeps the weir", type: "person" },
  { name: "Dyke wardens", as: "the dyke wardens", type: "organisation" },
] as const;

/** Words of the outlet's own sentences: enough of them that no two articles share a dozen in a row by chance. */
export const NOUNS =
  "lantern barrel ladder bucket kettle mattress bicycle basket shutter candle blanket cart crate drawer fence garden hammer hedge jar kitchen lamp mirror needle oven pillow quilt rope saddle table umbrella violin wagon window yard anchor bench carpet doorway easel flute glove hinge inkwell jacket knife letter map napkin orchard parcel quarry ribbon shelf towel urn vase whistle".split(
    " ",
  );
export const ADJECTIVES =
  "wet yellow narrow borrowed empty broken silent heavy painted rusty woollen wooden lonely crooked polished muddy folded hollow patient stubborn tired distant cheap iron paper copper grateful noisy sleepy secret".split(
    " ",
  );
export const VERBS =
  "carried buried crossed followed lifted missed needed passed pulled reached saved spoiled stained touched watched blocked counted covered drowned emptied filled guarded hid joined loosened moved named opened pushed ruined".split(
    " ",
  );

export const HEADLINES = [
  "Lowmarsh counts the cost of a night without pumps",
  "After the flood, questions about {thing}",
  "What is known about {thing} in Lowmarsh",
  "Lowmarsh: {thing} and the morning after",
  "Who knew about {thing} before the water came",
] as const;

/** One agency paragraph that three outlets print as it is. */
export const WIRE_PARAGRAPH =
  "The pumps of Lowmarsh stopped at twenty to eleven on Monday night after a fuse had burnt through, and the water in the inner basin rose by eighty centimetres before they ran again at four in the morning.";

/** The same quoted words, whole and cut. */
export const QUOTED_WHOLE =
  "We shall open every drawer and show every invoice of the last ten years, as soon as the cellars are dry";
export const QUOTED_CUT = "We shall open every drawer and show every invoice of the last ten years";
