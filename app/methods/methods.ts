import type { MethodEntry } from "@/components/methods/method-list";
import { SUGGESTION_METHODS } from "./suggestion-methods";
import { STATISTICS } from "./statistics";

/**
 * Every method of this version in short, in the order of the way of the data. The long form, with examples and
 * sources, is docs/methods/; whoever changes a rule or a figure there changes it here.
 */
export const METHODS: readonly MethodEntry[] = [
  {
    id: "extraction",
    name: "From a page to an article",
    question: "Which lines of a page are the article, and why did the others go?",
    rules: [
      "Pasted text is judged line by line: length, function words, end punctuation, known patterns. The heaviest run of lines is the text; what is cut inside and around it goes with a reason.",
      "HTML is read by block. Readability’s choice is mapped back to the page’s own text, then filtered by the same reasons.",
      "Nothing is deleted: an article is its page minus what is listed as removed, and every stretch can be restored. Comments come back only after a person has given them another reason.",
      "Headline, author and site names come from the page’s own words about itself, each with the line that says so.",
    ],
    quality: ["The rules were tuned on these pages, so all figures are a little too good."],
    limits: [
      "The headline of another article between two paragraphs looks like a sub-heading and stays.",
      "Text that only a style sheet hides is kept; text that a script reveals is lost.",
      "Patterns know English best, German, French and Spanish in part, other languages hardly.",
    ],
  },
  {
    id: "dates",
    name: "Dates",
    question: "When was it published, and how do we know?",
    rules: [
      "A date of publication comes from the page’s address, from what the page declares, or from a row beside the headline. Each kind of place votes once for a day.",
      "A masthead clock, a countdown, a caption or a date inside the text is not a date of publication.",
      "Without one, “not before” is the latest day that the text tells as past in its own voice; a day of change bounds the date from above. No date is invented.",
      "A date is cut to its precision. Two dates decide an order only where, cut to the coarser of the two, one is strictly earlier.",
    ],
    quality: [
      "Where a day is given, it is right on .940 of the HTML pages.",
      "Pasted pages: of 97 that have a date a day is given on 63, right on 58.",
    ],
    limits: ["3/4/2031 is read month first and marked as doubtful.", "“Not before” is read from English text only."],
  },
  {
    id: "outlets",
    name: "Outlets",
    question: "Who published this, and what do others say about them?",
    rules: [
      "An outlet is named only by the page itself: by its own address, else by what it calls its site, where that is a name of exactly one outlet. Platforms name nobody.",
      "Other evidence (a mail address in the notices, a row that only one outlet’s pages carry) makes a proposal, which a person confirms. Mentions in the text are no evidence.",
      "Facts, legal listings and ratings stand side by side with list, date, licence and address. They are never merged, averaged or used in any figure.",
    ],
    quality: [
      "The bundled lists know about 1,930 outlets in 2,189 rows. How often a naming is right is not measured yet.",
    ],
    limits: [
      "“Not listed” does not mean independent; none of the bundled lists is a legal register.",
      "Local press is mostly missing, and addresses age.",
      "A site that copies another’s pages whole can be proposed as that other one.",
    ],
  },
  {
    id: "duplicates",
    name: "Duplicates",
    question: "Is this text already here, perhaps corrected?",
    rules: [
      "Both texts are cut into all sequences of five words, typography set aside. Resemblance = sequences in both ÷ sequences in either. From .5 on they are near-identical.",
      "A near-identical text of the same outlet is named and linked at import; a person decides. Another outlet’s copy is an article of its own.",
    ],
    quality: [
      "342 news articles changed by program: with a sixth of the sentences replaced in one place .69 (lowest .54).",
      "5,108 pairs of reports on the same happening: 98 % resemble each other by less than .3.",
    ],
    limits: [
      "In a text of three paragraphs one changed paragraph already falls below .5.",
      "Translations and rewrites in other words share nothing.",
    ],
  },
  {
    id: "sentences",
    name: "Sentences and words",
    question: "Where does a sentence end, and how many words has a text?",
    rules: [
      "Unicode’s sentence boundaries, less those that an abbreviation, an initial, an ellipsis or a quoted question makes. Every line end ends a sentence.",
      "“Company’s”, “U.S.” and “3,000” are one word, “state-owned” two. Words of an article are those of standfirst and body; headline and captions stay outside.",
    ],
    quality: [
      "2,437 of 2,448 marked boundaries found on 3,064 news sentences; three of 358 unmarked ones wrong by our reading.",
    ],
    limits: ["Text whose lines are wrapped at a fixed width is cut at each line end.", "The word lists are English."],
  },
  {
    id: "re-anchoring",
    name: "Finding a passage again",
    question: "Where does a marked passage stand after its text has changed, or once its text arrives?",
    rules: [
      "Between versions of one page the place is computed, not searched.",
      "Between texts that differ it is searched: word for word, then apart from typography, then with at most 20 % of its characters changed. Of equal places the one with the same surroundings wins.",
      "Where only position, hash and first eight words are known, the hash of the full length must agree: one changed character and it is lost. When fewer than 80 % of an article’s passages are found, a person is asked before the text is attached.",
    ],
    quality: [
      "1,401 sentences looked for in an article that does not hold them: none found.",
      "937 looked for in their own article after they were cut out: 12 found elsewhere, nine of them because they stand there twice.",
    ],
    limits: ["A sentence that was rewritten is lost though its meaning stayed: a coding is a judgement on words."],
  },
  {
    id: "claims",
    name: "Claims",
    question: "Which article says, quotes, contests or lacks a claim, and where do articles stand against each other?",
    rules: [
      "A cell is the first that fits: mixed, denied, asserted, challenged, attributed denial, attributed, open; without a mention: not knowable, absent (a person looked), not checked.",
      "A fact is in conflict when one article asserts it and another denies it in its own voice or carries only a denial, or when a fact that contradicts it is asserted as well. Flagged mentions, and passages that say less than the claim, raise no conflict.",
      "Disagreement = a · c ÷ (n · (n − 1) ÷ 2), with n checked articles that could have known, a of them affirming and c contesting. Below two checked articles it is undefined.",
      "Missing here: facts that another article affirms, that were knowable, and that are absent by a check. It is never added up by outlet.",
    ],
    quality: [
      "Everything counted was entered by people. How far they agree is not measured once for all: the screen of agreement has it, for each workspace.",
    ],
    limits: [
      "Which claims can be missing depends on which were drawn.",
      "Evaluations, predictions and demands are never in conflict.",
    ],
  },
  {
    id: "framing",
    name: "Framing",
    question: "Which frames do coders find in which articles?",
    rules: [
      "n = articles that somebody submitted with this codebook. Without a submission “not applied” means nothing.",
      "With v of m coders having applied a code it is present if v > m ÷ 2, split if v = m ÷ 2, else absent. An adjudication stands for all of them; training never counts.",
      "The outlet’s own words by default; quoted words by a switch. Judgements on the whole article and passages do not imply each other.",
      "Below five articles single signs, to 19 “k of n”, from 20 whole per cent.",
    ],
    quality: [
      "Codings are people’s. How far they agree is not measured once for all: it stands beside every figure, and in full on the screen of agreement.",
    ],
    limits: [
      "A majority hides how far coders agreed.",
      "Differences are compared inside one event only. They are described; no cause is claimed.",
      "Persuasion techniques and the functions of frames are for reading; their shares are not charted.",
    ],
  },
  {
    id: "coverage",
    name: "Coverage",
    question: "Which articles does a comparison rest on, and what was looked for elsewhere?",
    rules: [
      "The ledger lists every article with its role and reason, and every search: which outlet, place, words, day, and what came of it.",
      "Not searched is not “searched, not found”. Each article whose outlet is unknown has a row of its own.",
      "Without a recorded population and query an event is a convenience sample, and no intervals are drawn.",
    ],
    quality: ["Nothing is estimated: the ledger shows what people recorded."],
    limits: ["“Not found” is bound to place, query and day. It does not mean that an outlet was silent."],
  },
  ...SUGGESTION_METHODS,
  ...STATISTICS,
];
