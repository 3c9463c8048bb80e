import { describe, expect, test } from "vitest";
import { VERB_CLASSES } from "../claims/claim";
import { buildClassMaterial } from "@/test/class-material";
import type { ClassChoices } from "./class-choices";
import type { ClaimInText, ClassLabel, ClassMaterial } from "./class-material";
import type { ClassPlan } from "./class-plan";
import { screensOf } from "./class-screens";
import { EVIDENCE_LABEL } from "./evidence-label";
import { dealCards, OUTLET_CARDS } from "./outlet-cards";
import { minutesOf, planClass } from "./plan-class";
import { SIX_QUESTIONS } from "./six-questions";
import { VERB_OPTIONS } from "./verb-words";

function claimLabel(key: string): ClassLabel {
  return { key, kind: "claim", name: `The ${key} is so`, means: "", like: null };
}

function coded(claim: string, letter: "A" | "B", fields: Partial<ClaimInText> = {}): ClaimInText {
  return {
    claim,
    letter,
    presence: "present",
    sentences: [1],
    voice: "own",
    speaker: null,
    verb: null,
    verbClass: null,
    reason: null,
    ...fields,
  };
}

const absent = { presence: "absent", sentences: [] } as const;

/** Three claims: the pump is told by A alone, the price by both, the opening by B, which A could not know. */
const WITH_CLAIMS = buildClassMaterial({
  labels: ["pump", "price", "opening"].map(claimLabel),
  claims: [
    coded("pump", "A", { verb: "says", verbClass: "neutral", verbBy: 2 }),
    coded("pump", "B", absent),
    coded("price", "A", { sentences: [2] }),
    coded("price", "B"),
    coded("opening", "A", { presence: "not-knowable", sentences: [], reason: "It was told two days later." }),
    coded("opening", "B", { sentences: [3], verb: "call", verbClass: "attacking", verbBy: 1 }),
  ],
});

const WITH_FRAMES = buildClassMaterial({ labels: [...buildClassMaterial().labels, EVIDENCE_LABEL] });

function plan(material: ClassMaterial, choices: Partial<ClassChoices>): ClassPlan {
  const planned = planClass(material, { exercise: "own", mode: "phones", ...choices });
  if (!planned.ok) throw new Error(planned.message);
  return planned.plan;
}

function refusal(material: ClassMaterial, choices: Partial<ClassChoices>) {
  const planned = planClass(material, { exercise: "own", mode: "phones", ...choices });
  if (planned.ok) throw new Error("it was planned");
  return planned;
}

const itemsOf = ({ steps }: ClassPlan, id: string) =>
  steps.flatMap((step) => (step.id === id && step.kind === "choose" ? step.items : []));

describe("every plan", () => {
  const plans = [
    plan(WITH_CLAIMS, { exercise: "who-says-so" }),
    plan(WITH_CLAIMS, { exercise: "whats-missing" }),
    plan(WITH_FRAMES, { exercise: "label" }),
    plan(buildClassMaterial(), { exercise: "own" }),
  ];

  test("takes the minutes it is announced with", () => {
    expect(plans.slice(0, 3).map(minutesOf)).toEqual([10, 25, 45]);
  });

  test("stores each screen under a name of its own, in three parts", () => {
    for (const one of plans) {
      const ids = screensOf(one, WITH_CLAIMS, { number: 0, half: 0 }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.split("/").length === 3)).toBe(true);
    }
  });

  test("reveals only what came before", () => {
    for (const { steps } of plans) {
      for (const [at, step] of steps.entries()) {
        const before = steps.slice(0, at).map(({ id }) => id);
        if (step.kind === "talk") expect(before).toEqual(expect.arrayContaining([...step.reveals]));
      }
    }
  });

  test("tells the teacher the aim, what to prepare, how to lead it, and four levels to judge by", () => {
    for (const { guide } of plans) {
      expect(guide.aim).not.toBe("");
      expect(guide.needs.length).toBeGreaterThan(0);
      expect(guide.notes.length).toBeGreaterThan(3);
      expect(guide.rubric).toHaveLength(4);
    }
  });

  test("hides below five, and below ten before and after, unless told otherwise; words of pupils are off", () => {
    for (const one of plans) expect(one).toMatchObject({ minimum: 5, minimumPaired: 10, freeText: false });
    expect(plan(WITH_CLAIMS, { exercise: "who-says-so", minimum: 8 }).minimum).toBe(8);
  });
});

