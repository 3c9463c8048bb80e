import type { DemoOutlet, DemoOutletFact } from "../demo-types";

const AS_OF = "2031-02-01";

function fact(name: string, value: string, source: string): DemoOutletFact {
  return { kind: "fact", name, value, source, asOf: AS_OF };
}

/** Fictional outlets: six that reported, four that are in the coverage ledger only. Hosts use a reserved ending. */
export const outlets: readonly DemoOutlet[] = [
  {
    key: "northline-wire",
    name: "Northline Wire",
    letters: "NW",
    hosts: ["northline-wire.example"],
    aliases: ["Northline", "NLW"],
    facts: [
      fact("Kind", "news agency", "imprint"),
      fact("Owner", "owned jointly by 31 newspapers", "annual report 2030"),
      fact("Seat", "Sandholm", "imprint"),
    ],
  },
  {
    key: "ellery-courier",
    name: "Ellery Courier",
    letters: "EC",
    hosts: ["ellery-courier.example"],
    aliases: ["The Ellery Courier", "The Courier"],
    facts: [
      fact("Kind", "local daily newspaper", "imprint"),
      fact("Owner", "a reader-owned co-operative", "register of companies"),
      fact("Founded", "1894", "masthead"),
      {
        kind: "rating",
        name: "Readers’ panel on corrections",
        value: "“corrects in plain sight”",
        source: "Press Readers’ Circle, yearly panel (fictional)",
        asOf: "2030-11-15",
      },
    ],
  },
  {
    key: "state-broadcasting",
    name: "State Broadcasting",
    letters: "SB",
    hosts: ["state-broadcasting.example"],
    aliases: ["SB", "SB Regions"],
    facts: [
      fact("Kind", "radio, television, website", "imprint"),
      fact("Owner", "the state", "broadcasting act"),
      fact("Income", "a yearly fee paid by every household", "budget 2031"),
      {
        kind: "legal-listing",
        name: "Register of state-owned media",
        value: "listed since 1998",
        source: "Register of state-owned media, entry 4 (fictional)",
        asOf: AS_OF,
      },
    ],
  },
  {
    key: "harbour-today",
    name: "Harbour Today",
    letters: "HT",
    hosts: ["harbour-today.example"],
    aliases: ["HT"],
    facts: [
      fact("Kind", "neighbourhood website", "imprint"),
      fact("Owner", "its three editors", "imprint"),
      fact("Income", "advertisements of shops on the Quay", "imprint"),
    ],
  },
  {
    key: "daily-lantern",
    name: "Daily Lantern",
    letters: "DL",
    hosts: ["daily-lantern.example"],
    aliases: ["The Lantern", "Lantern"],
    facts: [
      fact("Kind", "tabloid newspaper", "imprint"),
      fact("Owner", "Brightside Media", "register of companies"),
      fact("Copies sold", "212,000 a day", "audit of circulation, last quarter of 2030"),
      {
        kind: "rating",
        name: "Readers’ panel on corrections",
        value: "“corrects late, on an inside page”",
        source: "Press Readers’ Circle, yearly panel (fictional)",
        asOf: "2030-11-15",
      },
    ],
  },
  {
    key: "the-ledger",
    name: "The Ledger",
    letters: "LO",
    hosts: ["the-ledger.example"],
    aliases: ["Ledger"],
    facts: [
      fact("Kind", "weekly of essays", "imprint"),
      fact("Owner", "a foundation", "register of foundations"),
      fact("Income", "subscriptions; no advertisements", "annual report 2030"),
    ],
  },
  {
    // Not a newspaper: whoever published the three documents.
    key: "city-of-port-ellery",
    name: "City of Port Ellery",
    letters: "PE",
    hosts: ["port-ellery.example"],
    aliases: [],
    facts: [fact("Kind", "town administration", "imprint")],
  },
  {
    key: "coast-radio",
    name: "Coast Radio",
    letters: "CR",
    hosts: ["coast-radio.example"],
    aliases: [],
    facts: [fact("Kind", "local radio station with a website", "imprint")],
  },
  {
    key: "fair-wind",
    name: "Fair Wind",
    letters: "FW",
    hosts: ["fair-wind.example"],
    aliases: [],
    facts: [fact("Kind", "monthly magazine for sailors", "imprint")],
  },
  {
    key: "port-business-daily",
    name: "Port Business Daily",
    letters: "PB",
    hosts: ["port-business-daily.example"],
    aliases: ["PBD"],
    facts: [fact("Kind", "business newspaper for subscribers", "imprint")],
  },
  {
    key: "marl-observer",
    name: "Marl Observer",
    letters: "MO",
    hosts: ["marl-observer.example"],
    aliases: [],
    facts: [fact("Kind", "weekly newspaper of a neighbouring town, on paper only", "imprint")],
  },
];
