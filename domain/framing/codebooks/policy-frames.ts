import type { Codebook, CodebookCode } from "../codebook";

// Names and order follow annotations/codes.json of the Media Frames Corpus. All examples are about one invented matter,
// the open-air pool ("lido") of an island town, so that what differs between them is the frame and nothing else.
const codes: readonly Omit<CodebookCode, "question" | "parent">[] = [
  {
    key: "economic",
    name: "Economic",
    definition:
      "Money gained, lost, spent or saved because of the matter, for anyone from a household to a country: costs, prices, wages, jobs, taxes. Money has to be the point, not a figure in passing.",
    example:
      "Closing the lido would save the town 90,000 a year and cost the seafront cafés a third of their summer takings.",
    counterExample:
      "There is no money left for a second lifeguard. (Whether the means suffice: Capacity and resources.)",
  },
  {
    key: "capacity-and-resources",
    name: "Capacity and resources",
    definition:
      "Whether there are enough people, places, equipment, time or funds to do what is wanted, or whether what exists can bear the load.",
    example: "With two lifeguards for three basins, the lido cannot open its deep end at weekends.",
    counterExample:
      "Two more lifeguards would add 60,000 to the yearly bill. (What they cost, not whether there are enough: Economic.)",
  },
  {
    key: "morality",
    name: "Morality",
    definition:
      "Right and wrong as a matter of conscience, duty or faith: what people owe one another, whatever law, price or usefulness say.",
    example:
      "A town that promises every child a place to swim and then locks the gate breaks its word, the chaplain said.",
    counterExample:
      "Members pay half of what visitors pay for the same lane. (How people are treated side by side: Fairness and equality.)",
  },
  {
    key: "fairness-and-equality",
    name: "Fairness and equality",
    definition:
      "Whether rules, burdens, rewards or chances fall evenly on people or groups, and whether like cases are treated alike.",
    example: "Both districts pay the same rate, yet only the southern one has a pool within walking distance.",
    counterExample: "Both districts voted to keep the pool. (Two groups, but nothing about how they are treated.)",
  },
  {
    key: "legality",
    name: "Legality, constitutionality and jurisprudence",
    definition:
      "What a law, a constitution or a court allows, demands or forbids, and how far public power over people and bodies reaches. Rights count here when they are rights in law.",
    example: "The judge held that the council may not close the pool before the hearing that its charter demands.",
    counterExample:
      "Three swimmers were fined for climbing the fence. (An offence and its penalty: Crime and punishment.)",
  },
  {
    key: "policy-prescription",
    name: "Policy prescription and evaluation",
    definition:
      "A measure that is proposed against a problem, or a judgement of whether a measure works or has worked.",
    example: "Opening at six, as tried last May, doubled the visits and should be kept for the whole season.",
    counterExample:
      "The committee will discuss opening hours on Tuesday. (An item of an agenda; nothing is proposed or judged.)",
  },
  {
    key: "crime-and-punishment",
    name: "Crime and punishment",
    definition:
      "The breaking of laws and what follows from it: offences, investigation, arrest, trial for an offence, sentence, deterrence.",
    example: "The former cashier was sentenced to community service for pocketing ticket money.",
    counterExample:
      "The court told the council to publish the lease. (A court at work, but no offence: Legality, constitutionality and jurisprudence.)",
  },
  {
    key: "security-and-defense",
    name: "Security and defense",
    definition:
      "The protection of people, a group or a country against somebody who might mean them harm: threats, spying, sabotage, patrols, defences.",
    example: "The navy wants the terrace screened, because its radar masts can be photographed from there.",
    counterExample: "Wet tiles have made the terrace dangerous. (Nobody means the harm: Health and safety.)",
  },
  {
    key: "health-and-safety",
    name: "Health and safety",
    definition:
      "Illness, injury, hygiene, care and mental health, and the safety of the public from accidents and disasters that nobody intends.",
    example: "Tests found germs in the children's basin, and nine bathers were treated for earache.",
    counterExample: "People came to the pool to chat and went home happier. (Everyday well-being: Quality of life.)",
  },
  {
    key: "quality-of-life",
    name: "Quality of life",
    definition:
      "What the matter does to people's daily lives: comfort, leisure, time, convenience, company, pleasant surroundings.",
    example:
      "Since the lido shut, the Thursday bathers have lost the one hour of the week in which they see one another.",
    counterExample:
      "Regular swimming lowers blood pressure, the clinic reports. (An effect on the body: Health and safety.)",
  },
  {
    key: "cultural-identity",
    name: "Cultural identity",
    definition:
      "Customs, traditions, language, values or ways of living by which a group knows itself, and whether the matter fits or breaks them.",
    example: "The New Year plunge is what makes an islander, the ferrymen say, and without the lido the custom ends.",
    counterExample: "The lido was built by the harbour company in 1931. (Old, but no group sees itself in it here.)",
  },
  {
    key: "public-opinion",
    name: "Public opinion",
    definition:
      "What the public or a part of it thinks or wants, and how that shows: polls, petitions, protests, votes on the question, leaders in or out of step with it.",
    example: "Four in five who answered the survey want the lido kept, and on Saturday the square was full.",
    counterExample: "The Harbour Party changed its plan to win the swimmers' votes. (A party's manoeuvre: Political.)",
  },
  {
    key: "political",
    name: "Political",
    definition:
      "Politicians, parties and interest groups in their contest with one another: strategy, bargaining, lobbying, elections, gains and losses of standing.",
    example: "By backing the lido the opposition hopes to split the ruling group before the May election.",
    counterExample: "The council had the pump repaired. (A public body does its work; no contest is told.)",
  },
  {
    key: "external-regulation",
    name: "External regulation and reputation",
    definition:
      "Relations of a country, region or group with others: treaties, sanctions, rules set from outside, and its standing in others' eyes.",
    example:
      "The neighbouring island may end the ferry treaty over the lido's waste water and calls the town a careless partner.",
    counterExample: "The town's own inspector lowered the limit for waste water. (The rule comes from within.)",
  },
  {
    key: "other",
    name: "Other",
    definition:
      "A clear angle on the matter that none of the fourteen others covers; the note says which. Words without any angle stay uncoded.",
    example: "Engineers marvelled at a tidal pool that cleans itself twice a day without a single pump.",
    counterExample: "The lido lies at the end of Quay Road. (No angle at all, so it stays uncoded.)",
  },
];

/** The fifteen frames of the Policy Frames Codebook, as the Media Frames Corpus names them. */
export const policyFrames: Codebook = {
  key: "policy-frames",
  name: "Policy frames",
  purpose: "counting",
  description:
    "Fifteen angles from which any public matter can be told. Mark every passage that takes an angle; a passage can carry several. Code the whole article and its headline apart, and choose one primary frame or none. The published definitions were written for domestic policy in the United States; ours are worded for any country, and number 14 for relations between any states or groups.",
  source:
    "Boydstun, Card, Gross, Resnik & Smith (2014), Tracking the Development of Media Frames within and across Policy Issues; Card, Boydstun, Gross, Resnik & Smith (2015), The Media Frames Corpus: Annotations of Frames Across Issues, ACL P15-2072",
  language: "en-GB",
  inClasses: true,
  codes: codes.map((code) => ({ ...code, question: null, parent: null })),
};
