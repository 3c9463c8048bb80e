import { type ClassChoices, planFrame, type PlannedClass, refusePlan } from "../class-choices";
import type { ClaimInText, ClaimPresence, ClassLabel, ClassMaterial } from "../class-material";
import type { ChooseItem, ClassGuide, ClassStep } from "../class-plan";

const CLAIMS = 6;
const FEWEST_CLAIMS = 3;
/** So many gaps are weighed, so that two minutes suffice. */
const MOST_GAPS = 3;

/** What a text was read for and does not say. */
interface Gap extends ClaimInText {
  readonly name: string;
}

/**
 * *What’s missing?* in 25 minutes: two texts, up to six claims each of them may say, leave out, or could not know; what a
 * document says on what is missing; whether the gap matters; the sentence that would close it.
 */
export function planWhatsMissing(material: ClassMaterial, choices: ClassChoices): PlannedClass {
  if (material.texts.length < 2) {
    return refusePlan("few-texts", "“What’s missing?” needs two texts to lay side by side. Choose a second one.");
  }
  const claims = material.labels.filter(({ kind }) => kind === "claim").slice(0, CLAIMS);
  if (claims.length < FEWEST_CLAIMS) {
    return refusePlan(
      "few-claims",
      `“What’s missing?” needs at least ${FEWEST_CLAIMS} claims; there ${claims.length === 1 ? "is 1" : `are ${claims.length}`}. Add claims to the event.`,
    );
  }
  const gaps = findGaps(material, claims);
  const [first] = gaps;
  if (first === undefined) {
    return refusePlan(
      "nothing-missing",
      "“What’s missing?” needs a claim that somebody looked for in one of the texts and did not find. Tick “read it, not there” in the reader for at least one.",
    );
  }
  const steps = buildSteps(material, claims, gaps, first);
  return { ok: true, plan: { ...planFrame(choices, "all"), steps, guide: GUIDE } };
}

function findGaps(
  material: ClassMaterial,
  claims: readonly ClassLabel[],
): readonly [Gap, ...(readonly Gap[])] | readonly [] {
  const [first, ...rest] = claims.flatMap(({ key, name }) =>
    material.claims
      .filter(({ claim, presence }) => claim === key && presence === "absent")
      .map((claim) => ({ ...claim, name })),
  );
  return first === undefined ? [] : [first, ...rest.slice(0, MOST_GAPS - 1)];
}

const PRESENCE_OPTIONS: readonly { readonly value: ClaimPresence; readonly name: string; readonly means: string }[] = [
  { value: "present", name: "It is there", means: "The text says it, quotes it, or denies it." },
  { value: "absent", name: "It is missing", means: "You have read to the end, and it is not there." },
  {
    value: "not-knowable",
    name: "Nobody could know it yet",
    means: "It happened, or came out, only later. Look at the dates.",
  },
];

function buildSteps(
  material: ClassMaterial,
  claims: readonly ClassLabel[],
  gaps: readonly Gap[],
  first: Gap,
): readonly ClassStep[] {
  return [
    {
      id: "read",
      kind: "read",
      title: "Read",
      task: "Read it to the end, and look at the date. What would you tell a friend who has not read it?",
      minutes: 6,
      texts: "own",
      label: "shown",
    },
    {
      id: "there",
      kind: "choose",
      title: "Is it there?",
      task: "Look for this in the text. Other words may say the same.",
      minutes: 7,
      label: "shown",
      items: material.texts.flatMap(({ letter }) => claims.map((claim, at) => askFor(material, claim, letter, at))),
      options: PRESENCE_OPTIONS,
    },
    {
      id: "look-up",
      kind: "talk",
      title: "Look up",
      task: "Phones down. We lay the texts side by side.",
      minutes: 4,
      reveals: ["there"],
      prompts: [
        "What does one text tell that the other leaves out?",
        "Could the earlier text have known it? What do the dates say?",
      ],
      unmasks: false,
    },
    checkStep(material, claims, gaps),
    {
      id: "weigh",
      kind: "choose",
      title: "Does the gap matter?",
      task: "No text can say everything. Would readers see the matter differently if this stood there?",
      minutes: 2,
      label: "shown",
      items: gaps.map(({ letter, name }, at) => ({
        key: `gap-${at + 1}`,
        prompt: `Missing in text ${letter}: “${name}.”`,
        letter,
        sentence: null,
        answer: null,
      })),
      options: [
        { value: "material", name: "It matters", means: "With it, a reader would see the event differently." },
        {
          value: "space",
          name: "It can be left out",
          means: "A text has only so much room. The picture stays the same.",
        },
        { value: "unsure", name: "I cannot tell", means: null },
      ],
    },
    {
      id: "sentence",
      kind: "write",
      title: "Write the missing sentence",
      task: `Text ${first.letter} does not say this: “${first.name}.” Write the sentence you would add. Where does it go?`,
      minutes: 1,
      label: "shown",
      letter: first.letter,
    },
    {
      id: "end",
      kind: "talk",
      title: "What have we seen?",
      task: "Phones down for the last time.",
      minutes: 2,
      reveals: ["check", "weigh", "sentence"],
      prompts: [
        "When is a gap only a lack of room, and when does it change the story?",
        "Two texts of the same day: how could you find out what both leave out?",
      ],
      unmasks: true,
    },
  ];
}

