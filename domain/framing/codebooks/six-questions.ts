import type { Codebook } from "../codebook";

/** The six questions of the American Press Institute, as codes for the words that help to answer them. */
export const sixQuestions: Codebook = {
  key: "six-questions",
  name: "Six questions",
  purpose: "reading",
  description:
    "Six questions to put to any piece of news. Mark the words that help to answer each; where an answer is missing, mark the nearest place and say in the note what is lacking. Made for classes, and for talking: it is not counted by default.",
  source:
    "American Press Institute, Six critical questions you can use to evaluate media content; after Kovach & Rosenstiel (2010), Blur: How to Know What's True in the Age of Information Overload",
  language: "en-GB",
  inClasses: true,
  codes: [
    {
      key: "type",
      name: "Type",
      definition:
        "Words that show what kind of text this is: report, opinion, advertisement, press release, satire, a reply to somebody else's piece.",
      example: "In this column I shall argue that the lido should be left to the sea.",
      counterExample:
        "The mayor gave her opinion of the lido. (An opinion inside the text does not tell the text's kind.)",
      question: "Is this news, opinion, advertising or something else, and how can you tell?",
      parent: null,
    },
    {
      key: "source",
      name: "Source",
      definition: "Words that say who stands behind a statement and how near to the matter they were.",
      example: "The engineer, who took the pump apart on Monday, said that its shaft was cracked.",
      counterExample: "The shaft of the pump was cracked. (A fact, but nobody is named who knows it.)",
      question: "Who says so, and how would they know?",
      parent: null,
    },
    {
      key: "evidence",
      name: "Evidence",
      definition:
        "Words that offer proof of a statement (a document, a measurement, a picture, an observation), or say how it was checked.",
      example: "The meter readings, which we compared with the supplier's bills, show forty litres lost an hour.",
      counterExample: "Everybody can see that the pool loses water. (An assurance takes the place of proof.)",
      question: "What is the proof, and did anybody check it?",
      parent: null,
    },
    {
      key: "interpretation",
      name: "Interpretation",
      definition: "Words that draw a conclusion from facts. The note says whether the facts that are given bear it.",
      example:
        "Visits rose in the sunny weeks alone, so it was the weather, not the earlier opening, that filled the pool.",
      counterExample: "Visits to the pool rose by a fifth in May. (A fact from which nothing is concluded.)",
      question: "Does what is shown bear out what is concluded?",
      parent: null,
    },
    {
      key: "completeness",
      name: "Completeness",
      definition:
        "Words in which the text says what it could not find out, or at which a reader needs something that it does not give. The note names what is missing.",
      example: "The council did not answer our questions about the price.",
      counterExample: "Two tiles are missing from the basin. (Missing in the pool, not in the text.)",
      question: "What would you need to know that is not here?",
      parent: null,
    },
    {
      key: "knowledge",
      name: "Knowledge",
      definition: "Words that teach what a reader needs in order to understand the matter or to act in it.",
      example: "Residents can object in writing until the end of June, and the form lies in the library.",
      counterExample: "It was a long and lively evening in the town hall. (Colour: nothing to understand or to do.)",
      question: "What do you know now that helps you to understand or to act?",
      parent: null,
    },
  ],
};
