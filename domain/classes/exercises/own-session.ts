import { type ClassChoices, OWN_STEPS, type OwnStep, planFrame, type PlannedClass, refusePlan } from "../class-choices";
import type { ClassLabel, ClassMaterial } from "../class-material";
import type { ChooseStep, ClassGuide, ClassPlan, ClassStep, TalkStep } from "../class-plan";
import { EVIDENCE_LABEL } from "../evidence-label";

const MOST_LABELS = 5;
const MOST_QUESTIONS = 6;
/** Slow readers of fourteen, with a text on a phone. */
const WORDS_A_MINUTE = 120;

/** What the steps are built of. */
interface OwnSession {
  readonly has: (step: OwnStep) => boolean;
  readonly dealing: ClassPlan["dealing"];
  readonly isMasked: boolean;
  readonly labels: readonly ClassLabel[];
  readonly textsEach: number;
  readonly readMinutes: number;
}

/**
 * A session that a teacher puts together: two to four texts, up to five codes or the six questions, outlets masked or not
 * with the two questions before and after, and the steps wanted.
 */
export function planOwnSession(material: ClassMaterial, choices: ClassChoices): PlannedClass {
  if (material.texts.length < 2) return refusePlan("few-texts", "A session compares texts. Choose a second one.");
  const labels = material.labels.filter(({ key }) => key !== EVIDENCE_LABEL.key);
  const { steps = OWN_STEPS, masked = true } = choices;
  const has = (step: OwnStep) => steps.includes(step);
  if (has("code") && labels.length === 0) {
    return refusePlan(
      "few-labels",
      "There is nothing to look for yet. Choose one to five codes, or the six questions.",
    );
  }
  const most = labels.every(({ kind }) => kind === "question") ? MOST_QUESTIONS : MOST_LABELS;
  if (labels.length > most) {
    return refusePlan(
      "many-labels",
      `${labels.length} things to look for are too many for one lesson; ${most} are the most, 3 are plenty.`,
    );
  }
  const frame = planFrame(choices, "jigsaw");
  const session: OwnSession = {
    has,
    dealing: frame.dealing,
    isMasked: masked,
    labels,
    textsEach: frame.dealing === "jigsaw" ? 1 : material.texts.length,
    readMinutes: choices.readMinutes ?? minutesToRead(material, frame.dealing),
  };
  return { ok: true, plan: { ...frame, steps: buildSteps(session), guide: GUIDE } };
}

/** Of all texts one after the other, or of the longest where each pupil reads one. */
function minutesToRead({ texts }: ClassMaterial, dealing: ClassPlan["dealing"]): number {
  const words = texts.map(({ sentences }) => sentences.reduce((sum, text) => sum + text.split(" ").length, 0));
  const each = dealing === "jigsaw" ? Math.max(...words) : words.reduce((sum, count) => sum + count, 0);
  return Math.max(1, Math.ceil(each / WORDS_A_MINUTE));
}

function buildSteps(session: OwnSession): readonly ClassStep[] {
  const { has, isMasked } = session;
  const unmasksAt = has("reveal") ? "reveal" : has("discuss") ? "discuss" : null;
  const isPaired = isMasked && unmasksAt !== null;
  return [
    ...(has("read") ? [readStep(session)] : []),
    ...(isPaired ? [scaleStep("before", session)] : []),
    ...(has("code") ? [markStep(session)] : []),
    ...(has("compare") ? [COMPARE] : []),
    ...(has("reveal") ? [revealStep(session, unmasksAt === "reveal" && isMasked)] : []),
    ...(isPaired && unmasksAt === "reveal" ? [scaleStep("after", session)] : []),
    ...(has("discuss") ? [discussStep(session, unmasksAt === "discuss" && isMasked)] : []),
    ...(isPaired && unmasksAt === "discuss" ? [scaleStep("after", session)] : []),
    ...(has("exit") ? [EXIT] : []),
  ];
}

function readStep({ readMinutes, isMasked, textsEach }: OwnSession): ClassStep {
  const task = "Read it once, at your own pace.";
  return {
    id: "read",
    kind: "read",
    title: "Read",
    task: isMasked ? `${task} Who wrote it stays hidden for now.` : task,
    minutes: readMinutes,
    texts: textsEach === 1 ? "own" : "all",
    label: isMasked ? "masked" : "shown",
  };
}

