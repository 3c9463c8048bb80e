import { policyCueList, RARE_WORDS, type PolicyCueList } from "./policy-cue-list";

/** People's health, their daily lives, and what they think. */
export const livesAndViews: readonly PolicyCueList[] = [
  policyCueList("health-and-safety", "speaks of health and safety", {
    half: RARE_WORDS,
    strong: `accident addiction ailment asthma cancer clinic clinical contagious coronavirus covid covid-19 diagnose diagnosis
      disability disease doctor drug  epidemic germ germs hazard hazardous healthcare health healthy hospital hygiene
      ill illness infect infection infectious injure injured injury lethal malaria malnutrition medic medical medication
      medicine mental nurse obesity outbreak overdose pandemic patient physician poison pollutant pollution psychiatric
      quarantine sanitary sanitation sick sickness smog suicide surgeon surgery symptom therapy toxic toxin treatment
      vaccinate vaccination vaccine virus asthmatic heatwave drown flood earthquake evacuate evacuation`,
    weak: `air care clean contaminate danger dangerous death deadly die disaster emergency exposure fatal kill protect rescue
      risk safe safely safety suffer survivor treat unsafe victim water wildfire   hurricane storm fire crash`,
    phrases: `public health, mental health, food safety, life expectancy, death toll, blood pressure, side effect, health care,
      heat wave, air quality, intensive care`,
  }),
  policyCueList("quality-of-life", "tells what daily life is like", {
    half: RARE_WORDS,
    strong: `amenity commute commuter comfort convenience convenient cosy cozy everyday inconvenience leisure lifestyle
      livable liveable loneliness neighborhood neighbourhood noisy pastime playground recreation
      recreational scenic well-being wellbeing hobby homeless homelessness livelihood standard-of-living happiness
       `,
    weak: `bus car community company daily enjoy family friend garden happy holiday home house housing hour life live local
      lonely meal neighbor neighbour noise park parent pleasant  quiet relax resident routine school street stress traffic
      visit walk week weekend welcome garden cafe coffee   lose `,
    phrases: `quality of life, daily life, everyday life, standard of living, living standard, living condition, free time,
      day to day, better life, living conditions`,
  }),
  policyCueList("public-opinion", "tells what the public thinks", {
    half: RARE_WORDS,
    strong: `demonstration demonstrator demonstrators electorate gallup petition poll polled polling pollster popularity protest
      protester protesters protestor rally referendum respondent survey surveyed unpopular march hashtag outcry backlash
      ballot boycott crowd`,
    weak: `activist angry  campaign favor favour majority opinion oppose percent popular public  sentiment 
       street support supporter  view voter voters  citizen   twitter mood concern
      `,
    phrases: `public opinion, public support, public anger, town hall, approval rating, took to the street, take to the street,
      majority of american, majority of people, most american, most people,   public outrage`,
  }),
];
