/**
 * The passages that bear the frame codings, once each, so that three coders can point at the same words. Per article
 * key: name → [words of the original, words of the plain version].
 */
export const framePassages = {
  "northline-wire-3-march": {
    cracks: [
      "Ultrasonic tests on 27 February found cracks in two of the eight steel hangers that carry the roadway",
      "Tests found cracks in two of the eight hangers",
    ],
    vote: [
      "The council’s works committee had voted for the closure by five to one",
      "Five members voted for the closure.",
    ],
    cost: ["The finance office estimates the cost at 14 million crowns", "That will cost about 14 million crowns."],
    nobodyHurt: ["Nobody was hurt, the city said.", "Nobody was hurt, the city said."],
    boats: [
      "its boats would leave every fifteen minutes instead of every half-hour from Tuesday",
      "The ferry will leave every fifteen minutes from Tuesday.",
    ],
  },
  "ellery-courier-4-march": {
    cracks: [
      "Two of the bridge’s eight hangers, the steel rods that carry the roadway, are cracked.",
      "Two of the bridge’s eight hangers are cracked.",
    ],
    pell: [
      "“The city has known of these cracks since October,”",
      "“The city has known of these cracks since October,”",
    ],
    mayor: [
      "a reporter asked Mayor Ruth Calder whether the city should have acted sooner",
      "A reporter asked Mayor Ruth Calder if the city should have acted sooner.",
    ],
    late: ["“Five months later is too late,” Cllr Pell said.", "“Five months later is too late,” Cllr Pell said."],
    cost: ["New hangers will cost 14 million crowns", "New hangers will cost 14 million crowns."],
    petition: [
      "It asks the city to make the ferry free until the bridge reopens.",
      "It asks the city to make the ferry free until the bridge reopens.",
    ],
  },
  "state-broadcasting-5-march": {
    cracks: [
      "Ultrasonic tests on 27 February found cracks in two of the eight steel hangers that carry the roadway",
      "Tests found cracks in two of the eight steel hangers",
    ],
    measurement: ["“We closed it on a measurement.”", "“We closed it on a measurement.”"],
    twoSums: [
      "Two figures are in circulation. Both are correct, because they describe different things.",
      "People talk about two sums. Both are correct.",
    ],
    tender: [
      "denied that it had gone to the firm without a tender",
      "A spokeswoman for the works department denied that.",
    ],
    timetable: [
      "The ferry leaves Town Steps and Fish Steps every fifteen minutes from 05:30 to 22:45.",
      "The ferry leaves every fifteen minutes, from 05:30 to 22:45.",
    ],
    residents: [
      "By noon on Wednesday 6,400 residents of Port Ellery had signed it",
      "6,400 residents of Port Ellery have signed it",
    ],
    fares: ["the fares, he said, pay for the additional boats", "The fares pay for the extra boats, he said."],
  },
  "harbour-today-5-march": {
    walk: ["the Quay has turned into a place you walk to", "You can only walk to the Quay now, or take the ferry."],
    cracks: [
      "found cracks in two of the eight steel hangers that carry the roadway",
      "Tests found cracks in two of the eight steel hangers",
    ],
    takings: ["Added up, takings fell by a third.", "Added up, takings fell by a third."],
    letter: ["in all that time nobody wrote us a letter", "Nobody wrote to the traders, she says."],
    boat: [
      "At Fish Steps we counted 61 people on the 7.30 boat on Tuesday and 64 on Wednesday.",
      "On Tuesday 61 people took the 7.30 boat.",
    ],
    petition: [
      "His petition stood at 9,000 signatures at noon on Wednesday.",
      "His petition stood at 9,000 signatures on Wednesday.",
    ],
  },
  "daily-lantern-6-march": {
    townHall: ["So town hall knew about the cracks in October.", "So town hall knew about the cracks in October."],
    lorries: [
      "All winter long, school buses and forty-tonne lorries thundered over them.",
      "All winter, school buses and heavy lorries drove over them.",
    ],
    bill: [
      "The whole repair, ramps included, will swallow 22 million crowns",
      "The whole repair, ramps included, will swallow 22 million crowns",
    ],
    tender: ["There was no tender.", "There was no tender."],
    queue: ["the way to school has begun with a queue", "children wait in a queue on the way to school"],
    signatures: [
      "“We have 9,000 signatures, and it took two days,” says Kofi Barnes",
      "“We have 9,000 signatures, and it took two days,” says Kofi Barnes.",
    ],
    freeFerry: ["Make the ferry free until the bridge reopens.", "Make the ferry free until the bridge reopens."],
  },
  "the-ledger-8-march": {
    oneVerb: ["The town has spent its week on one question.", "All week the town has asked one question."],
    defence: ["So I find myself defending the mayor, which is not my habit.", "So I defend the mayor."],
    oneEngineer: [
      "employs one bridge engineer for nineteen bridges",
      "It has one bridge engineer for nineteen bridges.",
    ],
    money: ["Both figures are right", "Both figures are right."],
    tender: ["an award “without a tender”", "The minutes call it an award “without a tender”."],
    signed: [
      "Nine thousand residents have signed a petition for a free ferry.",
      "Nine thousand residents have signed a petition for a free ferry.",
    ],
    whoPays: [
      "A ferry without a fare is paid for by people who never see the water.",
      "Somebody has to pay for the ferry.",
    ],
    publish: [
      "Publish every inspection note on the day it is written",
      "Publish every inspection note on the day it is written.",
    ],
    trust: ["a town can be trusted with a doubt", "A town can be trusted with a doubt."],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;

export type FramedArticle = keyof typeof framePassages;