/** Asks each claim of a text; the key is what those found who read it for the claim, or the dates. */
function askFor(material: ClassMaterial, { key, name }: ClassLabel, letter: Gap["letter"], at: number): ChooseItem {
  const coded = material.claims.find((claim) => claim.claim === key && claim.letter === letter);
  const answer = coded?.presence == null ? null : { value: coded.presence, reason: explainKey(material, coded) };
  return { key: `claim-${at + 1}`, prompt: `“${name}.”`, letter, sentence: null, answer };
}

/** Where it stands, and how that is known. */
function explainKey({ texts }: ClassMaterial, { letter, sentences, reason }: ClaimInText): string {
  const text = texts.find((one) => one.letter === letter);
  const said = sentences[0] === undefined ? undefined : text?.sentences[sentences[0]];
  const here = said === undefined ? [] : [`It stands here: “${said}”`];
  return [...here, reason ?? "So it was coded."].join(" ");
}

/** Checks the gaps in a document; without one the class plans where it would look. */
function checkStep(material: ClassMaterial, claims: readonly ClassLabel[], gaps: readonly Gap[]): ClassStep {
  const [document] = material.checks;
  const gone = [...new Set(gaps.map(({ name }) => name))];
  // One that both texts have, or "no" would be the answer to everything.
  const inAll = claims.filter(({ key }) =>
    material.claims.every(({ claim, presence }) => claim !== key || presence === "present"),
  );
  const names = [...gone, ...inAll.slice(-1).map(({ name }) => name)];
  if (document === undefined) {
    return {
      id: "check",
      kind: "talk",
      title: "Where could we check?",
      task: "Phones down. Where would you look for what is missing?",
      minutes: 3,
      reveals: [],
      prompts: gone.map((name) => `Who would know whether this is so: “${name}”?`),
      unmasks: false,
    };
  }
  return {
    id: "check",
    kind: "choose",
    title: "Check the source",
    task: `Open “${document.title}”. It is no news text: those who are reported on wrote it themselves. Does it say this?`,
    minutes: 3,
    label: "shown",
    items: names.map((name, at) => ({
      key: `check-${at + 1}`,
      prompt: `“${name}.”`,
      letter: null,
      sentence: null,
      answer: null,
    })),
    options: [
      { value: "yes", name: "Yes, it says so", means: null },
      { value: "partly", name: "Only a part of it", means: null },
      { value: "no", name: "No, not a word", means: null },
    ],
  };
}

const GUIDE: ClassGuide = {
  aim: "Pupils notice what a text leaves out, tell a gap from what nobody could know yet, and judge whether it matters.",
  needs: [
    "A phone each, one for a group, or the printed sheet with both texts.",
    "The press release or other document, where the session has one; it is on the phones and on the sheet.",
  ],
  notes: [
    "The word “missing” accuses. Say early: every text leaves out nearly everything. The question is what, and whether it matters.",
    "The third answer, “nobody could know it yet”, is the one pupils miss. Send them to the dates.",
    "The key stands for what people found who read the text for this. Where a pupil shows a sentence they overlooked, the pupil is right: note it and correct the event afterwards.",
    "A press release also leaves out things. Ask who wrote it and what they want to be known.",
    "Material or space has no key. Let two pupils who chose differently explain, then let the class choose again by hands.",
  ],
  rubric: [
    { level: "Beginning", shows: "Finds claims that stand in a text in the same words." },
    { level: "On the way", shows: "Finds them in other words, and says with reason that something is not there." },
    { level: "Secure", shows: "Tells what is left out from what could not be known, by the dates." },
    { level: "Beyond", shows: "Argues whether a gap changes the story, and closes it with a fair sentence." },
  ],
};
