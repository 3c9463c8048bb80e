import type { VerbClass } from "../../claims/claim";
import { type ClassChoices, planFrame, type PlannedClass, refusePlan } from "../class-choices";
import type { ClaimInText, ClassMaterial } from "../class-material";
import type { ChooseItem, ClassGuide, ClassStep } from "../class-plan";
import { explainVerbClass, VERB_OPTIONS } from "../verb-words";

const CLAIMS = 3;
const MOST_VERBS = 4;

/** Verbs that are rewarding to replace, because they judge the speaker rather than report what they did. */
const STRONGEST_FIRST: readonly VerbClass[] = ["conceding", "attacking", "distancing", "affirming", "denying"];

/** A claim with the verb that brings it in, and the sentence where that stands. */
interface ClaimWithVerb extends ClaimInText {
  readonly verb: string;
  readonly verbClass: string;
  readonly sentence: number;
}

/**
 * *Who says so?* in ten minutes: two short extracts, three claims to find, the verbs that bring them in, and one verb to
 * write anew.
 */
export function planWhoSaysSo(material: ClassMaterial, choices: ClassChoices): PlannedClass {
  const claims = material.labels.filter(({ kind }) => kind === "claim").slice(0, CLAIMS);
  if (claims.length < CLAIMS) {
    return refusePlan(
      "few-claims",
      `“Who says so?” needs ${CLAIMS} claims that its texts take up; there ${claims.length === 1 ? "is 1" : `are ${claims.length}`}. Add claims to the event, or choose other texts.`,
    );
  }
  const keys = claims.map(({ key }) => key);
  const verbs = pickVerbs(material, keys);
  const strongest =
    STRONGEST_FIRST.flatMap((verbClass) => verbs.find((verb) => verb.verbClass === verbClass) ?? [])[0] ?? verbs[0];
  if (strongest === undefined) {
    return refusePlan(
      "no-verbs",
      "“Who says so?” needs at least one passage whose verb is coded, such as “said” or “admitted”. Code the verbs of its claims in the reader first.",
    );
  }
  return {
    ok: true,
    plan: {
      ...planFrame(choices, "all"),
      steps: buildSteps(material.event.title, keys, verbs, strongest),
      guide: GUIDE,
    },
  };
}

/** At most four: one of each class of verbs first. */
function pickVerbs({ claims, texts }: ClassMaterial, keys: readonly string[]): readonly ClaimWithVerb[] {
  const coded = claims.flatMap((claim): readonly ClaimWithVerb[] => {
    const { verb, verbClass, letter } = claim;
    if (!keys.includes(claim.claim) || verb === null || verbClass === null) return [];
    const said = texts.find((text) => text.letter === letter)?.sentences ?? [];
    const sentence = claim.sentences.find((index) => said[index]?.includes(verb) === true);
    return sentence === undefined ? [] : [{ ...claim, verb, verbClass, sentence }];
  });
  const isFirst = ({ verbClass }: ClaimWithVerb, at: number) =>
    coded.findIndex((other) => other.verbClass === verbClass) === at;
  const first = coded.filter(isFirst);
  return [...first, ...coded.filter((claim) => !first.includes(claim))].slice(0, MOST_VERBS);
}

function buildSteps(
  title: string,
  labels: readonly string[],
  verbs: readonly ClaimWithVerb[],
  strongest: ClaimWithVerb,
): readonly ClassStep[] {
  return [
    {
      id: "read",
      kind: "read",
      title: "Read",
      task: `A short piece of a report. It is about this: ${title}. Ask yourself at each sentence: who says so?`,
      minutes: 2,
      texts: "all",
      label: "masked",
    },
    {
      id: "claims",
      kind: "mark",
      title: "Find three claims",
      task: "Mark every sentence that brings it up. None? Just go on.",
      minutes: 3,
      texts: "all",
      label: "masked",
      labels,
    },
    {
      id: "verb",
      kind: "choose",
      title: "What does the verb do?",
      task: "Look at the verb in the line. What does it do to the words of the person who speaks?",
      minutes: 2,
      label: "masked",
      items: verbs.map(toItem),
      options: VERB_OPTIONS,
    },
    {
      id: "spread",
      kind: "talk",
      title: "Look up",
      task: "Phones down. We look at what the class found.",
      minutes: 2,
      reveals: ["verb", "claims"],
      prompts: [
        "Which claim does the text make in its own name, and which does it leave to somebody else?",
        "Does the verb tell you that the person spoke, or what to think of it?",
      ],
      unmasks: true,
    },
    {
      id: "rewrite",
      kind: "write",
      title: "Change one verb",
      task: `Find “${strongest.verb}” in text ${strongest.letter}. Put another verb in its place. What does the reader think now?`,
      minutes: 1,
      label: "shown",
      letter: strongest.letter,
    },
  ];
}

function toItem({ letter, sentence, verb, verbClass, verbBy }: ClaimWithVerb, at: number): ChooseItem {
  const coded =
    verbBy === undefined ? "So it was coded." : `Coded so by ${verbBy === 1 ? "one person" : `${verbBy} people`}.`;
  const reason = [explainVerbClass(verbClass), coded].filter((part) => part !== null).join(" ");
  return {
    key: `verb-${at + 1}`,
    prompt: `What does “${verb}” do here?`,
    letter,
    sentence,
    answer: { value: verbClass, reason },
  };
}

const GUIDE: ClassGuide = {
  aim: "Pupils tell apart what a text says itself and what it lets others say, and notice what the verb in between does.",
  needs: ["A phone each, one for a group, or the printed sheet.", "A screen that all can see, or the board."],
  notes: [
    "Say first: we look at how it is written, not at who is right.",
    "Both texts are extracts. Nobody needs to know the matter; the words in the glossary help.",
    "A verb can be a fair choice and still push. Ask for what it does, not whether it is allowed.",
    "Where the class is divided, let both sides read their sentence aloud. The people who coded it differ at times, too.",
    "Short of time: leave out the third claim. Time left: let pairs swap all verbs of one text.",
  ],
  rubric: [
    {
      level: "Beginning",
      shows: "Finds where a claim stands, but takes what is quoted for what the text says itself.",
    },
    { level: "On the way", shows: "Tells apart the text’s own voice and that of a speaker." },
    { level: "Secure", shows: "Names the verb and says what it does to the speaker’s words." },
    { level: "Beyond", shows: "Writes it with another verb and explains how the reader’s view changes." },
  ],
};
