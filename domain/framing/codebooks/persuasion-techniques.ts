import type { Codebook } from "../codebook";
import { techniquesOfPressure } from "./persuasion-techniques-of-pressure";
import { techniquesOfReasoning } from "./persuasion-techniques-of-reasoning";
import { listCodesOfGroups } from "./technique-group";

/** The 23 persuasion techniques of SemEval-2023 Task 3 under their six headings. */
export const persuasionTechniques: Codebook = {
  key: "persuasion-techniques",
  name: "Persuasion techniques",
  purpose: "reading",
  description:
    "Twenty-three ways of persuading without giving a reason that bears on the matter, under six headings that only order them. Mark the shortest words that carry a technique; techniques may overlap. Finding one says nothing about whether the text is right: honest texts use them too. Trained coders agree poorly on where a technique begins and ends, so it is not charted by default and not offered in classes. In the published label files the spaces of the names are underscores.",
  source:
    "Piskorski, Stefanovitch, Da San Martino & Nakov (2023), SemEval-2023 Task 3: Detecting the Category, the Framing, and the Persuasion Techniques in Online News in a Multi-lingual Setup, 2023.semeval-1.317",
  language: "en-GB",
  inClasses: false,
  codes: listCodesOfGroups([...techniquesOfReasoning, ...techniquesOfPressure]),
};
