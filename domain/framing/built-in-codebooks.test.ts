import { describe, expect, it } from "vitest";
import { builtInCodebooks, findBuiltInCodebook } from "./built-in-codebooks";
import { listApplicableCodes } from "./codebook";
import { persuasionTechniques } from "./codebooks/persuasion-techniques";
import { sixQuestions } from "./codebooks/six-questions";

const everyCode = builtInCodebooks.flatMap((codebook) =>
  codebook.codes.map((code) => ({ ...code, label: `${codebook.key} / ${code.key}`, codebook: codebook.key })),
);

/** Lower-case letters, digits and single hyphens: what an address and a file name can hold unescaped. */
const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** "A sentence. (The reason why it does not carry the code.)" */
const counterExamplePattern = /^\S.*[.!?] \([^()]+\.\)$/;

function listKeys(codebookKey: string): readonly string[] {
  return findBuiltInCodebook(codebookKey)?.codes.map((code) => code.key) ?? [];
}

function keyOfLabel(label: string): string {
  return label.toLowerCase().replaceAll("_", "-");
}

describe("the built-in codebooks", () => {
  it("hold as many codes as their publications", () => {
    const sizes = builtInCodebooks.map((codebook) => [codebook.key, listApplicableCodes(codebook).length]);
    expect(sizes).toEqual([
      ["five-generic-frames", 5],
      ["policy-frames", 15],
      ["framing-functions", 4],
      ["six-questions", 6],
      ["persuasion-techniques", 23],
    ]);
  });

  it("have unique keys that fit into an address", () => {
    const codebookKeys = builtInCodebooks.map((codebook) => codebook.key);
    expect(new Set(codebookKeys).size).toBe(codebookKeys.length);
    expect(codebookKeys.filter((key) => !keyPattern.test(key))).toEqual([]);
    for (const codebook of builtInCodebooks) {
      const keys = codebook.codes.map((code) => code.key);
      expect(new Set(keys).size, codebook.key).toBe(keys.length);
      expect(keys.filter((key) => !keyPattern.test(key))).toEqual([]);
    }
  });

  it("say what they are for and whom they follow, with the year where the publication has one", () => {
    for (const codebook of builtInCodebooks) {
      expect(codebook.description.length, codebook.key).toBeGreaterThan(80);
      expect(codebook.source, codebook.key).toMatch(/\((?:19|20)\d\d\)/);
      expect(codebook.language).toBe("en-GB");
    }
  });

  it("count frames only, and leave the rest to reading", () => {
    const counting = builtInCodebooks.filter((codebook) => codebook.purpose === "counting");
    expect(counting.map((codebook) => codebook.key)).toEqual(["five-generic-frames", "policy-frames"]);
  });

  it("keep persuasion techniques out of classes", () => {
    const outside = builtInCodebooks.filter((codebook) => !codebook.inClasses);
    expect(outside.map((codebook) => codebook.key)).toEqual(["persuasion-techniques"]);
  });

  it("are found by their key, and a key that none has finds nothing", () => {
    expect(findBuiltInCodebook("six-questions")?.name).toBe("Six questions");
    expect(findBuiltInCodebook("seven-questions")).toBeNull();
  });
});

