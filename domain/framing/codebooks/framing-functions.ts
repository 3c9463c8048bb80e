import type { Codebook } from "../codebook";

/** Entman's four functions of a frame: the parts that a full frame has, for reading one text closely. */
export const framingFunctions: Codebook = {
  key: "framing-functions",
  name: "Four functions of a frame",
  purpose: "reading",
  description:
    "What a frame does: it says what the problem is, where it comes from, how to judge it and what to do. Mark the words that do each. The four are parts of one frame, so they are read together and not counted against one another; a text may leave some of them out.",
  source: "Entman (1993), Framing: Toward Clarification of a Fractured Paradigm, Journal of Communication 43(4), 51–58",
  language: "en-GB",
  inClasses: true,
  codes: [
    {
      key: "problem-definition",
      name: "Problem definition",
      definition: "Words that say what is wrong, and for whom.",
      example: "A town of 30,000 has no water left in which a beginner can learn to swim.",
      counterExample: "The lido has three basins and a diving board. (A description: nothing is wrong.)",
      question: "What does the text treat as the problem?",
      parent: null,
    },
    {
      key: "causal-interpretation",
      name: "Causal interpretation",
      definition: "Words that name what, or who, brought the problem about.",
      example: "The basin leaks because salt has eaten its joints since the eighties.",
      counterExample: "After the storm the basin was empty. (One thing after another: no cause is named.)",
      question: "What or whom does the text name as the cause?",
      parent: null,
    },
    {
      key: "moral-evaluation",
      name: "Moral evaluation",
      definition: "Words that judge those involved, or what they did, as good or bad, right or wrong.",
      example: "To keep the swimmers in the dark for a year was a disgrace.",
      counterExample: "The swimmers were not told for a year. (One may blame it, but the text does not.)",
      question: "Whom or what does the text judge, and how?",
      parent: null,
    },
    {
      key: "treatment-recommendation",
      name: "Treatment recommendation",
      definition: "Words that say what should be done about the problem, or that defend a remedy.",
      example: "The joints should be sealed before winter and paid for out of the harbour dues.",
      counterExample: "The joints were sealed in October. (It was done; nothing is advised.)",
      question: "What should be done, according to the text?",
      parent: null,
    },
  ],
};
