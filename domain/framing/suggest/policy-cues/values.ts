import { policyCueList, RARE_WORDS, type PolicyCueList } from "./policy-cue-list";

/** Conscience, fairness, and the ways of living by which a group knows itself. */
export const values: readonly PolicyCueList[] = [
  policyCueList("morality", "speaks of right and wrong", {
    half: RARE_WORDS,
    strong: `abhorrent abomination bible biblical bishop blasphemy chaplain christ christian church compassion conscience
      decency depravity despicable dishonor dishonour ethic ethical ethically ethics evil faith forgiveness god godless
      greed heaven hell holy humane hypocrisy hypocrite immoral immorality inhumane indecency mercy moral morality morally
      obscene pastor pope pray prayer priest rabbi redemption religion religious righteous sacred shame shameful sin
      sinful unethical unconscionable virtue wicked imam mosque scripture sermon`,
    weak: `betray blame care charity commitment cruel dignity duty honest honor honour innocent justice kindness lie love
      obligation owe principle promise respect responsibility sacrifice soul suffering trust truth value wrong word break
      integrity corrupt`,
    phrases:
      "right and wrong, golden rule, do the right thing, the right thing, wrong thing, human dignity, good and evil",
  }),
  policyCueList("fairness-and-equality", "asks whether people are treated alike", {
    half: RARE_WORDS,
    strong: `bias biased bigotry discriminate discriminated discrimination discriminatory disparity equality equitable equity
      fair fairly fairness favoritism favouritism inequality inequity injustice prejudice racism racist segregation
      segregate sexism unequal unequally unfair unfairly unfairness unjust disadvantaged disproportionate disproportionately
      marginalized marginalised sexist homophobia`,
    weak: `access black burden deserve disabled diversity ethnic exclude exclusion gender inclusion inclusive lgbt lgbtq
      minority opportunity oppressed poor privilege privileged race racial rich share stereotype transgender underrepresented
      vulnerable women    `,
    phrases: `equal right, equal rights, equal pay, equal access, equal treatment, civil right, civil rights, social justice,
      level playing field, double standard, treat the same, treat differently, people of color, people of colour, pay gap,
      equal opportunity,  rate`,
  }),
  policyCueList("cultural-identity", "speaks of how a group sees itself", {
    half: RARE_WORDS,
    strong: `ancestor ancestral assimilate assimilation ancestry cultural culturally culture custom customs ethnicity folk
      folklore heritage indigenous multicultural multiculturalism nationalism nationalist nationhood patriotic patriotism
      ritual tradition traditional traditionally tribal tribe nostalgia homeland diaspora identity`,
    weak: `american americans anthem belong british celebrate celebration community festival film flag generation history
      hollywood immigrant language lifestyle migrant monument movie music national native pride roots rural statue stereotype
      value villager worship  christmas food symbol`,
    phrases: `way of life, ways of life, national identity, mother tongue, cultural war, culture war, founding father,
      melting pot, shared value, family value`,
  }),
];
