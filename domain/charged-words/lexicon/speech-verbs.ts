import { wordList, type ChargedConcept } from "./charged-concept";

/** Verbs of saying that judge the speaker or turn a criticism into a fight. */
export const speechVerbs: readonly ChargedConcept[] = [
  {
    key: "verbs-of-attack",
    reason: "tells a criticism as a blow",
    strength: 0.9,
    kind: "verb",
    words: wordList(`
      assail bash belabor belittle berate besmirch blast blindside blister browbeat castigate chastise chide
      clap-back clobber crucify decimate defame demean demolish demonise demonize denigrate deride despise disparage
      diss dunk eviscerate excoriate flay flog fulminate hammer hector humiliate impugn insult jeer lambast lambaste
      lampoon lash malign maul mock nitpick obliterate pillory pounce pummel rail revile ridicule rip roast savage
      scathe scoff scold scorn shred skewer slam slander smear sneer snicker snigger snipe snub spurn stigmatise
      stigmatize sully tar taunt thrash torch trash trash-talk troll trounce tut-tut upbraid vilify wallop whack
      zing
    `),
  },
  {
    key: "verbs-of-milder-attack",
    reason: "sharpens a disagreement",
    strength: 0.45,
    kind: "verb",
    words: wordList(`
      accuse admonish assail attack blame bristle clash condemn criticize decry denounce discredit dismiss fume
      lament protest rap rebuff reprimand repudiate undercut undermine
    `),
  },
  {
    key: "verbs-of-noisy-speech",
    reason: "makes the speaker sound shrill or foolish",
    strength: 0.95,
    kind: "verb",
    words: wordList(`
      babble bark bellow blabber blather bleat bloviate blubber blurt bluster brag cackle carp caterwaul chirp
      chortle crow drone drool enthuse exult fawn fear-monger fearmonger froth gloat gripe grouse grovel grumble
      gush harangue hiss hyperventilate kvetch mewl mope mutter nag opine parrot peddle pontificate posture pout
      prattle preach puke rabble-rouse ramble rant rave regurgitate salivate scaremonger screech seethe sermonise
      sermonize shriek slobber snarl snivel sob spew spout squawk squeal sulk swoon tirade tub-thump vent
      virtue-signal vomit whine whinge whinny whoop yak yammer yap yelp yuk
    `),
  },
  {
    key: "verbs-of-doubted-speech",
    reason: "casts doubt on what a speaker says",
    strength: 0.7,
    kind: "verb",
    words: wordList(`
      bemoan boast claim concoct confound deceive delude distort downplay dupe embellish equivocate exaggerate
      fabricate falsify fantasize feign fib flatter gaslight hallucinate hoodwink hype indoctrinate insinuate lie
      masquerade mislead misrepresent muddle muddy obfuscate oversell oversimplify overstate pooh-pooh pretend
      prevaricate profess purport sensationalise spin sugar-coat sugarcoat tout trivialise trivialize trumpet twist
      whitewash
    `),
  },
  {
    key: "verbs-of-pressed-speech",
    reason: "hints that a statement is pressed or unwilling",
    strength: 0.45,
    kind: "verb",
    words: wordList(`
      admit allege assert beg complain concede confess contend declare demand deny exclaim gush hail insist laud
      lecture maintain plead praise proclaim quip shout swear vow warn yell
    `),
  },
];
