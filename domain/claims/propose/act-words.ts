import type { Token } from "../../words/token";

/**
 * Words for acts that news reports, written by hand: `group: verbs | nouns | other`. A verb with a particle is joined by
 * "+" ("throw+out"), one with its object by "_" ("lose_job"). A word may stand in several groups.
 */
const ACTS = {
  close: "close shut shutter shut+down close+down | closure shutdown",
  open: "open reopen unseal inaugurate | opening reopening inauguration",
  restrict:
    "ban bar prohibit outlaw forbid restrict curb limit block remove proscribe blacklist | ban prohibition restriction curb blockage",
  allow: "allow permit authorise authorize let legalise legalize | permission permit",
  stop: "stop halt suspend freeze block stay quash overturn annul strike+down void lift | halt suspension stay injunction",
  approve:
    "approve pass adopt endorse ratify back clear agree+to wave+through win_approval win_backing | approval adoption ratification",
  reject: "reject dismiss refuse veto throw+out vote+down turn+down rebuff | rejection refusal veto",
  sign: "sign put_signature | signature signing",
  arrest: "arrest detain capture apprehend hold+in take_custody | arrest detention",
  release: "free release liberate bail | release",
  convict: "convict find_guilty | conviction guilty",
  acquit: "acquit clear exonerate find_not-guilty find_innocent | acquittal innocent",
  die: "die kill perish drown slay murder assassinate shoot_dead claim_life lose_life leave_dead | death dead fatality killing toll",
  hurt: "hurt injure wound maim leave_injured | injury injured wounded",
  survive: "survive | survivor survival",
  sicken: "fall_ill become_sick fall_sick become_ill sicken poison | illness sickness poisoning ill sick",
  rise: "rise grow increase climb go+up be+up raise soar jump gain surge hike double | rise growth increase hike surge",
  sink: "sink go+down founder capsize | sinking",
  fall: "fall drop decline shrink decrease lower reduce go+down be+down slump plunge cut halve lessen | fall drop decline decrease cut reduction slump",
  topple: "fall fell topple come+down | felling",
  steal: "steal take rob burgle loot pilfer make+off | theft robbery burglary",
  seize: "seize confiscate impound | seizure",
  capture: "take capture seize retake conquer | capture conquest",
  resign: "resign quit step+down step+aside stand+down bow+out | resignation",
  dismiss:
    "sack fire dismiss oust lay+off axe cut_job shed_job lose_job make_redundant | dismissal sacking layoff redundancy",
  hire: "hire recruit employ appoint | hiring appointment recruitment",
  buy: "buy purchase acquire take+over | purchase acquisition takeover",
  sell: "sell offload | sale",
  win: "win beat defeat prevail | victory win",
  lose: "lose | defeat loss",
  begin: "begin start launch commence | start beginning launch",
  end: "end finish conclude call+off stop cease scrap cancel abandon | end",
  destroy: "destroy raze burn+down wreck demolish level burn gut | destruction demolition",
  damage: "damage harm hit | damage",
  build: "build construct erect | construction",
  shoot_down: "shoot+down bring+down",
  shoot: "shoot fire+on open_fire fire+at | shooting",
  bomb: "bomb shell bombard | bombing shelling bombardment",
  explode: "explode go+off detonate blow+up | explosion blast",
  attack: "attack assault storm raid | attack assault raid",
  enter: "enter invade march+into | invasion entry",
  leave: "leave quit withdraw exit pull+out | withdrawal exit departure",
  join: "join enter accede | accession",
  accept: "accept agree | acceptance",
  confirm: "confirm admit acknowledge concede | confirmation admission",
  deny: "deny reject | denial",
  fine: "fine penalise penalize | fine penalty",
  sue: "sue go_court take_court file_lawsuit bring_suit file_suit | lawsuit suit",
  accuse: "accuse blame charge allege | accusation allegation charge",
  search: "search raid comb | search raid",
  inspect: "inspect examine check | inspection check examination",
  visit: "visit tour | visit tour trip",
  meet: "meet | meeting",
  vote: "vote ballot | vote ballot",
  debate: "debate discuss | debate discussion",
  delay: "delay postpone defer put+off | delay postponement",
  find: "find discover uncover detect | discovery finding",
  strike: "strike walk+out down_tool go_strike | strike walkout",
  flee: "flee escape run+away | flight escape",
  evacuate: "evacuate force_leave bring_safety take_safety move_safety | evacuation",
  pay: "pay spend | payment",
  cost: "cost come+to amount+to | cost price",
  estimate: "estimate put reckon correct revise | estimate",
  build_up: "deploy send move dispatch | deployment",
  arrive: "arrive reach land dock | arrival landing",
  depart: "depart leave set+off sail | departure",
  publish: "publish release leak issue | publication leak",
  use: "use employ deploy | use usage",
  spy: "spy snoop eavesdrop surveil monitor | spying espionage surveillance",
  access: "access tap | access",
  protest: "protest demonstrate march rally | protest demonstration march rally",
  collapse: "collapse cave+in give+way fail break+down fall+apart | collapse failure",
  succeed: "succeed work+out | success",
  derail: "derail | derailment",
  crash: "crash collide | crash collision",
  merge: "merge | merger",
  demand: "demand order require request ask urge press implore beg call+for call+on | demand request call",
  plan: "plan vow promise | plan promise",
  threaten: "threaten endanger | threat",
} as const;

