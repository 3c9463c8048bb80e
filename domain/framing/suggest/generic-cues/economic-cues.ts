import { cueGroup, type CueGroup } from "./cue-group";

/** What the matter costs or brings, and to whom. */
export const economicCues: readonly CueGroup[] = [
  cueGroup("sums", "names sums of money", `$ £ € ¥ dollar pound euro yen cent million billion trillion bn us$`),
  cueGroup(
    "price",
    "says what something costs",
    `cost costs costly price pricey expensive cheap cheaper affordable afford pay payment paid spend spending expense
    expenditure bill fee tariff rate worth value charge premium`,
  ),
  cueGroup(
    "public-money",
    "speaks of taxes and budgets",
    `tax taxation taxpayer subsidy subsidize budget fund funding fiscal deficit debt grant incentive treasury levy revenue
    rebate finance financing financial allocate aid stimulus`,
  ),
  cueGroup(
    "business",
    "speaks of business",
    `company firm corporation corporate business industry industrial sector market investor invest investment bank banker
    insurer insurance retailer manufacturer manufacturing supplier startup shareholder share stock asset bond
    portfolio fund entrepreneur executive ceo chief producer consumer customer sell sale buy buyer purchase export import
    trade tourism`,
  ),
  cueGroup(
    "work",
    "speaks of jobs",
    `job jobs employment unemployment employ employer employee worker workforce labor labour wage salary layoff hire union
    income livelihood poverty earn earnings`,
  ),
  cueGroup(
    "economy",
    "speaks of the economy",
    `economy economic economically economist gdp growth recession inflation prosperity boom downturn productivity wealth
    economics capitalism capitalist profit profitable loss losses gain demand supply output benefit savings save
    competitive competitiveness forecast billion-dollar`,
  ),
  cueGroup(
    "measure",
    "counts in percent",
    `% percent percentage per annually annual yearly double triple average rise increase decrease fall drop estimate estimated
    projected`,
  ),
];
