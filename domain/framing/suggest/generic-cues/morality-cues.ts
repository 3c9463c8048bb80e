import { cueGroup, institutionGroup, type CueGroup } from "./cue-group";

/** Right and wrong, faith, duty, and lessons on how to behave. */
export const moralityCues: readonly CueGroup[] = [
  cueGroup(
    "right-and-wrong",
    "judges right and wrong",
    `moral morally morality ethic ethics ethical ethically unethical immoral immorality right wrong evil good sin sinful
    wicked virtue virtuous conscience shame shameful guilt guilty decent decency honor honour dignity integrity principle
    principled value values righteous noble selfish greed greedy corrupt corruption unjust injustice justice fair unfair
    fairness innocent`,
  ),
  institutionGroup(
    "faith",
    "speaks of faith",
    `god gods lord church pope pontiff vatican faith religion religious pray prayer bible biblical scripture gospel
    christian christianity catholic muslim islam islamic jewish judaism hindu buddhist bishop archbishop cardinal priest
    pastor rabbi imam evangelical sacred holy spiritual spirit soul divine creation creator jesus christ heaven hell
    apocalypse apocalyptic prophet prophecy worship cult heresy heretic dogma sermon preach encyclical theology
    theologian blessing blessed salvation sinner doomsday pagan papal messiah commandment believer`,
  ),
  cueGroup(
    "hypocrisy",
    "charges somebody with hypocrisy",
    `hypocrite hypocrisy hypocritical preach lecture lecturing virtue-signaling virtue sanctimonious self-righteous elite
    elitist jet jets yacht mansion lavish luxury limousine flaunt limo first-class indulgence guilt scold shaming`,
  ),
  cueGroup(
    "duty-to-others",
    "speaks of what people owe one another",
    `duty obligation responsibility owe stewardship steward generation generations grandchildren children future
    humanity neighbor poor poorest vulnerable sacrifice solidarity compassion care caring mercy charity dignity
    brotherhood equality rights civil`,
  ),
  cueGroup("we-ought", "speaks to its readers", `we us our ours ourselves you your everyone everybody let`),
  cueGroup(
    "moral-alarm",
    "judges with strong words",
    `shame disgrace disgusting outrageous outrage appalling horrible horrific atrocity cruel cruelty murder genocide crime
    criminal betrayal betray lie liar lies deceit truth honest dishonest hate hatred racist racism fascist nazi slavery
    slave abortion eugenics population suicide evil insane madness obscene sick monstrous`,
  ),
  cueGroup(
    "lesson",
    "draws a lesson",
    `lesson teach learn remember forget wisdom wise example behave behaviour behavior lifestyle habit eat meat vegan
    vegetarian consume consumption consumer consumerism sacrifice individual choice choose`,
  ),
];
