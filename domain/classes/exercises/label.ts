import { type ClassChoices, planFrame, type PlannedClass, refusePlan } from "../class-choices";
import type { ClassLabel, ClassMaterial, ClassText } from "../class-material";
import type { ChooseStep, ClassGuide, ClassStep, MarkStep } from "../class-plan";
import { EVIDENCE_LABEL } from "../evidence-label";
import { OUTLET_CARDS } from "../outlet-cards";

const FEWEST_FRAMES = 2;
const MOST_FRAMES = 5;
const CANNOT_TELL = "cannot-tell";

/**
 * *Does the label matter?* in 45 minutes: two texts under the cards of outlets that do not exist, dealt to the halves of
 * the class at random; the main point of view with the sentence that shows it; a guess at the outlet; the same once more
 * with the cards swapped; the shift; a look at a real outlet; and a debriefing that discloses the swap.
 */
export function planLabel(material: ClassMaterial, choices: ClassChoices): PlannedClass {
  const { texts } = material;
  if (texts.length < 2) {
    return refusePlan("few-texts", "“Does the label matter?” lays two cards on two texts. Choose a second one.");
  }
  if (texts.length > 2) {
    return refusePlan("many-texts", "“Does the label matter?” lays two cards on two texts. Take the others out.");
  }
  const frames = material.labels.filter(({ kind }) => kind === "code").slice(0, MOST_FRAMES);
  if (frames.length < FEWEST_FRAMES || !material.labels.some(({ key }) => key === EVIDENCE_LABEL.key)) {
    return refusePlan(
      "few-labels",
      `“Does the label matter?” lets pupils choose between points of view: at least ${FEWEST_FRAMES} codes of a codebook. Choose a codebook and up to ${MOST_FRAMES} of its codes.`,
    );
  }
  const cards = choices.cards ?? OUTLET_CARDS.slice(0, 2);
  return {
    ok: true,
    plan: {
      ...planFrame({ ...choices, dealing: "all" }, "all"),
      cards,
      steps: buildSteps(texts, frames),
      guide: GUIDE,
    },
  };
}

function buildSteps(texts: readonly ClassText[], frames: readonly ClassLabel[]): readonly ClassStep[] {
  return [
    {
      id: "read",
      kind: "read",
      title: "Read",
      task: "Read the card and the text. The names on the cards are made up. Work alone, and say nothing yet.",
      minutes: 7,
      texts: "all",
      label: "dealt",
    },
    frameStep("frame", "The main point of view", 3, "dealt", texts, frames),
    evidenceStep("evidence", 3, "dealt"),
    {
      id: "before",
      kind: "scale",
      title: "Two questions",
      task: "There is no right answer.",
      minutes: 2,
      texts: "all",
      label: "dealt",
      when: "before",
    },
    guessStep(texts),
    {
      id: "swap",
      kind: "talk",
      title: "The cards change places",
      task: "Look up. Your teacher says what comes next.",
      minutes: 1,
      reveals: [],
      prompts: ["Now each text gets the other card. Read it again as if it came from there. Still alone, still quiet."],
      unmasks: false,
    },
    frameStep("frame-again", "The main point of view, once more", 3, "swapped", texts, frames),
    evidenceStep("evidence-again", 2, "swapped"),
    {
      id: "after",
      kind: "scale",
      title: "Two questions, once more",
      task: "The same two questions. Your answer may be the same, or not.",
      minutes: 2,
      texts: "all",
      label: "swapped",
      when: "after",
    },
    {
      id: "shift",
      kind: "talk",
      title: "Did the card matter?",
      task: "Phones down. We look at what the class did.",
      minutes: 7,
      reveals: ["frame", "frame-again", "after", "evidence"],
      prompts: [
        "The text stayed the same. What changed, and what did not?",
        "Did the sentence you tapped carry your choice, or did the card?",
        "How many pupils is this? What could we say with so many, and what not?",
      ],
      unmasks: false,
    },
    {
      id: "look-up",
      kind: "talk",
      title: "Look up a real outlet",
      task: "In pairs: choose a real outlet that you know. Leave its page, and see what others say about it.",
      minutes: 8,
      reveals: [],
      prompts: [
        "Who owns it, and who pays for it?",
        "Where did you find that? Who says so there?",
        "What does it do when it was wrong?",
      ],
      unmasks: false,
    },
    {
      id: "debrief",
      kind: "talk",
      title: "What we did with you",
      task: "Your teacher tells you how this was made.",
      minutes: 6,
      reveals: ["guess"],
      prompts: [
        "The outlets on the cards do not exist. Chance decided which card you got: half of you saw one, half the other. Then we swapped them.",
        "Here is where the texts really come from. Was anything in the text itself that could have told you?",
        "What is a label good for? When does it lead you astray?",
      ],
      unmasks: true,
    },
  ];
}