function scaleStep(when: "before" | "after", { textsEach }: OwnSession): ClassStep {
  const isBefore = when === "before";
  return {
    id: when,
    kind: "scale",
    title: isBefore ? "First impression" : "Second look",
    task: isBefore
      ? "Two questions about this text. There is no right answer."
      : "The same two questions, now that you know who wrote it.",
    minutes: textsEach,
    texts: "own",
    label: isBefore ? "masked" : "shown",
    when,
  };
}

function markStep({ labels, isMasked, textsEach }: OwnSession): ClassStep {
  return {
    id: "mark",
    kind: "mark",
    title: "Mark",
    task: "Tap every sentence that fits. If none does, go on.",
    minutes: Math.max(3, 2 * labels.length * textsEach),
    texts: "own",
    label: isMasked ? "masked" : "shown",
    labels: labels.map(({ key }) => key),
  };
}

const COMPARE: TalkStep = {
  id: "compare",
  kind: "talk",
  title: "Compare in pairs",
  task: "Lay your phones side by side. Where do you differ? Nobody has to change a mark.",
  minutes: 4,
  reveals: [],
  prompts: [
    "Find one sentence that only one of you marked. Why?",
    "You read different texts? Tell each other what yours is about, and what it makes much of.",
  ],
  unmasks: false,
};

function revealStep({ has }: OwnSession, unmasks: boolean): TalkStep {
  return {
    id: "reveal",
    kind: "talk",
    title: "Look up",
    task: "Phones down. We look at what the class marked.",
    minutes: 6,
    reveals: has("code") ? ["mark"] : [],
    prompts: [
      "What did you see that the coders did not?",
      ...(unmasks ? ["Who do you think wrote which text? Then we look."] : []),
    ],
    unmasks,
  };
}

function discussStep({ has, isMasked }: OwnSession, unmasks: boolean): TalkStep {
  const isShifted = isMasked && has("reveal");
  return {
    id: "discuss",
    kind: "talk",
    title: "Talk",
    task: "Phones down. What do the texts have in common, and where do they part?",
    minutes: 8,
    reveals: isShifted ? ["after"] : has("code") && !has("reveal") ? ["mark"] : [],
    prompts: [
      "Which words would you change to make a text fairer? Would it still say the same?",
      "What does one text tell that another leaves out?",
      ...(isShifted ? ["Did knowing the outlet change your answers? What else may have changed them?"] : []),
    ],
    unmasks,
  };
}

const EXIT: ChooseStep = {
  id: "exit",
  kind: "choose",
  title: "Before you go",
  task: "One last question.",
  minutes: 1,
  label: "shown",
  items: [
    {
      key: "next-time",
      prompt: "What will you look at first in the next report you read?",
      letter: null,
      sentence: null,
      answer: null,
    },
  ],
  options: [
    { value: "who-says", name: "Who says so", means: null },
    { value: "words", name: "Which words push", means: null },
    { value: "missing", name: "What is missing", means: null },
    { value: "outlet", name: "Who made it", means: null },
    { value: "elsewhere", name: "What others write", means: null },
  ],
};

const GUIDE: ClassGuide = {
  aim: "Pupils read reports on the same event closely, and back what they say about them with a sentence.",
  needs: ["A phone each, one for a group, or the printed sheet.", "A screen that all can see, or the board."],
  notes: [
    "Read the content notes of the texts beforehand.",
    "Let pupils mark before they talk: what the first one says aloud, the others mark.",
    "The coders are no answer sheet. Where they differ, show it: careful people read differently.",
    "Before and after gives a shift of the same pupils. It does not tell why.",
    "Where texts were dealt out, put pupils with different texts together to compare.",
  ],
  rubric: [
    { level: "Beginning", shows: "Marks sentences, but cannot say yet why they fit." },
    { level: "On the way", shows: "Gives a reason from the meaning of what was looked for." },
    { level: "Secure", shows: "Compares two texts and backs each difference with a sentence." },
    { level: "Beyond", shows: "Weighs a doubtful sentence from both sides, and says what the comparison cannot show." },
  ],
};