describe("who says so?", () => {
  test("asks what each verb does, in the sentence where it stands, with the coded class as key", () => {
    expect(itemsOf(plan(WITH_CLAIMS, { exercise: "who-says-so" }), "verb")).toMatchObject([
      { letter: "A", sentence: 1, prompt: "What does “says” do here?", answer: { value: "neutral" } },
      { letter: "B", sentence: 3, answer: { value: "attacking", reason: expect.stringMatching(/by one person\.$/) } },
    ]);
  });

  test("has the verb replaced that judges the speaker", () => {
    const rewrite = plan(WITH_CLAIMS, { exercise: "who-says-so" }).steps.at(-1);
    expect(rewrite?.task).toMatch(/^Find “call” in text B\./);
  });

  test("has words for every class of verbs", () => {
    expect(VERB_OPTIONS.map(({ value }) => value)).toEqual(VERB_CLASSES);
  });

  test("refuses fewer than three claims, and claims without a coded verb", () => {
    const two = { ...WITH_CLAIMS, labels: WITH_CLAIMS.labels.slice(0, 2) };
    expect(refusal(two, { exercise: "who-says-so" })).toMatchObject({ reason: "few-claims" });
    const claims = WITH_CLAIMS.claims.map((claim) => ({ ...claim, verb: null, verbClass: null }));
    expect(refusal({ ...WITH_CLAIMS, claims }, { exercise: "who-says-so" })).toMatchObject({ reason: "no-verbs" });
  });
});

describe("what's missing?", () => {
  const missing = plan(WITH_CLAIMS, { exercise: "whats-missing" });

  test("asks each claim of each text; the key is how it was coded, and why", () => {
    const items = itemsOf(missing, "there").map(({ letter, answer }) => [letter, answer?.value]);
    expect(items).toEqual([
      ["A", "present"],
      ["A", "present"],
      ["A", "not-knowable"],
      ["B", "absent"],
      ["B", "present"],
      ["B", "present"],
    ]);
    const reasons = itemsOf(missing, "there").map(({ answer }) => answer?.reason);
    expect(reasons[1]).toBe("It stands here: “A new one costs ninety thousand crowns.” So it was coded.");
    expect(reasons[2]).toBe("It was told two days later.");
  });

  test("what nobody has looked for has no key", () => {
    const claims = WITH_CLAIMS.claims.map((claim) =>
      claim.claim === "price" ? { ...claim, presence: null, sentences: [] } : claim,
    );
    const items = itemsOf(plan({ ...WITH_CLAIMS, claims }, { exercise: "whats-missing" }), "there");
    expect(items.filter(({ answer }) => answer === null)).toHaveLength(2);
  });

  test("weighs what was looked for and not found, and has the missing sentence written", () => {
    expect(itemsOf(missing, "weigh").map(({ prompt }) => prompt)).toEqual(["Missing in text B: “The pump is so.”"]);
    expect(missing.steps.find(({ id }) => id === "sentence")?.task).toMatch(
      /^Text B does not say this: “The pump is so/,
    );
  });

  test("checks in a press release, or plans where to check", () => {
    expect(missing.steps.find(({ id }) => id === "check")).toMatchObject({ kind: "choose", minutes: 3 });
    const without = plan({ ...WITH_CLAIMS, checks: [] }, { exercise: "whats-missing" });
    expect(without.steps.find(({ id }) => id === "check")).toMatchObject({ kind: "talk", minutes: 3 });
    expect(minutesOf(without)).toBe(25);
  });

  test("refuses a pair in which nothing is known to be missing", () => {
    const claims = WITH_CLAIMS.claims.map((claim) => ({ ...claim, presence: "present" as const }));
    expect(refusal({ ...WITH_CLAIMS, claims }, { exercise: "whats-missing" })).toMatchObject({
      reason: "nothing-missing",
      message: expect.stringMatching(/not there/),
    });
  });
});