function frameStep(
  id: string,
  title: string,
  minutes: number,
  label: "dealt" | "swapped",
  texts: readonly ClassText[],
  frames: readonly ClassLabel[],
): ChooseStep {
  return {
    id,
    kind: "choose",
    title,
    task: "From which side does the text mostly look at the matter? Choose one.",
    minutes,
    label,
    items: texts.map(({ letter }) => ({
      key: "main",
      prompt: `What is text ${letter} mostly about?`,
      letter,
      sentence: null,
      answer: null,
    })),
    options: frames.map(({ key, name, means }) => ({ value: key, name, means })),
  };
}

function evidenceStep(id: string, minutes: number, label: "dealt" | "swapped"): MarkStep {
  return {
    id,
    kind: "mark",
    title: "Show it",
    task: "Tap the sentence that shows the point of view you chose.",
    minutes,
    texts: "all",
    label,
    labels: [EVIDENCE_LABEL.key],
  };
}

function guessStep(texts: readonly ClassText[]): ChooseStep {
  const known = texts.flatMap(({ letter, outlet, about }) => (outlet === null ? [] : [{ letter, outlet, about }]));
  const outlets = [...new Map(known.map((text) => [text.outlet, text])).values()];
  return {
    id: "guess",
    kind: "choose",
    title: "Guess the outlet",
    task: "Forget the card. Who do you think wrote this text?",
    minutes: 1,
    label: "masked",
    items: texts.map(({ letter, outlet, about }) => {
      const value = outlets.find((text) => text.outlet === outlet)?.letter;
      const reason = `It was published by ${outlet ?? "somebody unknown"}.${about === null ? "" : ` ${about}`}`;
      return {
        key: "outlet",
        prompt: `Who wrote text ${letter}?`,
        letter,
        sentence: null,
        answer: value === undefined ? null : { value, reason },
      };
    }),
    options: [
      ...outlets.map(({ letter, outlet, about }) => ({ value: letter, name: outlet, means: about })),
      { value: CANNOT_TELL, name: "I cannot tell", means: null },
    ],
  };
}

const GUIDE: ClassGuide = {
  aim: "Pupils see in their own answers how far the name of an outlet, and how far the words of a text, guide their reading.",
  needs: [
    "A phone each works best: the cards are dealt at random. On paper, print the sheets with both cards and deal them like cards.",
    "A way to look something up, for the part on a real outlet.",
    "A class of twenty or more, if the halves are to be compared; with fewer the numbers stay hidden and you talk about the sentences.",
  ],
  notes: [
    "The cards mislead on purpose, and that is only fair if you tell. Keep the last six minutes for it, whatever happens.",
    "Say at the start that the names are made up. Do not say yet that they are dealt at random.",
    "Up to the results nobody talks: otherwise the class answers, and not the pupils.",
    "The two questions give a shift: the same pupils, twice. A second reading alone can move answers. Only the first answers of the two halves can show what a card did, and only with enough pupils.",
    "If nothing moved, that is a result: the words may have carried more than the name.",
    "Looking up an outlet: leave its own page first. What do people say who are not part of it?",
    "No outlet is good or bad for its owner. Ask what somebody like that could be tempted to leave out.",
  ],
  rubric: [
    { level: "Beginning", shows: "Chooses a point of view by what the card leads one to expect." },
    { level: "On the way", shows: "Chooses a point of view and taps a sentence that carries it." },
    { level: "Secure", shows: "Says what in the second reading came from the card and what from the text." },
    { level: "Beyond", shows: "Explains what a name can tell about a text, and what the class’s numbers cannot." },
  ],
};
