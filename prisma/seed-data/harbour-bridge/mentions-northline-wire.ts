import type { DemoMention } from "../demo-types";
import { mention, seconded } from "./mention-entry";
import { city, financeOffice, mehra, oduya, trafficOffice } from "./speakers";

const article = "northline-wire-3-march";
const by = "ada";

const knewInOctober = mention(
  {
    claim: "knew-in-october",
    article,
    words: "It was not clear on Monday whether the city had known of the cracks since its last inspection, in October.",
    plainWords: "Did the city know of the cracks in October, after its last inspection? On Monday that was not clear.",
    voice: "own",
    polarity: "open",
    by,
  },
  { note: "The agency says what it could not find out." },
);

/** Northline Wire names a source for nearly everything; the one thing it could not settle it leaves open. */
export const northlineWireMentions: readonly DemoMention[] = [
  mention(
    {
      claim: "closed",
      article,
      words: "Port Ellery closed its Harbour Bridge to all traffic at noon on Monday, the city said",
      plainWords: "Port Ellery closed its Harbour Bridge to all traffic at noon on Monday. That is what the city said.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    {
      fit: "wider",
      verb: "said",
      verbClass: "neutral",
      speakers: [city],
      note: "“All traffic” is more than the city said: people on foot could still cross.",
    },
  ),
  mention(
    {
      claim: "cracks",
      article,
      words:
        "Ultrasonic tests on 27 February found cracks in two of the eight steel hangers that carry the roadway, the city’s bridge engineer, Anil Mehra, told a news conference.",
      plainWords:
        "Tests found cracks in two of the eight hangers, the city’s bridge engineer, Anil Mehra, told reporters.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "told", verbClass: "neutral", speakers: [mehra] },
  ),
  knewInOctober,
  seconded(knewInOctober, "ben"),
  mention(
    {
      claim: "traffic-13000",
      article,
      words:
        "The bridge, opened in 1961, carries 13,000 vehicles a day, according to a count by the city’s traffic office.",
      plainWords: "The bridge carries 13,000 vehicles a day, according to a count by the city’s traffic office.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "according to", verbClass: "neutral", speakers: [trafficOffice] },
  ),
  mention(
    {
      claim: "cost-hangers",
      article,
      words:
        "The finance office estimates the cost at 14 million crowns, the chair of the works committee, Dennis Oduya, said.",
      plainWords:
        "That will cost about 14 million crowns. This is what the finance office expects, said Dennis Oduya, the chair of the committee.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    {
      verb: "said",
      verbClass: "neutral",
      speakers: [financeOffice, oduya],
      note: "Two speakers, one inside the other: the office estimates, the chair passes it on.",
    },
  ),
  mention(
    {
      claim: "reopens-1-june",
      article,
      words: "The city expects the bridge to reopen on 1 June, Oduya said.",
      plainWords: "The city expects the bridge to reopen on 1 June, Oduya said.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { hedged: true, verb: "said", verbClass: "neutral", speakers: [city, oduya] },
  ),
];
