import type { Token } from "../words/token";

/**
 * Uses in which a charged word is plain: a blast furnace, radical surgery, a car that slams into a wall. For each base
 * form the words beside it that make it literal: directly before it, directly after it, or among the next few words.
 */
interface LiteralUse {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly near?: readonly string[];
}

const MOTION = ["into", "onto", "against", "ashore", "through"];
const BUILDINGS = [
  "house",
  "home",
  "building",
  "car",
  "tree",
  "wall",
  "roof",
  "door",
  "window",
  "road",
  "coast",
  "island",
];

const LITERAL_USES: Readonly<Record<string, LiteralUse>> = {
  alien: { after: ["species", "plant", "life", "planet", "spaceship"], before: ["resident"] },
  assault: {
    before: ["sexual", "aggravated", "common", "indecent", "sexually", "armed"],
    after: ["rifle", "weapon", "charge", "course"],
  },
  axe: { near: ["wood", "tree", "handle"] },
  bark: { before: ["tree", "oak", "dog"], near: ["tree", "dog"] },
  batter: { near: [...BUILDINGS, "storm", "hurricane", "cod", "pancake"] },
  blast: {
    after: ["furnace", "wave", "off", "radius", "site", "wall", "crater", "zone"],
    before: ["bomb", "gas", "mine"],
    near: ["rock", "tunnel", "music"],
  },
  blow: { before: ["wind"], after: ["up", "out", "off"] },
  bomb: { after: ["disposal", "squad", "threat", "attack", "shelter"] },
  brand: { after: ["new"] },
  butcher: { near: ["meat", "beef", "pork", "shop"], before: ["master", "local"] },
  circus: { near: ["tent", "clown", "elephant", "acrobat", "ring"] },
  claim: {
    before: ["insurance", "jobless", "unemployment", "benefit", "medical", "asylum"],
    near: ["insurance", "insurer", "benefit", "refund"],
  },
  clash: { near: ["final", "season", "cup", "league"] },
  cloud: { after: ["computing", "service", "storage"] },
  cluster: { after: ["of", "munition", "bomb", "analysis"] },
  cripple: { near: [...BUILDINGS, "engine", "rudder"] },
  crow: { near: ["nest", "bird", "flock"] },
  crush: {
    near: ["rock", "stone", "ore", "grape", "garlic", "ice", "car", "death"],
    after: ["injury", "barrier", "to"],
  },
  cult: { after: ["film", "classic", "following", "movie", "status"] },
  derail: { near: ["train", "carriage", "track", "locomotive", "tram"] },
  disaster: { before: ["natural"], after: ["relief", "area", "zone", "response", "management", "aid"] },
  drag: { after: ["queen", "race", "racing", "show", "coefficient"] },
  drone: { after: ["strike", "attack", "footage", "pilot", "operator"], near: ["aerial", "flight", "flew"] },
  epic: { after: ["poem", "film"] },
  establishment: { before: ["drinking", "educational", "dining", "licensed", "food"], after: ["of"] },
  fabricate: { near: ["steel", "part", "chip", "wafer"] },
  fabrication: { before: ["steel", "metal", "chip"], after: ["plant", "shop"] },
  fan: { after: ["base", "club"] },
  felon: { before: ["convicted"] },
  fool: { before: ["april"] },
  fuel: { near: ["engine", "tank", "car", "truck"], after: ["tank", "price", "cost"] },
  game: { before: ["video", "board", "ball", "home"] },
  gang: { after: ["member", "violence"] },
  gin: { after: ["and"], before: ["cotton"] },
  groom: { near: ["bride", "dog", "horse", "wedding"] },
  gut: { after: ["health", "bacteria", "feeling", "microbiome"], near: [...BUILDINGS, "fire", "blaze", "fish"] },
  hack: { near: ["computer", "email", "phone", "account", "password", "system", "network"] },
  hail: { near: ["storm", "rain", "wind", "stone", "taxi", "cab"], after: ["from"] },
  hammer: { before: ["sledge", "claw", "jack"], near: ["nail", "anvil", "sickle", ...BUILDINGS] },
  hobble: { near: ["knee", "ankle", "injury"] },
  hound: { before: ["fox", "basset", "grey"] },
  idol: { before: ["american", "pop"] },
  invader: { before: ["space"] },
  jab: { before: ["booster", "flu", "first", "second", "vaccine", "covid"] },
  launder: { near: ["shirt", "uniform", "clothes"] },
  lie: { after: ["detector"] },
  mine: { after: ["shaft"] },
  mob: { after: ["boss"] },
  monster: { after: ["truck", "energy"] },
  nut: { near: ["bolt", "allergy", "seed", "tree", "almond"], after: ["allergy", "butter"] },
  pawn: { after: ["shop", "broker"] },
  plague: { near: ["bubonic", "black", "rat", "flea"], before: ["bubonic"] },
  plot: { after: ["of", "twist", "line"], near: ["novel", "film", "land", "cemetery", "garden"] },
  plunge: { after: ["pool"], near: ["river", "cliff", "sea", "temperature", "water"] },
  poison: { near: ["gas", "ivy", "food"], after: ["gas", "ivy"] },
  predator: { near: ["prey", "species", "wolf", "shark"] },
  punk: { after: ["rock", "band", "music"] },
  puppet: { after: ["show", "theatre", "theater"] },
  purge: { near: ["pipe", "valve"] },
  radical: { after: ["surgery", "prostatectomy", "hysterectomy"], before: ["free"] },
  ram: { near: [...BUILDINGS, "ship", "gate", "fence", "sheep"], after: ["raid"] },
  rape: { after: ["kit", "crisis", "seed", "charge", "victim", "case", "trial"] },
  rat: { near: ["lab", "mouse", "cheese"], before: ["lab"] },
  ravage: { near: [...BUILDINGS, "fire", "flood", "storm"] },
  regime: {
    before: ["exercise", "training", "tax", "drug", "dosing", "treatment", "regulatory", "diet", "legal", "sanctions"],
  },
  rig: { before: ["oil", "drilling"], near: ["oil", "drilling", "ship"] },
  rip: { after: ["current", "tide"], near: ["jeans", "roof", "shirt"] },
  riot: { after: ["police", "gear", "shield"] },
  roast: { near: ["chicken", "beef", "coffee", "potato", "pork", "oven"] },
  rot: { near: ["wood", "food", "root", "fruit"], before: ["dry", "root"] },
  ruin: { before: ["roman", "ancient", "castle", "in"], after: ["of"] },
  scheme: { before: ["pension", "pilot", "loan", "insurance", "colour", "color", "housing", "benefit", "furlough"] },
  scrap: { after: ["metal", "yard", "dealer", "paper"] },
  sewer: { after: ["line", "pipe", "system"] },
  shatter: { near: ["glass", "window", "windscreen", "bone"] },
  sheep: { near: ["farm", "wool", "flock", "lamb"] },
  shred: { near: ["paper", "document", "cheese"] },
  sick: {
    after: ["leave", "pay", "day", "note", "child", "people", "patient", "person"],
    near: ["hospital", "flu", "virus", "covid"],
  },
  skewer: { near: ["chicken", "grill", "lamb"] },
  slam: { after: MOTION, near: ["door", "brake"], before: ["grand"] },
  slash: { near: ["tyre", "tire", "knife", "throat"] },
  slip: { near: ["ice", "floor", "wet"] },
  smash: { after: MOTION, near: ["window", "glass", "door", "record", "windscreen"] },
  smear: { after: ["test"], near: ["paint", "blood", "butter"] },
  snake: { near: ["reptile", "bite", "venom", "species"], after: ["bite", "venom"] },
  spew: { near: ["ash", "smoke", "lava", "oil", "fumes", "sewage", "water"] },
  spin: { near: ["wheel", "class", "bike", "top"] },
  stain: { near: ["wine", "carpet", "shirt", "glass", "blood"] },
  storm: {
    before: ["tropical", "snow", "winter", "thunder", "ice", "dust"],
    near: ["rain", "wind", "flood", "coast", "weather", "hurricane"],
    after: ["surge", "drain", "damage"],
  },
  swamp: { near: ["marsh", "wetland", "alligator"] },
  swarm: { after: ["of"], near: ["bee", "locust", "insect"] },
  tear: { after: ["gas"] },
  thrash: { near: ["final", "season", "league"] },
  torch: { before: ["olympic"], near: [...BUILDINGS, "olympic", "battery", "light"] },
  toxic: {
    after: ["waste", "gas", "chemical", "substance", "fume", "metal", "algae", "shock"],
    near: ["chemical", "water", "soil"],
  },
  trample: { near: ["grass", "crop", "stampede"] },
  trash: { after: ["can", "bag", "collection", "bin"], near: ["garbage", "recycling"] },
  tsunami: { after: ["warning", "alert", "wave"], near: ["earthquake", "quake", "coast", "sea", "ocean"] },
  twist: { near: ["ankle", "knee", "wrist"] },
  vault: { near: ["bank", "pole", "gymnast"], before: ["bank", "pole"] },
  venom: { before: ["snake", "spider"] },
  vent: { before: ["air", "heating"], near: ["gas", "air", "steam"] },
  villain: { before: ["film", "movie", "pantomime"] },
  wild: { after: ["life", "animal", "bird", "boar", "horse", "salmon", "fire", "card", "rice", "flower", "fish"] },
  wreck: { near: ["ship", "diver", "car", ...BUILDINGS], after: ["site"], before: ["ship", "car"] },
  zombie: { after: ["film", "movie", "apocalypse"] },
  zoo: { near: ["animal", "keeper", "elephant", "panda"] },
};

/** How far after the word a "near" word may stand. */
const NEAR = 6;

/** Whether the charged word `base` at `index` is used literally there. Looks at a few words on either side. */
export function isLiteralUse(base: string, tokens: readonly Token[], index: number): boolean {
  const use = Object.hasOwn(LITERAL_USES, base) ? LITERAL_USES[base] : undefined;
  if (use === undefined) return false;
  const matches = (token: Token | undefined, words: readonly string[] = []) =>
    token !== undefined && (words.includes(token.lower) || words.includes(token.lemma));
  if (matches(tokens[index - 1], use.before) || matches(tokens[index + 1], use.after)) return true;
  if (use.near === undefined) return false;
  for (let place = index - 3; place <= index + NEAR; place += 1) {
    if (place !== index && matches(tokens[place], use.near)) return true;
  }
  return false;
}
