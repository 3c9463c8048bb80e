import type { DemoCoverage } from "../demo-types";

const QUERY = "“Harbour Bridge” OR (bridge AND “Port Ellery”)";

/** Outlets of the population that brought no article into the comparison, and what is known about why. */
export const coverage: readonly DemoCoverage[] = [
  {
    outlet: "coast-radio",
    state: "found-excluded",
    place: "archive of the station’s website",
    query: QUERY,
    searchedOn: "2031-03-10",
    by: "ada",
    note: "“Traffic: Harbour Bridge closed, allow twenty minutes”, 3 March. A traffic bulletin of 46 words; the rule asks for 150.",
  },
  {
    outlet: "fair-wind",
    state: "searched-not-found",
    place: "full-text archive of the magazine",
    query: QUERY,
    searchedOn: "2031-03-10",
    by: "ben",
    note: "No text from 3 to 9 March. The magazine is a monthly; its next issue appears on 1 April.",
  },
  {
    outlet: "port-business-daily",
    state: "could-not-search",
    place: "website of the newspaper",
    query: QUERY,
    searchedOn: "2031-03-10",
    by: "ben",
    note: "The archive is open to subscribers only, and none of us is one. Two headlines on the start page name the bridge.",
  },
  {
    outlet: "marl-observer",
    state: "not-searched",
    place: "paper copies in the library of Marl",
    query: QUERY,
    searchedOn: null,
    by: "chi",
    note: "Appears on paper only. Nobody has been to the library yet.",
  },
];
