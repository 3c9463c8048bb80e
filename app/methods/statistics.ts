import type { MethodEntry } from "@/components/methods/method-list";
import { EVENT_METHODS, nameMethod } from "@/domain/suggestions/methods";

/** The measures over what people coded, in short; the formulas are in docs/methods/. */
export const STATISTICS: readonly MethodEntry[] = [
  {
    id: "agreement",
    name: "Agreement",
    question: "Would another person code it alike?",
    rules: [
      "Krippendorff’s alpha: 1 − observed ÷ expected disagreement, for any number of coders, missing values and four levels of measurement. Per cent agreement and the kappas stand beside it, never instead of it.",
      "Spans are compared by u-alpha, code by code: the length on which coders differ, against what the lengths of their marks would give by chance.",
      "Where nobody varies there is no figure, and the reason is said. Intervals are bootstrapped over units with seeded draws.",
      "Over time: ten articles a window, in the order in which two had finished them, one alpha over all codes. It follows learning and drift and is not for reporting.",
      "On the screen “Do coders agree?” over all articles that two or more people finished independently, training and adjudication left out; a method against people in a table of its own. By the command line from any table of values or spans: parallax agreement FILE.csv.",
    ],
    quality: [
      "Checked against published examples: alpha .743, .815, .849 and .797 on four levels, Fleiss’ kappa .210, Cohen’s −.09. U-alpha is checked by a case worked by hand and against its definition.",
    ],
    limits: ["Below ten units the interval is too narrow to trust.", "Agreement is not truth."],
  },
  {
    id: "adjudication",
    name: "Adjudication",
    question: "What counts where coders differ?",
    rules: [
      "Questions are asked only of articles that two or more finished: a code that some applied and others did not, of the headline, the whole, the primary frame or a passage. Overlapping passages with the same code are one question; what all marked alike is settled. The same words marked as the outlet’s and as a speaker’s ask for the voice alone.",
      "The adjudicator sees letters in place of names, drawn anew for every article, and chooses one of the coders’ readings or none. Whoever is still at work on the article sees nothing of it.",
      "Once finished, agreed and decided codings stand for all coders, named “settled by adjudication”. Agreement is measured on the coders’ own codings alone.",
    ],
    quality: ["Nothing is estimated; what people agreed on before it is measured as agreement."],
    limits: [
      "Claims are not adjudicated: a cell on which coders differ says so, and holds both readings.",
      "Where nobody says whose words a settled mark stands on, it is what most of those who made it said; in a tie, the outlet’s.",
    ],
  },
  {
    id: "keyness",
    name: "Keyness",
    question: "Which words are more at home on one side?",
    versions: [nameMethod("keyness", EVENT_METHODS)],
    rules: [
      "Log-odds with an informative prior of 500 words taken from all articles of the event; the list is ordered by z.",
      "Only with three articles and 2,000 words of the outlet’s own voice on each side; else words are counted. A word of one article is marked; a sign counts as stable when .95 of bootstrapped samples hold it.",
    ],
    quality: ["The formula is checked by hand-worked examples; nothing is estimated."],
    limits: ["z orders a list and is no test.", "It sees words, not what they mean."],
  },
  {
    id: "robustness",
    name: "Robustness of a finding",
    question: "Would it stand if something else had been chosen?",
    rules: [
      "The same is asked of the same claim in the outlets’ own voice alone, among reports alone, with wire text counted once, and with each coder left out in turn.",
      "Beside it the smallest number of codings that would have to be taken away to turn the sentence around.",
    ],
    quality: ["Nothing is estimated: each check counts what people entered."],
    limits: [
      "Four choices, one at a time; what a coder overlooked is in no figure.",
      "With one coder the most important check cannot be tried, and the strip says so.",
    ],
  },
  {
    id: "intervals",
    name: "Intervals",
    question: "How far could a share be off?",
    rules: [
      "Only where population and query are recorded: Wilson’s interval for a share, Newcombe’s for a difference, a bootstrap over articles for shares of words. No screen shows one yet.",
    ],
    quality: ["The published tables of both papers are tests."],
    limits: ["An interval speaks of chance in drawing articles, never of articles that were left out or misread."],
  },
];
