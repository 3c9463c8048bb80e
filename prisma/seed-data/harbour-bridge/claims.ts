import type { DemoClaim } from "../demo-types";

const NORTHLINE = "northline-wire-3-march";
const COURIER = "ellery-courier-4-march";
const STATE = "state-broadcasting-5-march";
const HARBOUR = "harbour-today-5-march";
const LANTERN = "daily-lantern-6-march";
const LEDGER = "the-ledger-8-march";

function fact(key: string, statement: string, knowableFrom: string | null, originArticle: string): DemoClaim {
  return { key, statement, kind: "fact", knowableFrom, originArticle, links: [] };
}

/**
 * Sixteen statements in our own words. `knowableFrom` is the first day on which an outlet could have found out: the
 * minutes, with the engineer's note, became public on 4 March; the contract was announced on 5 March.
 */
export const claims: readonly DemoClaim[] = [
  fact("closed", "The Harbour Bridge was closed to motor traffic on 3 March 2031", "2031-03-03", NORTHLINE),
  fact("cracks", "Tests in February 2031 found cracks in two of the eight hangers", "2031-03-02", NORTHLINE),
  fact("knew-in-october", "The city knew of the cracks in October 2030", null, NORTHLINE),
  fact(
    "note-asked-for-test",
    "An engineer’s note of 14 October 2030 recommended an ultrasonic test of two hangers",
    "2031-03-04",
    COURIER,
  ),
  fact("cost-hangers", "The estimate for new hangers is 14 million crowns", "2031-03-03", NORTHLINE),
  fact(
    "cost-with-ramps",
    "The estimate for the whole repair with both ramps is 22 million crowns",
    "2031-03-04",
    COURIER,
  ),
  fact("no-tender", "Ostwick Steel was given the contract without a tender", "2031-03-05", STATE),
  fact(
    "takings-fell",
    "Takings in the shops on the Quay fell by a third in the first two days of the closure",
    "2031-03-05",
    HARBOUR,
  ),
  fact("signatures-all", "The petition had gathered 9,000 signatures by 5 March 2031", "2031-03-05", HARBOUR),
  {
    key: "signatures-residents",
    statement: "By 5 March 2031 the petition had 6,400 signatures of residents of Port Ellery",
    kind: "fact",
    knowableFrom: "2031-03-05",
    originArticle: STATE,
    links: [{ kind: "narrower", claim: "signatures-all" }],
  },
  fact("traffic-13000", "Before the closure the bridge carried 13,000 vehicles a day", null, NORTHLINE),
  {
    key: "traffic-31000",
    statement: "Before the closure the bridge carried 31,000 vehicles a day",
    kind: "fact",
    knowableFrom: null,
    originArticle: HARBOUR,
    links: [{ kind: "contradicts", claim: "traffic-13000" }],
  },
  {
    key: "reopens-1-june",
    statement: "The bridge will reopen to motor traffic on 1 June 2031",
    kind: "prediction",
    knowableFrom: "2031-03-03",
    originArticle: NORTHLINE,
    links: [],
  },
  {
    key: "reopens-15-june",
    statement: "The bridge will reopen to motor traffic on 15 June 2031",
    kind: "prediction",
    knowableFrom: "2031-03-07",
    originArticle: LEDGER,
    links: [{ kind: "updates", claim: "reopens-1-june" }],
  },
  {
    key: "free-ferry",
    statement: "The ferry should be free until the bridge reopens",
    kind: "demand",
    knowableFrom: "2031-03-04",
    originArticle: COURIER,
    links: [],
  },
  {
    key: "too-late",
    statement: "The closure came too late",
    kind: "evaluation",
    knowableFrom: null,
    originArticle: LANTERN,
    links: [],
  },
];
