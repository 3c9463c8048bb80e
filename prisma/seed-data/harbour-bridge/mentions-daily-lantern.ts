import type { DemoMention } from "../demo-types";
import { mention, seconded } from "./mention-entry";
import { barnes, calder, city, lund, mayorsSpokesman, pell, traders, yardWorker } from "./speakers";

const article = "daily-lantern-6-march";
const by = "chi";

const townHallKnew = mention({
  claim: "knew-in-october",
  article,
  words: "So town hall knew about the cracks in October.",
  plainWords: "So town hall knew about the cracks in October.",
  voice: "own",
  polarity: "affirms",
  by,
});

const mayorCut = mention(
  {
    claim: "knew-in-october",
    article,
    words: "“We could have closed the bridge in October,” Mayor Ruth Calder admitted on Monday.",
    plainWords: "“We could have closed the bridge in October,” Mayor Ruth Calder admitted on Monday.",
    voice: "attributed",
    polarity: "affirms",
    by,
  },
  {
    fit: "narrower",
    verb: "admitted",
    verbClass: "conceding",
    speakers: [calder],
    note: "Coded as printed. Her sentence went on: “… if we had known in October what we know today.”",
  },
);

const spokesmanDenies = mention(
  {
    claim: "knew-in-october",
    article,
    words: "The city did not know of any crack in the steel before Sunday, a spokesman insisted last night.",
    plainWords: "The city did not know of any crack in the steel before Sunday, a spokesman insisted.",
    voice: "attributed",
    polarity: "denies",
    by,
  },
  { verb: "insisted", verbClass: "distancing", speakers: [mayorsSpokesman] },
);

const october: readonly DemoMention[] = [
  mention(
    {
      claim: "knew-in-october",
      article,
      words: "They knew!",
      plainWords: "They knew!",
      voice: "own",
      polarity: "affirms",
      by,
    },
    { fit: "narrower", note: "In the headline; what they knew is said only in the text." },
  ),
  mention({
    claim: "note-asked-for-test",
    article,
    words:
      "It is dated 14 October. And it asks for the test that Port Ellery’s bridge did not get until the last days of February.",
    plainWords: "It is dated 14 October. It asks for the test that the bridge did not get until the end of February.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  townHallKnew,
  seconded(townHallKnew, "ada"),
  seconded(townHallKnew, "ben"),
  mention({
    claim: "cracks",
    article,
    words: "The test, when it came at last, showed two of the eight hangers cracked.",
    plainWords: "Then the test showed two of the eight hangers cracked.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mayorCut,
  seconded(mayorCut, "ben", { note: "The verb turns a condition into a confession." }),
  spokesmanDenies,
  seconded(spokesmanDenies, "ada"),
  mention({
    claim: "too-late",
    article,
    words: "We say the closure came too late.",
    plainWords: "We say the closure came too late.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention(
    {
      claim: "too-late",
      article,
      words: "Cllr Joyce Pell, who read the page aloud in committee, blasts the delay.",
      plainWords: "Cllr Joyce Pell, who read the page to the committee, blasts the delay.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    {
      fit: "narrower",
      verb: "blasts",
      verbClass: "attacking",
      speakers: [pell],
      note: "A delay, not the closure by name.",
    },
  ),
];

const moneyAndFerry: readonly DemoMention[] = [
  mention({
    claim: "cost-with-ramps",
    article,
    words: "The whole repair, ramps included, will swallow 22 million crowns",
    plainWords: "The whole repair, ramps included, will swallow 22 million crowns",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention({
    claim: "no-tender",
    article,
    words: "There was no tender.",
    plainWords: "There was no tender.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention({
    claim: "closed",
    article,
    words: "Since the bridge was closed to motor traffic on Monday",
    plainWords: "Since the bridge was closed to motor traffic on Monday",
    voice: "presupposed",
    polarity: "affirms",
    by,
  }),
  mention(
    {
      claim: "takings-fell",
      article,
      words:
        "Greta Lund of the Traders’ Association reveals that members have told her that a third of their takings is gone.",
      plainWords: "She reveals that members have told her that a third of their takings is gone.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    {
      verb: "reveals",
      verbClass: "affirming",
      speakers: [traders, lund],
      note: "Two steps away: members told Ms Lund, Ms Lund tells the Lantern.",
    },
  ),
  mention(
    {
      claim: "reopens-1-june",
      article,
      words: "The city promises that the bridge will reopen on 1 June.",
      plainWords: "The city promises that the bridge will reopen on 1 June.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "promises", verbClass: "directive-or-commissive", speakers: [city] },
  ),
  mention(
    {
      claim: "reopens-1-june",
      article,
      words: "“It won’t be open on 1 June. The steel isn’t even here.”",
      plainWords: "“It won’t be open on 1 June,” he says. “The steel isn’t even here.”",
      voice: "attributed",
      polarity: "denies",
      by,
    },
    { verb: "says", verbClass: "neutral", speakers: [yardWorker] },
  ),
  mention(
    {
      claim: "signatures-all",
      article,
      words: "“We have 9,000 signatures, and it took two days,” says Kofi Barnes",
      plainWords: "“We have 9,000 signatures, and it took two days,” says Kofi Barnes.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "says", verbClass: "neutral", speakers: [barnes] },
  ),
  mention(
    {
      claim: "free-ferry",
      article,
      words: "Make the ferry free until the bridge reopens.",
      plainWords: "Make the ferry free until the bridge reopens.",
      voice: "own",
      polarity: "affirms",
      by,
    },
    { note: "A demand of the newspaper itself, in the middle of a report." },
  ),
];

/** The Lantern found the page that matters, and cut the sentence that matters. */
export const dailyLanternMentions: readonly DemoMention[] = [...october, ...moneyAndFerry];
