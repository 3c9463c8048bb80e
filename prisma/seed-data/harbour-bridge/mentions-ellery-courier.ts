import type { DemoMention } from "../demo-types";
import { mention, seconded } from "./mention-entry";
import { barnes, calder, committeePaper, engineersNote, financeOffice, mehra, oduya, pell, petition } from "./speakers";

const article = "ellery-courier-4-march";
const by = "ada";

const pellOnOctober = mention(
  {
    claim: "knew-in-october",
    article,
    words: "“The city has known of these cracks since October,” she said.",
    plainWords: "“The city has known of these cracks since October,” she said.",
    voice: "attributed",
    polarity: "affirms",
    by,
  },
  { verb: "said", verbClass: "neutral", speakers: [pell] },
);

const mayorsWholeAnswer = mention(
  {
    claim: "knew-in-october",
    article,
    words:
      "This was her whole answer: “We could have closed the bridge in October if we had known in October what we know today. We did not know it.”",
    plainWords:
      "This was her whole answer: “We could have closed the bridge in October if we had known in October what we know today. We did not know it.”",
    voice: "attributed",
    polarity: "denies",
    by,
  },
  {
    verb: "answer",
    verbClass: "neutral",
    speakers: [calder],
    note: "Compare the same words in the Daily Lantern, where the second half is missing.",
  },
);

const closureAndOctober: readonly DemoMention[] = [
  mention({
    claim: "closed",
    article,
    words: "The Harbour Bridge has been closed to motor traffic since noon on Monday, 3 March.",
    plainWords: "The Harbour Bridge has been closed to motor traffic since noon on Monday, 3 March.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention({
    claim: "cracks",
    article,
    words: "Two of the bridge’s eight hangers, the steel rods that carry the roadway, are cracked.",
    plainWords: "Two of the bridge’s eight hangers are cracked.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention(
    {
      claim: "note-asked-for-test",
      article,
      words:
        "The note, she told the Courier, recommends “an ultrasonic test of both hangers by the end of March 2031”.",
      plainWords: "The note, she said, recommends an ultrasonic test of two hangers by the end of March.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "told", verbClass: "neutral", speakers: [engineersNote, pell] },
  ),
  pellOnOctober,
  seconded(pellOnOctober, "chi"),
  mention(
    {
      claim: "knew-in-october",
      article,
      words: "Mr Mehra disagreed. In October, he said, he had seen two fine lines in the paint",
      plainWords: "Mr Mehra did not agree. In October, he said, he saw two fine lines in the paint.",
      voice: "attributed",
      polarity: "denies",
      by,
    },
    { verb: "disagreed", verbClass: "denying", speakers: [mehra] },
  ),
  mayorsWholeAnswer,
  seconded(mayorsWholeAnswer, "ben"),
  mention(
    {
      claim: "too-late",
      article,
      words: "“Five months later is too late,” Cllr Pell said.",
      plainWords: "“Five months later is too late,” Cllr Pell said.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "said", verbClass: "neutral", speakers: [pell] },
  ),
  mention(
    {
      claim: "too-late",
      article,
      words:
        "Dennis Oduya, who chairs the committee, rejected that: “We had the result on Sunday night and a barrier on Monday noon. I do not call that late.”",
      plainWords:
        "Dennis Oduya, who leads the committee, rejected that: “We had the result on Sunday night and a barrier on Monday noon. I do not call that late.”",
      voice: "attributed",
      polarity: "denies",
      by,
    },
    {
      verb: "rejected",
      verbClass: "denying",
      speakers: [oduya],
    },
  ),
];

const costsAndCorrection: readonly DemoMention[] = [
  mention(
    {
      claim: "cost-hangers",
      article,
      words: "New hangers will cost 14 million crowns; that is the estimate of the finance office, Mr Oduya said.",
      plainWords: "New hangers will cost 14 million crowns. That is the finance office’s estimate, Mr Oduya said.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "said", verbClass: "neutral", speakers: [financeOffice, oduya] },
  ),
  mention(
    {
      claim: "cost-with-ramps",
      article,
      words:
        "A paper before the members puts the whole repair at 22 million crowns if the two ramps are renewed as well.",
      plainWords:
        "If the ramps are made new as well, the whole repair will cost 22 million crowns, says a paper for the members.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "puts", verbClass: "neutral", speakers: [committeePaper] },
  ),
  mention(
    {
      claim: "traffic-13000",
      article,
      words: "The bridge carries 13,000 vehicles a day.",
      plainWords: "The bridge carries 13,000 vehicles a day.",
      voice: "own",
      polarity: "affirms",
      by,
    },
    { note: "The corrected figure." },
  ),
  mention(
    {
      claim: "traffic-31000",
      article,
      words: "An earlier version of this article said that the bridge carries 31,000 vehicles a day. That was wrong.",
      plainWords: "Before, this article said that the bridge carries 31,000 vehicles a day. That was wrong.",
      voice: "own",
      polarity: "denies",
      by,
    },
    { note: "A correction: the newspaper denies its own earlier figure, in its own voice." },
  ),
  mention(
    {
      claim: "reopens-1-june",
      article,
      words: "Cars may be back on the bridge by 1 June, Mr Mehra said, “give or take the wind”.",
      plainWords: "Cars may be back by 1 June, Mr Mehra said, “give or take the wind”.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { hedged: true, verb: "said", verbClass: "neutral", speakers: [mehra] },
  ),
  mention(
    {
      claim: "free-ferry",
      article,
      words: "It asks the city to make the ferry free until the bridge reopens.",
      plainWords: "It asks the city to make the ferry free until the bridge reopens.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "asks", verbClass: "directive-or-commissive", speakers: [petition, barnes] },
  ),
];

/** The Courier prints both sides of the question about October, and corrects a figure of its own. */
export const elleryCourierMentions: readonly DemoMention[] = [...closureAndOctober, ...costsAndCorrection];
