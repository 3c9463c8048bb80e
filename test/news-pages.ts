/** Invented reports long enough to be imported; the first part of each name says which happening it is. */
const PAGES = {
  "quake-a": {
    headline: "Earthquake of magnitude 6.3 shakes Orvanto",
    paragraphs: [
      "A strong earthquake hit the island town of Orvanto before dawn on Tuesday, bringing down the tower of Saint Brisca and killing at least 14 people. The seismological office in Telmar put the magnitude at 6.3.",
      "Mayor Ilda Quennet asked the army for tents and field kitchens. The hospital of Orvanto took in 120 people with broken bones, most of them from the streets below the harbour wall.",
      "Ferries from Telmar brought rescuers with dogs by noon. The office warned that strong aftershocks must be expected for a week and told people not to sleep in damaged houses.",
    ],
  },
  "quake-b": {
    headline: "Orvanto counts its dead after tremor",
    paragraphs: [
      "Rescuers in Orvanto dug through the rubble of Saint Brisca after the earthquake that killed 14 people. Mayor Ilda Quennet said that hundreds had slept in the open, on the football ground above the harbour.",
      "Seismologists in Telmar, who measured a magnitude of 6.3, expect aftershocks. They have asked the island's council to close the harbour wall, which shows cracks over its whole length.",
      "The army landed tents for 900 people on Wednesday morning. The hospital of Orvanto sent eleven patients to Telmar by ferry, since two of its wards have no water.",
    ],
  },
  "quake-c": {
    headline: "Tents for Orvanto as aftershocks go on",
    paragraphs: [
      "Soldiers put up 300 tents outside Orvanto, where an earthquake of magnitude 6.3 destroyed Saint Brisca and much of the harbour wall. Ilda Quennet, the mayor, thanked the crews from Telmar for coming at once.",
      "Three aftershocks frightened the town on Thursday, the strongest of magnitude 4.8. Nobody was hurt, but the ferry from Telmar turned back before it reached the harbour.",
      "The earthquake killed 14 people and left 900 without a home. The hospital expects its wards to have water again by the end of the week, a doctor said.",
    ],
  },
  "quake-d": {
    headline: "School in Orvanto opens again in tents",
    paragraphs: [
      "Two weeks after the earthquake of magnitude 6.3 the children of Orvanto went back to school on Monday, in four of the army's tents on the football ground. Mayor Ilda Quennet rang the bell herself.",
      "The school below the harbour wall cannot be used, since the tower of Saint Brisca fell onto its roof in the night in which 14 people died. Telmar has sent desks by ferry.",
      "The seismologists in Telmar count fewer aftershocks every day. Of the 900 people without a home, 300 still sleep in tents, the mayor said.",
    ],
  },
  "trial-a": {
    headline: "Harbour cashier jailed for four years",
    paragraphs: [
      "A court in Lindmouth sent the former cashier Tessa Marrow to prison for four years. Judge Olin Parrish found that she had taken 212,000 crowns from the ferry fund over six years.",
      "Marrow had kept the fund's books alone since 2024, the judge said, and nobody had asked to see them. Her lawyer, Edda Vane, said that she would appeal against the sentence.",
      "The council of Lindmouth has begun to look through the books of its other funds. A clerk is to sign every payment above 500 crowns a second time.",
    ],
  },
  "trial-b": {
    headline: "Marrow to appeal against ferry fund sentence",
    paragraphs: [
      "Tessa Marrow will appeal against her sentence of four years, her lawyer Edda Vane told reporters in Lindmouth. Judge Olin Parrish had held her responsible for the loss of 212,000 crowns from the ferry fund.",
      "Vane called the sentence too hard: her client had paid back 30,000 crowns before the court first met, and had never spent the money on herself.",
      "Judge Parrish has two months to write down his reasons. Until then Marrow may stay in Lindmouth, where she has to report to the police once a week.",
    ],
  },
  "trial-c": {
    headline: "Lindmouth looks through its books after the Marrow case",
    paragraphs: [
      "After the sentence against Tessa Marrow the council of Lindmouth wants to know how 212,000 crowns could leave the ferry fund without anybody noticing. It has asked an accountant to read the books of six years.",
      "Judge Olin Parrish had said in court that nobody ever asked Marrow to see them. Her lawyer Edda Vane has announced that she will appeal against the four years in prison.",
      "From now on a clerk signs each payment a second time. The ferry fund itself is short of money, and the new landing stage has to wait.",
    ],
  },
} as const;

export type NewsPage = keyof typeof PAGES;

/** Headline and paragraphs of one of these reports. */
export function newsPage(name: NewsPage): { readonly headline: string; readonly paragraphs: readonly string[] } {
  return PAGES[name];
}
