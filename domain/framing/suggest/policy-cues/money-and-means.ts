import { COMMON_WORDS, policyCueList, RARE_WORDS, type PolicyCueList } from "./policy-cue-list";

/** What a matter costs or brings, and whether the means suffice. */
export const moneyAndMeans: readonly PolicyCueList[] = [
  policyCueList("economic", "speaks of money", {
    half: COMMON_WORDS,
    strong: `$ £ € ¥ afford affordable bank bankruptcy budget business cheap commerce commercial cost costly currency debt
      deficit dollar earn earnings economic economically economist economy employer employment euro expense expensive export
      finance financial fiscal fund gdp income inflation invest investment investor job layoff loan market monetary
      mortgage pension poverty price profit profitable prosperity recession revenue salary savings shareholder
      spending subsidy tariff tax taxation taxpayer taxpayers tourism trade unemployment wage wages wealth bailout payroll `,
    weak: `bill billion buy company consumer customer fee firm growth import industry loss manufacturer million owner pay
      payment percent pound purchase rate rent retail save sell spend stock supplier trillion worker worth % corporate
      corporation lose cut`,
    phrases: "cost of living, stock market, labor market, labour market, supply chain, interest rate, bottom line",
  }),
  policyCueList("capacity-and-resources", "asks whether the means suffice", {
    half: RARE_WORDS,
    strong: `backlog bottleneck capacity inadequate insufficient lack manpower overburden overburdened overcrowd
      overcrowded overcrowding overload overloaded overstretched overwhelmed scarce scarcity shortage shortfall staffing
      understaffed underfunded unprepared overrun short-staffed undersupply shortages logistics`,
    weak: `afford availability available beds construction deploy equipment expertise facility funding infrastructure limited
      personnel queue resource scale space staff strain supply train volunteer wait enough cope handle run stretch
      overwhelm  doctor teacher officer nurse maintain maintenance shelter technology ability able cannot `,
    phrases: `run out of, not enough, too few, waiting list, wait list, at full capacity, short of, in short supply,
      struggle to cope, stretched thin, resource be limited, lack of resource, lack of fund, lack of staff`,
  }),
];
