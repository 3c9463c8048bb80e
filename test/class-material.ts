import type { ClassLabel, ClassMaterial, ClassText } from "@/domain/classes/class-material";
import type { ClassPlan, ClassStep } from "@/domain/classes/class-plan";

/** Two short texts of our own about a swimming bath, cut into sentences; A has a plain version, B a content note. */
export function buildClassMaterial(overrides: Partial<ClassMaterial> = {}): ClassMaterial {
  return {
    event: { slug: "north-bath", title: "The North Bath closes for a summer", fictional: true },
    texts: [TEXT_A, TEXT_B],
    checks: [{ title: "Note of the bath office", text: "The pump was last changed nineteen years ago." }],
    labels: LABELS,
    claims: [
      {
        claim: "pump-is-old",
        letter: "A",
        presence: "present",
        sentences: [1],
        voice: "attributed",
        speaker: "the bath office",
        verb: "says",
        verbClass: "neutral",
        reason: "Two people read the text and found it.",
      },
      {
        claim: "pump-is-old",
        letter: "B",
        presence: "absent",
        sentences: [],
        voice: null,
        speaker: null,
        verb: null,
        verbClass: null,
        reason: "Two people read the text to its end.",
      },
    ],
    reference: [
      { letter: "A", label: "cost", coder: "1", sentences: [2], notes: { 2: "It names a sum." } },
      { letter: "A", label: "cost", coder: "2", sentences: [2, 4], notes: {} },
      { letter: "B", label: "cost", coder: "1", sentences: [1], notes: {} },
      { letter: "B", label: "cost", coder: "2", sentences: [], notes: {} },
    ],
    glossary: [{ term: "filter pump", definition: "It moves the water through sand, which holds the dirt back." }],
    ...overrides,
  };
}

const TEXT_A: ClassText = {
  letter: "A",
  articleKey: "north-bath-a",
  headline: "North Bath to stay shut until September",
  outlet: "Lowmarsh Courier",
  about: "A local paper, owned by its readers.",
  publishedOn: "2031-05-02",
  contentNote: null,
  sentences: [
    "The North Bath stays closed for the whole summer.",
    "Its filter pump is nineteen years old, the bath office says.",
    "A new one costs ninety thousand crowns.",
    "Swimmers can take the tram to the South Bath.",
    "The tickets of this season are paid back.",
  ],
  paragraphs: [
    [0, 1, 2],
    [3, 4],
  ],
  plain: {
    sentences: [
      "The North Bath is closed all summer.",
      "The pump is very old.",
      "A new pump costs a lot: 90,000 crowns.",
      "You can swim in the South Bath.",
    ],
    paragraphs: [[0, 1, 2], [3]],
  },
};

const TEXT_B: ClassText = {
  letter: "B",
  articleKey: "north-bath-b",
  headline: "They let our bath rot",
  outlet: "Evening Whistle",
  about: "A tabloid, owned by one family.",
  publishedOn: "2031-05-03",
  contentNote: "A swimmer's accident is mentioned.",
  sentences: [
    "Our children lose their bath, and nobody says sorry.",
    "For years the money went into a new car park.",
    "“I learned to swim here,” says Tom Abara, who slipped on the wet steps last week.",
    "The mayor’s people did not call us back.",
  ],
  paragraphs: [
    [0, 1],
    [2, 3],
  ],
  plain: null,
};

const LABELS: readonly ClassLabel[] = [
  {
    key: "cost",
    kind: "code",
    name: "costs and money",
    means: "What does it cost, and who pays?",
    like: "“The bridge eats half of the town’s budget.”",
  },
  {
    key: "blame",
    kind: "code",
    name: "whose fault it is",
    means: "Who is said to have caused the trouble?",
    like: null,
  },
  { key: "people", kind: "code", name: "a person’s story", means: "Does one person stand for many?", like: null },
];

/** A plan with a step of every kind: four before the conversation, two after it. */
export function buildClassPlan(overrides: Partial<ClassPlan> = {}): ClassPlan {
  return {
    exercise: "own",
    mode: "phones",
    steps: STEPS,
    dealing: "all",
    cards: [
      { key: "state", name: "Public Voice", about: "Belongs to the state." },
      { key: "tabloid", name: "The Drum", about: "Lives on loud front pages." },
    ],
    freeText: false,
    minimum: 5,
    minimumPaired: 10,
    guide: { aim: "See how wording pushes.", needs: [], notes: [], rubric: [] },
    ...overrides,
  };
}

const STEPS: readonly ClassStep[] = [
  {
    id: "read",
    kind: "read",
    title: "Read",
    task: "Read the text once, at your own pace.",
    minutes: 3,
    texts: "own",
    label: "masked",
  },
  {
    id: "before",
    kind: "scale",
    title: "First impression",
    task: "Two questions about this text. There is no right answer.",
    minutes: 1,
    texts: "own",
    label: "masked",
    when: "before",
  },
  {
    id: "mark",
    kind: "mark",
    title: "Mark",
    task: "Nothing fits? Then go on.",
    minutes: 5,
    texts: "own",
    label: "masked",
    labels: ["cost", "blame"],
  },
  {
    id: "verb",
    kind: "choose",
    title: "Choose",
    task: "How does the text bring this in?",
    minutes: 2,
    label: "dealt",
    items: [
      {
        key: "says",
        prompt: "What does “says” tell you?",
        letter: "A",
        sentence: 1,
        answer: { value: "neutral", reason: "It only tells that somebody spoke." },
      },
    ],
    options: [
      { value: "neutral", name: "Just tells", means: "such as: said" },
      { value: "doubt", name: "Doubts", means: "such as: claimed" },
    ],
  },
  {
    id: "talk",
    kind: "talk",
    title: "Look up",
    task: "Phones down. We look at it together.",
    minutes: 5,
    reveals: ["mark"],
    prompts: ["Which sentence did you argue about?"],
    unmasks: true,
  },
  {
    id: "after",
    kind: "scale",
    title: "Second look",
    task: "The same two questions, now that you know who wrote it.",
    minutes: 1,
    texts: "own",
    label: "shown",
    when: "after",
  },
  {
    id: "rewrite",
    kind: "write",
    title: "Write",
    task: "Rewrite one sentence so that it pushes less.",
    minutes: 3,
    label: "shown",
    letter: null,
  },
];
