import type { Codebook } from "../codebook";

/** The five generic news frames, with the questions about the whole article that stand behind each. */
export const fiveGenericFrames: Codebook = {
  key: "five-generic-frames",
  name: "Five generic frames",
  purpose: "counting",
  description:
    "Five ways of telling the news that occur on any subject. The judgement is about the whole article: read it to the end, answer the questions of a frame with yes or no, and code the frame when at least one answer is a clear yes, borne by more than a passing word. Mark passages as the evidence. The authors averaged the answers into a scale; the rule of one clear yes is ours.",
  source:
    "Semetko & Valkenburg (2000), Framing European Politics: A Content Analysis of Press and Television News, Journal of Communication 50(2), 93–109",
  language: "en-GB",
  inClasses: true,
  codes: [
    {
      key: "responsibility",
      name: "Attribution of responsibility",
      definition:
        "The article says or suggests who brought a problem about or who has to put it right: an authority, a body, a group or a person.",
      example:
        "The pump failed because the council put off its overhaul three times, and only the council can pay for another.",
      counterExample: "The pump failed on Monday and the pool was drained. (An event with nobody to answer for it.)",
      question: [
        "Does the article suggest that a public authority could ease the problem?",
        "Does it suggest that a public authority brought the problem about?",
        "Does it suggest that a person or a group in society brought the problem about?",
        "Does it put forward a way out?",
        "Does it say that something has to be done soon?",
      ].join("\n"),
      parent: null,
    },
    {
      key: "human-interest",
      name: "Human interest",
      definition:
        "The article gives the matter a face or speaks to feeling: one person's story, private life, or wording that asks for sympathy, pity or anger.",
      example: "Ada, 81, folded her bathing cap and wept: beside this pool she had met her husband.",
      counterExample:
        "The chair, a retired teacher, read out the attendance figures. (A person, but no story and no feeling.)",
      question: [
        "Does the article tell the matter through one person or family?",
        "Does its wording, or a small scene, call up pity, anger, tenderness or the like?",
        "Does it dwell on what the matter does to the people it touches?",
        "Does it enter somebody's private life?",
        "Do its pictures, as far as the captions tell, call up such feelings?",
      ].join("\n"),
      parent: null,
    },
    {
      key: "conflict",
      name: "Conflict",
      definition:
        "The article shows persons, groups, parties or countries at odds: they disagree, reproach one another, or win and lose.",
      example: "The swimmers call the mayor deaf; the mayor calls the swimmers a handful of early risers.",
      counterExample: "The swimmers and the mayor inspected the pump house together. (Two sides, but no quarrel.)",
      question: [
        "Does the article show people, groups, parties or countries who disagree?",
        "Does one side reproach the other?",
        "Does it set out two or more sides of the question?",
        "Does it speak of winning and losing?",
      ].join("\n"),
      parent: null,
    },
    {
      key: "morality",
      name: "Morality",
      definition:
        "The article puts the matter in the light of conscience or faith: it judges right and wrong, draws a lesson, or tells people how to behave.",
      example:
        "Whoever shuts the one place where poor children learn to swim has forgotten what a town owes its young.",
      counterExample: "The by-law says that bathers must shower first. (A rule is reported, nothing is judged.)",
      question: [
        "Does the article carry a moral lesson?",
        "Does it speak of right and wrong, of God, or of a faith's teaching?",
        "Does it tell people how they ought to behave?",
      ].join("\n"),
      parent: null,
    },
    {
      key: "economic",
      name: "Economic consequences",
      definition:
        "The article speaks of what the matter costs or brings, for a person, a group, a region or a country, now or later.",
      example: "Every month without the lido costs the seafront cafés some 40,000 and two waiters their jobs.",
      counterExample:
        "A ticket machine was stolen from the lido's entrance. (A thing of value, but no word of gain or cost.)",
      question: [
        "Does the article speak of money gained or lost, today or in time to come?",
        "Does it say how much something costs, or that it is dear or cheap?",
        "Does it say what acting, or not acting, would mean for the economy?",
      ].join("\n"),
      parent: null,
    },
  ],
};