export type ActGroup = keyof typeof ACTS;

/** Acts whose sufferer is the subject where there is no object: "the shop closed", "nine people died". */
const SUFFERED: ReadonlySet<ActGroup> = new Set<ActGroup>(
  "close open die hurt sink fall topple rise begin end collapse derail explode sicken stop destroy cost"
    .split(" ")
    .filter(isActGroup),
);

/** Idioms in which the grammatical subject suffers the act: "a third of the staff lost their jobs". */
const SUFFERED_IDIOMS = new Set(
  "lose_job lose_life win_approval win_backing fall_ill become_sick force_leave".split(" "),
);

/** Whether a word names a group of acts. */
export function isActGroup(name: string): name is ActGroup {
  return Object.hasOwn(ACTS, name);
}

const GROUPS = Object.keys(ACTS).filter(isActGroup);
const VERBS = tableOf(0);
const NOUNS = tableOf(1);

function tableOf(part: 0 | 1): ReadonlyMap<string, readonly ActGroup[]> {
  const table = new Map<string, ActGroup[]>();
  for (const group of GROUPS) {
    for (const word of (ACTS[group].split(" | ")[part] ?? "").split(" ")) {
      table.set(word, [...(table.get(word) ?? []), group]);
    }
  }
  return table;
}

/** Groups of a verb's base form, of "verb+particle" or "verb_noun"; none where the list does not hold it. */
export function actsOfVerb(verb: string): readonly ActGroup[] {
  return VERBS.get(verb) ?? [];
}

/** Groups of a noun's base form: "closure" is `close`. */
export function actsOfNoun(noun: string): readonly ActGroup[] {
  return NOUNS.get(noun) ?? [];
}

/** Whether the subject of such an act suffers it where there is no object. */
export function isSuffered(acts: readonly ActGroup[]): boolean {
  return acts.some((act) => SUFFERED.has(act));
}

/** Whether the grammatical subject of an idiom suffers the act: "lose_job". */
export function isSufferedIdiom(idiom: string): boolean {
  return SUFFERED_IDIOMS.has(idiom);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  shut: "shut", burst: "burst", beat: "beat", hit: "hit", cut: "cut", put: "put", quit: "quit", burnt: "burn",
  learnt: "learn", cost: "cost", sank: "sink", sunk: "sink", fell: "fall", broke: "break", lost: "lose", won: "win",
  shot: "shoot", stole: "steal", fled: "flee",
}; // prettier-ignore

/**
 * Base form of a word that could be a verb of the list although the tagger calls it a noun or a name ("bars", "Bans"
 * in a headline); null where it could not. A base form ("close") counts only where the caller knows that a verb must
 * come, because most base forms are nouns or adjectives, too.
 */
export function possibleActVerb({ lower }: Pick<Token, "lower">, mayBeBase = false): string | null {
  if (mayBeBase && VERBS.has(lower)) return lower;
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  // Every ending below ends so; most words do not, and are asked for often.
  if (!lower.endsWith("s") && !lower.endsWith("d")) return null;
  const bases = [
    lower.replace(/s$/, ""),
    lower.replace(/es$/, ""),
    lower.replace(/ies$/, "y"),
    lower.replace(/ed$/, ""),
  ];
  bases.push(lower.replace(/d$/, ""), lower.replace(/(?<letter>[bgmnprt])\k<letter>ed$/, "$<letter>"));
  return bases.find((base) => base !== lower && VERBS.has(base)) ?? null;
}