describe("every code", () => {
  it.each(everyCode)("$label has a name, a definition, an example and a counter-example", (code) => {
    for (const text of [code.name, code.definition, code.example, code.counterExample]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s{2}/);
    }
    expect(code.name).not.toBe("");
    expect(code.definition).toMatch(/\.$/);
    expect(code.example).toMatch(/[.!?]$/);
    expect(code.counterExample, "a sentence, then the reason in round brackets").toMatch(counterExamplePattern);
  });

  it.each(everyCode)("$label is short enough to be read on a phone while marking", (code) => {
    expect(code.definition.length).toBeLessThanOrEqual(240);
    expect(code.example.length).toBeLessThanOrEqual(140);
    expect(code.counterExample.length).toBeLessThanOrEqual(160);
  });

  it("has an example and a counter-example that no other code uses", () => {
    const sentences = everyCode.flatMap((code) => [code.example, code.counterExample.replace(/ \([^()]+\)$/, "")]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("has a definition and, within its codebook, a name of its own", () => {
    expect(new Set(everyCode.map((code) => code.definition)).size).toBe(everyCode.length);
    expect(new Set(everyCode.map((code) => `${code.codebook} ${code.name}`)).size).toBe(everyCode.length);
  });

  it("stands directly under a heading of its own codebook, or under none", () => {
    for (const codebook of builtInCodebooks) {
      const topLevel = new Set(codebook.codes.filter((code) => code.parent === null).map((code) => code.key));
      const strays = codebook.codes.filter((code) => code.parent !== null && !topLevel.has(code.parent));
      expect(strays.map((code) => code.key)).toEqual([]);
    }
  });

  it("asks complete questions where it asks any", () => {
    const questions = everyCode.flatMap((code) => code.question?.split("\n") ?? []);
    expect(questions.filter((question) => !/^[A-Z].*\?$/.test(question))).toEqual([]);
  });
});

describe("the five generic frames", () => {
  it("write out three to five questions about the whole article behind each frame", () => {
    const counts = findBuiltInCodebook("five-generic-frames")?.codes.map((code) => [
      code.key,
      code.question?.split("\n").length,
    ]);
    expect(counts).toEqual([
      ["responsibility", 5],
      ["human-interest", 5],
      ["conflict", 4],
      ["morality", 3],
      ["economic", 3],
    ]);
  });
});

describe("the policy frames", () => {
  it("stand in the order of the published numbers, so that Other comes last", () => {
    expect(listKeys("policy-frames")).toEqual([
      "economic",
      "capacity-and-resources",
      "morality",
      "fairness-and-equality",
      "legality",
      "policy-prescription",
      "crime-and-punishment",
      "security-and-defense",
      "health-and-safety",
      "quality-of-life",
      "cultural-identity",
      "public-opinion",
      "political",
      "external-regulation",
      "other",
    ]);
  });

  it("send the coder from a counter-example to a frame that exists", () => {
    const frames = findBuiltInCodebook("policy-frames")?.codes ?? [];
    const names = new Set(frames.map((frame) => frame.name));
    const referrals = frames.flatMap((frame) => /: ([^:()]+)\.\)$/.exec(frame.counterExample)?.[1] ?? []);
    expect(referrals.length).toBeGreaterThan(5);
    expect(referrals.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("the four functions of a frame", () => {
  it("bear the names of the publication", () => {
    expect(findBuiltInCodebook("framing-functions")?.codes.map((code) => code.name)).toEqual([
      "Problem definition",
      "Causal interpretation",
      "Moral evaluation",
      "Treatment recommendation",
    ]);
  });
});

describe("the six questions", () => {
  it("ask one question each, in the published order", () => {
    expect(listKeys("six-questions")).toEqual([
      "type",
      "source",
      "evidence",
      "interpretation",
      "completeness",
      "knowledge",
    ]);
    const questions = findBuiltInCodebook("six-questions")?.codes.map((code) => code.question?.split("\n").length);
    expect(questions).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe("the persuasion techniques", () => {
  const publishedGroups: Readonly<Record<string, readonly string[]>> = {
    justification: [
      "Flag_Waving",
      "Appeal_to_Authority",
      "Appeal_to_Popularity",
      "Appeal_to_Values",
      "Appeal_to_Fear-Prejudice",
    ],
    distraction: ["Straw_Man", "Red_Herring", "Whataboutism"],
    simplification: ["Causal_Oversimplification", "False_Dilemma-No_Choice", "Consequential_Oversimplification"],
    "attack-on-reputation": [
      "Name_Calling-Labeling",
      "Guilt_by_Association",
      "Doubt",
      "Appeal_to_Hypocrisy",
      "Questioning_the_Reputation",
    ],
    call: ["Slogans", "Conversation_Killer", "Appeal_to_Time"],
    "manipulative-wording": [
      "Loaded_Language",
      "Obfuscation-Vagueness-Confusion",
      "Exaggeration-Minimisation",
      "Repetition",
    ],
  };

  it.each(Object.entries(publishedGroups))(
    "under %s bear the published labels, spaces for underscores",
    (group, labels) => {
      const techniques = persuasionTechniques.codes.filter((code) => code.parent === group);
      expect(techniques.map((technique) => technique.name.replaceAll(" ", "_"))).toEqual(labels);
      expect(techniques.map((technique) => technique.key)).toEqual(labels.map(keyOfLabel));
    },
  );

  it("follow their heading directly, so that the list can be shown as it stands", () => {
    const parents = persuasionTechniques.codes.map((code) => code.parent ?? code.key);
    const runs = parents.filter((parent, index) => parent !== parents[index - 1]);
    expect(runs).toEqual(Object.keys(publishedGroups));
  });
});

describe("listing the codes that can be applied", () => {
  it("leaves out headings, which have no codings of their own", () => {
    const applicable = listApplicableCodes(persuasionTechniques);
    expect(applicable.every((code) => code.parent !== null)).toBe(true);
  });

  it("returns every code of a codebook without headings, in its order", () => {
    expect(listApplicableCodes(sixQuestions)).toEqual(sixQuestions.codes);
  });
});
