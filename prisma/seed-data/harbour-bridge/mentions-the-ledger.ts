import type { DemoMention } from "../demo-types";
import { mention, seconded } from "./mention-entry";
import { city, minutes } from "./speakers";

const article = "the-ledger-8-march";
const by = "chi";

const knewAtFirst = mention(
  {
    claim: "knew-in-october",
    article,
    words: "The city knew of the cracks in October.",
    plainWords: "The city knew of the cracks in October.",
    voice: "own",
    polarity: "affirms",
    by,
  },
  { note: "Her first opinion; she takes it back in the next paragraph." },
);

const didNotKnow = mention({
  claim: "knew-in-october",
  article,
  words: "I was wrong: in October the city did not know of any cracks.",
  plainWords: "I was wrong: in October the city did not know of any cracks.",
  voice: "own",
  polarity: "denies",
  by,
});

/** An opinion piece that changes its mind in front of the reader: the one mixed cell. */
export const theLedgerMentions: readonly DemoMention[] = [
  mention({
    claim: "closed",
    article,
    words: "Since the Harbour Bridge was closed to motor traffic",
    plainWords: "Since the Harbour Bridge was closed to motor traffic",
    voice: "presupposed",
    polarity: "affirms",
    by,
  }),
  mention(
    {
      claim: "cracks",
      article,
      words: "Did the city know, five months ago, about the two cracked hangers?",
      plainWords: "Did the city know, five months ago, about the two cracked hangers?",
      voice: "presupposed",
      polarity: "affirms",
      by,
    },
    { note: "A question, but it takes for granted that two hangers are cracked." },
  ),
  knewAtFirst,
  seconded(knewAtFirst, "ben"),
  mention(
    {
      claim: "note-asked-for-test",
      article,
      words:
        "There is the engineer’s note, which has a date, asks for an ultrasonic test, and bears the stamp of the works department.",
      plainWords: "There is the engineer’s note. It asks for an ultrasonic test.",
      voice: "own",
      polarity: "affirms",
      by,
    },
    { fit: "narrower", note: "The day is not given." },
  ),
  didNotKnow,
  seconded(didNotKnow, "ben"),
  mention({
    claim: "too-late",
    article,
    words: "The closure did not come too late.",
    plainWords: "The closure did not come too late.",
    voice: "own",
    polarity: "denies",
    by,
  }),
  mention(
    {
      claim: "cost-hangers",
      article,
      words: "The city puts the new hangers at 14 million crowns.",
      plainWords: "The city puts the new hangers at 14 million crowns.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "puts", verbClass: "neutral", speakers: [city] },
  ),
  mention({
    claim: "cost-with-ramps",
    article,
    words: "With the ramps, the whole repair comes to 22 million.",
    plainWords: "With the ramps, the whole repair comes to 22 million.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention(
    {
      claim: "no-tender",
      article,
      words: "The work went to Ostwick Steel by what the minutes call an award “without a tender”.",
      plainWords: "The work went to Ostwick Steel. The minutes call it an award “without a tender”.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "call", verbClass: "neutral", speakers: [minutes] },
  ),
  mention(
    {
      claim: "takings-fell",
      article,
      words: "Have the shops on the Quay lost a third of their takings?",
      plainWords: "Have the shops on the Quay lost a third of their takings?",
      voice: "own",
      polarity: "open",
      by,
    },
    { note: "She asks, and ends with “cannot settle it”." },
  ),
  mention(
    {
      claim: "signatures-all",
      article,
      words: "Nine thousand residents have signed a petition for a free ferry.",
      plainWords: "Nine thousand residents have signed a petition for a free ferry.",
      voice: "own",
      polarity: "affirms",
      by,
    },
    {
      fit: "wider",
      apparentError: true,
      note: "Says more than the claim: 9,000 counts all signatures; 6,400 of them are residents’. Coded as printed.",
    },
  ),
  mention({
    claim: "free-ferry",
    article,
    words: "The ferry should keep its fare",
    plainWords: "The ferry should keep its fare.",
    voice: "own",
    polarity: "denies",
    by,
  }),
  mention({
    claim: "reopens-1-june",
    article,
    words: "It will not be 1 June.",
    plainWords: "It will not be 1 June.",
    voice: "own",
    polarity: "denies",
    by,
  }),
  mention(
    {
      claim: "reopens-15-june",
      article,
      words: "Since Friday the city has said 15 June",
      plainWords: "Since Friday the city has said 15 June",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "has said", verbClass: "neutral", speakers: [city] },
  ),
];
