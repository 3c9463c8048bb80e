import type { MethodEntry } from "@/components/methods/method-list";
import { EVENT_METHODS, GROUPING_METHODS, nameMethod, TEXT_METHODS } from "@/domain/suggestions/methods";

/** What the machine proposes, in short; every rule with its examples and sources is in docs/methods/. */
export const SUGGESTION_METHODS: readonly MethodEntry[] = [
  {
    id: "attribution",
    name: "Who says what",
    question: "Which words are somebody’s, whose, and with which word does the outlet pass them on?",
    versions: [nameMethod("attribution", TEXT_METHODS)],
    rules: [
      "Quotation marks first; then verbs, nouns and phrases of saying with what they take; then the subject, agent or possessor as the source. Each attribution says which rule found it.",
      "Parts of a name are joined to the one full name in the article. Pronouns and roles are resolved only where one fitting actor is in reach; otherwise they stay as printed.",
      "The outlet’s voice is everything outside quotation marks.",
    ],
    quality: [
      "Our own gold, 166 passages in many styles. Sentences that one person makes up are easier than news: expect less there.",
    ],
    limits: [
      "It reads English.",
      "The end of a retold clause is often a matter of reading.",
      "A quotation alone after a paragraph about several people is a guess, and marked as one.",
    ],
  },
  {
    id: "event-grouping",
    name: "Event grouping",
    question: "Which articles could belong to one event, and what does that rest on?",
    versions: [nameMethod("grouping", GROUPING_METHODS)],
    rules: [
      "Words, names, neighbouring pairs and figures, weighed by a bundled table of how common words are; days of silence between two articles count against them.",
      "A batch is joined by average likeness. One new article is placed by what it shares with the articles that are there, and says what that is.",
      "It proposes. An article enters an event by a person.",
    ],
    quality: ["Without dates, and tuned on this set; with days drawn by chance over a year .988."],
    limits: [
      "Two happenings of one kind to the same people in one week are joined.",
      "Follow-ups that share neither names nor words with the first reports stay apart.",
    ],
  },
  {
    id: "frame-suggestions",
    name: "Frame suggestions",
    question: "Which frames would a coder probably see?",
    versions: [nameMethod("policy-frames", TEXT_METHODS), nameMethod("generic-frames", TEXT_METHODS)],
    rules: [
      "Generic frames: a logistic regression over how often groups of cue words occur and over what company the words keep. Its sum is dealt out to words and sentences, so that the reason shown is the reason.",
      "Policy frames: points for strong and weak words of each frame, by sentence; suggested when enough sentences carry it.",
      "Suggestions look different, and enter no count.",
    ],
    quality: [
      "The weights come from 342 articles on one subject, so the table flatters; on articles that a fold did not see: AUC .822, F1 .661. By frame, AUC: responsibility .67, human interest .83, conflict .78, morality .94, economic .89.",
      "No coded articles stand behind the policy frames.",
    ],
    limits: ["Responsibility is little better than guessing.", "On other subjects the thresholds are unproven."],
  },
  {
    id: "charged-words",
    name: "Charged words",
    question: "Where does the outlet’s own voice judge, belittle, praise or alarm, where a plainer word exists?",
    versions: [nameMethod("charged-words", TEXT_METHODS)],
    rules: [
      "A list of our own, by concept; names are masked, literal uses (“blast furnace”) left out, quoted words never marked.",
      "They are shown in the text and never added up by outlet.",
    ],
    quality: [
      "Errors of one half of the set were read while the list was written; the other half gives AUC .836, words .517.",
    ],
    limits: ["A list sees neither irony nor context. A marked word is a place to look at.", "English only."],
  },
  {
    id: "claim-candidates",
    name: "Claim candidates",
    question: "Which clauses state something that can be checked?",
    versions: [nameMethod("same-claim", EVENT_METHODS)],
    rules: [
      "Each clause that states something is one candidate, each part of a coordination that stands alone another. Evaluations, predictions and demands are told apart.",
      "What speaks for checking: figures, dates, named actors, what was done, and why. A person decides what is a claim.",
    ],
    quality: ["Our own gold; the measured part was written before the rules were run."],
    limits: ["Evaluations are found by words alone.", "Deeply nested sentences give some clauses the wrong roles."],
  },
  {
    id: "same-claim",
    name: "The same claim",
    question: "Which articles make the same claim in other words, a narrower one, an opposite, or a newer one?",
    versions: [nameMethod("same-claim", EVENT_METHODS)],
    rules: [
      "Candidates are compared by who did what to whom, where, when and how many. Vectors and rare words find pairs to compare and decide nothing.",
      "Conflicts come from explicit checks alone: numbers, negation, opposite acts. Similarity cannot tell a contradiction from a paraphrase.",
    ],
    quality: ["Our own gold; the measured part was written before the rules were run."],
    limits: ["Rewordings outside its lists of acts are missed.", "Pronouns resolve only to their speaker."],
  },
  {
    id: "shared-text",
    name: "Shared text",
    question: "Which passages stand word for word, or nearly, in several articles?",
    versions: [nameMethod("shared-text", EVENT_METHODS)],
    rules: [
      "Passages of twelve words or more, typography set aside, a few words changed. Inside quotation marks in most of them it is a shared quotation, and no wire copy.",
      "The same quotation in several articles is exact, cut, altered or joined; bracketed insertions and a changed capital alter nothing.",
    ],
    quality: [
      "Made-up copies: with a tenth of the words changed, .98 of passages of forty words are found, .50 of twelve.",
    ],
    limits: ["A rewrite in other words shares nothing.", "Which text came first is said only where dates decide it."],
  },
  {
    id: "names",
    name: "Names",
    question: "What does each article call the same actor, in its own words and in words that it quotes?",
    versions: [nameMethod("names", EVENT_METHODS)],
    rules: [
      "Runs of capitalised words that are no grammar, with the titles and descriptions beside them. No list of people or outlets is looked at.",
      "A surname goes with the only full name that ends with it, an acronym with the only body that has its initials. Where two fit, a name stays by itself.",
      "A name’s count is its places; those in quotation marks are counted apart.",
    ],
    quality: ["Not measured, because no set of articles with their actors marked by people comes with this version."],
    limits: [
      "It reads English.",
      "A name that stands once, where any sentence begins, is often missed.",
      "Two spellings of one name stay two actors; two people of one surname can be taken for one.",
    ],
  },
  {
    id: "voices",
    name: "Who is heard",
    question: "Whose statements does an article carry, in how many of whose own words, and how are they introduced?",
    versions: [nameMethod("voices", EVENT_METHODS)],
    rules: [
      "Statements, directly quoted words and distinct speakers stand side by side and are never added up.",
      "A speaker is the fullest name that the article has. Pronouns and roles that fit several people are listed as untold.",
      "The verb that introduces a statement is shown by its class: neutral, distancing, denying and others.",
      "A speaker of several articles is one where their names lead to one actor, else where they are the same. “A spokesman” is nobody’s name.",
      "An attribution that people rejected is not counted; one that they corrected or added counts as they say.",
    ],
    quality: [
      "Not measured by itself, because it counts what “Who says what” finds: the figures there, and its mistakes, are its own.",
    ],
    limits: [
      "What the attribution misses is missing here.",
      "Much room for a speaker is no approval, and a distancing verb can have a good reason.",
    ],
  },
];
