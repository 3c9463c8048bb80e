import type { TechniqueGroup } from "./technique-group";

/** The three headings under which something stands in for a reason: a false support, a detour, a shortcut. */
export const techniquesOfReasoning: readonly TechniqueGroup[] = [
  {
    heading: {
      key: "justification",
      name: "Justification",
      definition:
        "A point is backed by something other than evidence for it: a name, a crowd, a value, a fear, pride. A heading: apply the technique below it.",
      example: "The harbour master, our fathers and every decent neighbour would keep the lido.",
      counterExample:
        "Keep the lido: visits rose by a fifth once it opened earlier. (A reason that bears on the point.)",
    },
    techniques: [
      {
        key: "flag-waving",
        name: "Flag Waving",
        definition: "Support is asked for out of pride in, or loyalty to, a nation, a town or another group.",
        example: "A true islander does not let the lido go.",
        counterExample:
          "Most season tickets are bought by islanders. (A group is named, but its pride is not the reason.)",
      },
      {
        key: "appeal-to-authority",
        name: "Appeal to Authority",
        definition:
          "A claim is to be believed because a person, a body or a book says so, and no further reason is given.",
        example: "The admiral says that the pool has to go, and that should settle it.",
        counterExample:
          "The engineer measured the leak at forty litres an hour. (Somebody who knows gives her own finding as evidence.)",
      },
      {
        key: "appeal-to-popularity",
        name: "Appeal to Popularity",
        definition: "A claim or a deed is to be accepted because many, or all, think or do so.",
        example: "The whole coast has understood it by now, so sign as well.",
        counterExample:
          "Of 400 people who were asked, 310 would keep the pool. (The number is the news, not the proof.)",
      },
      {
        key: "appeal-to-values",
        name: "Appeal to Values",
        definition:
          "A point is tied to something that readers hold dear, such as freedom, family, progress or tradition, and how it would serve it is not shown.",
        example: "Whoever votes for the lido votes for freedom.",
        counterExample:
          "The charter asks the council for thrift, and the plan saves 90,000. (A value, with the step that leads to it.)",
      },
      {
        key: "appeal-to-fear-prejudice",
        name: "Appeal to Fear-Prejudice",
        definition:
          "A claim is pushed by rousing fear, or dislike of a group, beyond what any evidence in the text supports.",
        example: "Give season tickets to outsiders, and no child of ours will be safe in the water.",
        counterExample:
          "The sea wall has cracked and may give way in a storm, the survey found. (A danger with its evidence.)",
      },
    ],
  },
  {
    heading: {
      key: "distraction",
      name: "Distraction",
      definition:
        "Attention is led away from the matter to something that is easier to attack or has no bearing on it. A heading: apply the technique below it.",
      example: "Let us leave the pump; the town clock has been slow for years.",
      counterExample:
        "Before the pump, the meeting dealt with the town clock. (Two items of an agenda; nobody is led away.)",
    },
    techniques: [
      {
        key: "straw-man",
        name: "Straw Man",
        definition:
          "A view that nobody holds, and that is easier to refute, is put in the place of an opponent's view.",
        example: "The council asks for a shorter season; what it wants is that nobody ever swims again.",
        counterExample:
          "The council asks for a shorter season, which would cost the clubs eight weeks. (It answers what was said.)",
      },
      {
        key: "red-herring",
        name: "Red Herring",
        definition: "A subject that has no bearing on the point is brought in and takes the reader away from it.",
        example: "The pool may leak, but have you seen how lovely the new flower beds are?",
        counterExample: "The pool leaks, and its water has drowned the flower beds. (The one follows from the other.)",
      },
      {
        key: "whataboutism",
        name: "Whataboutism",
        definition:
          "A charge is answered with another wrong, somebody else's or an earlier one, and is not itself met. A target's own double standard is Appeal to Hypocrisy.",
        example: "You complain about our pool? The neighbours have closed their whole beach.",
        counterExample: "Both towns closed their pools this year. (A comparison; no charge is being answered.)",
      },
    ],
  },
  {
    heading: {
      key: "simplification",
      name: "Simplification",
      definition:
        "The matter is given fewer causes, outcomes or choices than it has. A heading: apply the technique below it.",
      example: "It is quite simple: one signature, and all would be well again.",
      counterExample:
        "In short, the pump is broken and a new one is on order. (Brief, yet nothing that matters is dropped.)",
    },
    techniques: [
      {
        key: "causal-oversimplification",
        name: "Causal Oversimplification",
        definition: "A single cause, or a single culprit, is named for something that has several.",
        example: "The season failed for one reason only: the price of the ticket.",
        counterExample: "The price was one reason for the poor season, the survey found. (One cause among others.)",
      },
      {
        key: "false-dilemma-no-choice",
        name: "False Dilemma-No Choice",
        definition: "Two ways, or a single one, are presented as if there were no other.",
        example: "Either the lido is sold or the town goes bankrupt.",
        counterExample: "The ballot paper offers two answers, keep or sell. (There really are no more than two.)",
      },
      {
        key: "consequential-oversimplification",
        name: "Consequential Oversimplification",
        definition:
          "One step is said to lead, link by link, to a far outcome, dreadful or splendid, and the links are not shown to hold.",
        example: "Charge for towels today, and tomorrow the beach itself will be fenced in.",
        counterExample:
          "With the towel fee, a visit costs two coins more. (The outcome follows at once and can be checked.)",
      },
    ],
  },
];