describe("does the label matter?", () => {
  const label = plan(WITH_FRAMES, { exercise: "label", dealing: "jigsaw", cards: dealCards(() => 0.5) });

  test("asks for the point of view and its evidence under both cards, from everybody", () => {
    expect(label.dealing).toBe("all");
    const labels = label.steps.flatMap((step) => ("label" in step ? [`${step.id} ${step.label}`] : []));
    expect(labels).toEqual([
      "read dealt",
      "frame dealt",
      "evidence dealt",
      "before dealt",
      "guess masked",
      "frame-again swapped",
      "evidence-again swapped",
      "after swapped",
    ]);
  });

  test("shows no result before the second coding, and discloses the swap at the end", () => {
    const talks = label.steps.flatMap((step) => (step.kind === "talk" ? [step] : []));
    expect(talks.map(({ reveals }) => reveals.length > 0)).toEqual([false, true, false, true]);
    expect(talks.at(-1)).toMatchObject({
      unmasks: true,
      prompts: [expect.stringMatching(/do not exist.*swapped/), expect.anything(), expect.anything()],
    });
  });

  test("deals two different cards of three", () => {
    expect(OUTLET_CARDS).toHaveLength(3);
    for (let at = 0; at < 10; at += 1) {
      const [first, second, ...rest] = dealCards(() => at / 10);
      expect(rest).toEqual([]);
      expect(first).not.toEqual(second);
      expect(OUTLET_CARDS).toEqual(expect.arrayContaining([first, second]));
    }
  });

  test("refuses three texts, and material without points of view to choose from", () => {
    const [a, b] = WITH_FRAMES.texts;
    const three = { ...WITH_FRAMES, texts: [a, b, b].flatMap((text) => text ?? []) };
    expect(refusal(three, { exercise: "label" })).toMatchObject({ reason: "many-texts" });
    expect(refusal(WITH_CLAIMS, { exercise: "label" })).toMatchObject({ reason: "few-labels" });
  });
});

describe("an own session", () => {
  const idsOf = ({ steps }: ClassPlan) => steps.map(({ id }) => id);

  test("has the steps that were chosen, and asks the two questions around the unmasking", () => {
    expect(idsOf(plan(buildClassMaterial(), {}))).toEqual([
      "read",
      "before",
      "mark",
      "compare",
      "reveal",
      "after",
      "discuss",
      "exit",
    ]);
    expect(idsOf(plan(buildClassMaterial(), { steps: ["read", "code"] }))).toEqual(["read", "mark"]);
  });

  test("that shows its outlets from the start has nothing to unmask, and no before and after", () => {
    const open = plan(buildClassMaterial(), { masked: false });
    expect(idsOf(open)).not.toContain("before");
    expect(open.steps.some((step) => step.kind === "talk" && step.unmasks)).toBe(false);
  });

  test("unmasks once, at the first conversation that shows results", () => {
    const late = plan(buildClassMaterial(), { steps: ["read", "code", "compare", "discuss"] });
    expect(idsOf(late)).toEqual(["read", "before", "mark", "compare", "discuss", "after"]);
    expect(late.steps.flatMap((step) => (step.kind === "talk" ? [step.unmasks] : []))).toEqual([false, true]);
  });

  test("gives as long for reading as the texts are, unless the teacher says otherwise", () => {
    const long = buildClassMaterial().texts.map((text) => ({
      ...text,
      sentences: [new Array(300).fill("word").join(" ")],
    }));
    const minutes = (choices: Partial<ClassChoices>) =>
      plan(buildClassMaterial({ texts: long }), choices).steps[0]?.minutes;
    expect(minutes({ dealing: "jigsaw" })).toBe(3);
    expect(minutes({ dealing: "all" })).toBe(5);
    expect(minutes({ readMinutes: 9 })).toBe(9);
  });

  test("takes the six questions, but not six codes, and not none", () => {
    expect(plan(buildClassMaterial({ labels: SIX_QUESTIONS }), {}).steps.find(({ id }) => id === "mark")).toMatchObject(
      {
        labels: SIX_QUESTIONS.map(({ key }) => key),
      },
    );
    const codes = SIX_QUESTIONS.map((label) => ({ ...label, kind: "code" as const }));
    expect(refusal(buildClassMaterial({ labels: codes }), {})).toMatchObject({ reason: "many-labels" });
    expect(refusal(buildClassMaterial({ labels: [EVIDENCE_LABEL] }), {})).toMatchObject({ reason: "few-labels" });
  });

  test("needs two texts", () => {
    const one = buildClassMaterial({ texts: buildClassMaterial().texts.slice(0, 1) });
    expect(refusal(one, {})).toMatchObject({ reason: "few-texts" });
  });
});
