/** A finite or other form of a verb. `past` is also the form of the passive where the two are the same. */
export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

/** `base third past participle ing` of verbs that the rules of spelling get wrong. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  know: ["knew", "known"],
  understand: ["understood", "understood"],
  hear: ["heard", "heard"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  write: ["wrote", "written"],
  begin: ["began", "begun"],
  read: ["read", "read"],
  swear: ["swore", "sworn"],
  speak: ["spoke", "spoken"],
  undertake: ["undertook", "undertaken"],
  forecast: ["forecast", "forecast"],
  make: ["made", "made"],
  go: ["went", "gone"],
  hit: ["hit", "hit"],
  put: ["put", "put"],
  see: ["saw", "seen"],
  shoot: ["shot", "shot"],
  learn: ["learned", "learnt"],
  spell: ["spelled", "spelt"],
  rebut: ["rebutted", "rebutted"],
  admit: ["admitted", "admitted"],
  commit: ["committed", "committed"],
  quip: ["quipped", "quipped"],
  brag: ["bragged", "bragged"],
  dub: ["dubbed", "dubbed"],
  slam: ["slammed", "slammed"],
  beg: ["begged", "begged"],
  chat: ["chatted", "chatted"],
  sum: ["summed", "summed"],
  nod: ["nodded", "nodded"],
  cast: ["cast", "cast"],
  refer: ["referred", "referred"],
  plan: ["planned", "planned"],
  rip: ["ripped", "ripped"],
  label: ["labelled", "labeled"],
  signal: ["signalled", "signaled"],
};

/** Verbs that double their last letter before "-ing" as well. */
const DOUBLING = new Set(
  "begin hit put rebut admit commit quip brag dub slam beg chat sum nod refer plan rip label signal".split(" "),
);

/**
 * The written forms of an English verb with what each is: "deny" gives "deny", "denies", "denied", "denying". Regular
 * spelling, with a table for the irregular verbs among our cues; the wrong tool for other irregular verbs.
 */
export function formsOfVerb(base: string): Map<string, VerbForm> {
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  const forms = new Map<string, VerbForm>();
  forms.set(base, "base");
  forms.set(thirdPerson(base), "third");
  forms.set(ingForm(base), "ing");
  if (!forms.has(participle)) forms.set(participle, "participle");
  forms.set(past, "past");
  return forms;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxzo]|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ingForm(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1) ?? ""}ing`;
  return base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
