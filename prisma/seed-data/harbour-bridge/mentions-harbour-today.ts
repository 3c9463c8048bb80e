import type { DemoMention } from "../demo-types";
import { mention, seconded } from "./mention-entry";
import { barnes, city, crewMember, lund, mehra, noticeOnRailing, trafficOfficeViaCourier, whitlow } from "./speakers";

const article = "harbour-today-5-march";
const by = "chi";

const trafficViaCourier = mention(
  {
    claim: "traffic-31000",
    article,
    words: "The traffic office counts 31,000 vehicles a day on the bridge, the Ellery Courier reported on Tuesday.",
    plainWords: "The traffic office counts 31,000 vehicles a day, the Ellery Courier reported on Tuesday.",
    voice: "attributed",
    polarity: "affirms",
    by,
  },
  {
    verb: "reported",
    verbClass: "neutral",
    speakers: [trafficOfficeViaCourier],
    note: "The Courier corrected the figure on Tuesday at 16:05, a day before this text.",
  },
);

const crewOnTest = mention(
  {
    claim: "note-asked-for-test",
    article,
    words: "told us that somebody had asked for a closer test last autumn, as far as he knew",
    plainWords: "Somebody had asked for a closer test last autumn, as far as he knew.",
    voice: "attributed",
    polarity: "affirms",
    by,
  },
  {
    hedged: true,
    fit: "narrower",
    verb: "told",
    verbClass: "neutral",
    speakers: [crewMember],
    note: "Says less than the claim: no note, no engineer, no day.",
  },
);

/** Harbour Today counts for itself, says how, and passes on one figure that it did not count. */
export const harbourTodayMentions: readonly DemoMention[] = [
  mention({
    claim: "closed",
    article,
    words: "Since noon on Monday the bridge has been closed to motor traffic",
    plainWords: "Since noon on Monday the bridge has been closed to motor traffic.",
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
    {
      verb: "told",
      verbClass: "neutral",
      speakers: [mehra],
      note: "Word for word from Northline Wire, marked as “the agency”.",
    },
  ),
  mention(
    {
      claim: "cost-hangers",
      article,
      words: "New hangers will cost 14 million crowns, the city says",
      plainWords: "New hangers will cost 14 million crowns, the city says.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "says", verbClass: "neutral", speakers: [city] },
  ),
  mention(
    {
      claim: "reopens-1-june",
      article,
      words: "the notice on the railing promises cars again on 1 June",
      plainWords: "A notice on the railing promises cars again on 1 June.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "promises", verbClass: "directive-or-commissive", speakers: [noticeOnRailing] },
  ),
  trafficViaCourier,
  seconded(trafficViaCourier, "ada"),
  mention(
    {
      claim: "takings-fell",
      article,
      words: "Added up, takings fell by a third.",
      plainWords: "Added up, takings fell by a third.",
      voice: "own",
      polarity: "affirms",
      by,
    },
    { fit: "narrower", note: "For twelve of the forty shops, as the text says itself." },
  ),
  mention(
    {
      claim: "too-late",
      article,
      words: "“They closed it too late,” he says.",
      plainWords: "“They closed it too late,” he says.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "says", verbClass: "neutral", speakers: [whitlow] },
  ),
  mention(
    {
      claim: "reopens-1-june",
      article,
      words: "“Oh yes, on 1 June the lorries will roll and a band will play.”",
      plainWords: "“Oh yes, on 1 June the lorries will roll and a band will play.”",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    {
      ironic: true,
      speakers: [whitlow],
      note: "He says yes to show that he does not believe it. Coded as printed, flagged as ironic.",
    },
  ),
  mention(
    {
      claim: "knew-in-october",
      article,
      words: "“The city has known about the cracks since October,” she says",
      plainWords: "“The city has known about the cracks since October,” she says.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "says", verbClass: "neutral", speakers: [lund] },
  ),
  crewOnTest,
  seconded(crewOnTest, "ben"),
  mention(
    {
      claim: "free-ferry",
      article,
      words:
        "Kofi Barnes, who teaches maths at the harbour school, wants the ferry to be free until the bridge is back.",
      plainWords: "He wants the ferry to be free until the bridge is back.",
      voice: "attributed",
      polarity: "affirms",
      by,
    },
    { verb: "wants", verbClass: "directive-or-commissive", speakers: [barnes] },
  ),
  mention({
    claim: "signatures-all",
    article,
    words: "His petition stood at 9,000 signatures at noon on Wednesday.",
    plainWords: "His petition stood at 9,000 signatures on Wednesday.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
  mention({
    claim: "signatures-residents",
    article,
    words: "Of these, 6,400 come from people who live in Port Ellery",
    plainWords: "Of these, 6,400 come from people who live in Port Ellery.",
    voice: "own",
    polarity: "affirms",
    by,
  }),
];
