import type { DemoMention } from "../demo-types";
import { mention, seconded } from "./mention-entry";
import { frith, mehra, oduya, petition, petitionsOffice, trafficOffice, worksSpokeswoman } from "./speakers";

const article = "state-broadcasting-5-march";
const by = "ada";

const ownDenial = mention(
  {
    claim: "knew-in-october",
    article,
    words: "Before Sunday the administration did not know of the cracks.",
    plainWords: "Before Sunday the administration did not know of the cracks.",
    voice: "own",
    polarity: "denies",
    by,
  },
  { note: "“Before Sunday” includes October. The press release says nearly the same; here no source is named." },
);

const tenderDenied = mention(
  {
    claim: "no-tender",
    article,
    words:
      "A spokeswoman for the works department denied that it had gone to the firm without a tender. Three companies had been asked for a price by telephone, she said",
    plainWords:
      "Was there no tender? A spokeswoman for the works department denied that. Three firms had been asked for a price by telephone, she said.",
    voice: "attributed",
    polarity: "denies",
    by,
  },
  { verb: "denied", verbClass: "denying", speakers: [worksSpokeswoman] },
);

/** State Broadcasting explains the two sums best, and tells the question about October in the city’s voice only. */
export const stateBroadcastingMentions: readonly DemoMention[] = [
  mention({
    claim: "closed",
    article,
    words: "The Harbour Bridge in Port Ellery has been closed to motor traffic since Monday, 3 March, 12:00.",
    plainWords: "The Harbour Bridge in Port Ellery has been closed to motor traffic since Monday, 3 March.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention(
    {
      claim: "cracks",
      article,
      words:
        "Ultrasonic tests on 27 February found cracks in two of the eight steel hangers that carry the roadway, the city’s bridge engineer, Anil Mehra, told a news conference.",
      plainWords:
        "Tests found cracks in two of the eight steel hangers, the city’s bridge engineer, Anil Mehra, told reporters.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "told", verbClass: "neutral", speakers: [mehra], note: "Word for word from Northline Wire, not marked." },
  ),
  ownDenial,
  seconded(ownDenial, "ben"),
  seconded(ownDenial, "chi", { fit: "wider", note: "Says more than October: at any time before Sunday." }),
  mention(
    {
      claim: "too-late",
      article,
      words:
        "The chair of the works committee, Dennis Oduya, rejected the criticism that the closure had come too late.",
      plainWords:
        "Some people say that the closure came too late. Dennis Oduya, who leads the works committee, said that this was not so.",
      voice: "attributed",
      polarity: "denies",
      by,
    },
    { verb: "rejected", verbClass: "denying", speakers: [oduya] },
  ),
  mention({
    claim: "cost-hangers",
    article,
    words: "The estimate for the eight hangers alone is 14 million crowns.",
    plainWords: "The estimate for the eight hangers alone is 14 million crowns.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention({
    claim: "cost-with-ramps",
    article,
    words: "With the two ramps, which date from 1961, the estimate for the whole repair is 22 million.",
    plainWords: "With the two ramps, the estimate for the whole repair is 22 million.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  tenderDenied,
  seconded(tenderDenied, "chi"),
  mention(
    {
      claim: "traffic-13000",
      article,
      words: "At its last count, the same office says, the bridge carried 13,000 vehicles a day.",
      plainWords: "The bridge carried 13,000 vehicles a day at the last count, the traffic office says.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "says", verbClass: "neutral", speakers: [trafficOffice] },
  ),
  mention(
    {
      claim: "free-ferry",
      article,
      words: "A petition calls on the administration to make the ferry free until the bridge reopens.",
      plainWords: "A petition asks the administration to make the ferry free until the bridge reopens.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "calls on", verbClass: "directive-or-commissive", speakers: [petition] },
  ),
  mention(
    {
      claim: "signatures-residents",
      article,
      words:
        "By noon on Wednesday 6,400 residents of Port Ellery had signed it, according to the city’s petitions office.",
      plainWords: "The city’s petitions office says that 6,400 residents of Port Ellery have signed it.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "according to", verbClass: "neutral", speakers: [petitionsOffice] },
  ),
  mention(
    {
      claim: "free-ferry",
      article,
      words:
        "The city treasurer, Alan Frith, advised against a free ferry: the fares, he said, pay for the additional boats.",
      plainWords:
        "The city treasurer, Alan Frith, advised against a free ferry. The fares pay for the extra boats, he said.",
      voice: "attributed",
      polarity: "denies",
      by,
    },
    { verb: "advised against", verbClass: "directive-or-commissive", speakers: [frith] },
  ),
  mention({
    claim: "reopens-1-june",
    article,
    words: "The bridge will reopen to motor traffic on 1 June.",
    plainWords: "The bridge will reopen to motor traffic on 1 June.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
];
