import type { DemoCheck } from "../demo-types";

function notThere(article: string, by: string, on: string, claims: readonly string[]): readonly DemoCheck[] {
  return claims.map((claim) => ({ claim, article, by, on }));
}

/**
 * Who read which article for which claim and did not find it. Three cells are left to do on purpose: the hangers' cost
 * in the Daily Lantern (where a reader will find it), both traffic figures in The Ledger (where nobody will).
 */
export const checks: readonly DemoCheck[] = [
  ...notThere("northline-wire-3-march", "ada", "2031-03-11", ["traffic-31000", "too-late"]),
  ...notThere("state-broadcasting-5-march", "ada", "2031-03-11", [
    "note-asked-for-test",
    "takings-fell",
    "signatures-all",
    "traffic-31000",
  ]),
  ...notThere("state-broadcasting-5-march", "ben", "2031-03-12", ["note-asked-for-test"]),
  ...notThere("harbour-today-5-march", "chi", "2031-03-11", ["cost-with-ramps", "no-tender", "traffic-13000"]),
  ...notThere("daily-lantern-6-march", "chi", "2031-03-11", ["signatures-residents", "traffic-13000", "traffic-31000"]),
  ...notThere("daily-lantern-6-march", "ben", "2031-03-12", ["traffic-13000"]),
  ...notThere("the-ledger-8-march", "chi", "2031-03-12", ["signatures-residents"]),
];
