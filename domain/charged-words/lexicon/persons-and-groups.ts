import { wordList, type ChargedConcept } from "./charged-concept";

/** Nouns that name a person or a group by an insult, a caricature or a halo. */
export const personsAndGroups: readonly ChargedConcept[] = [
  {
    key: "insults",
    reason: "names a person by an insult",
    strength: 1,
    kind: "noun",
    words: wordList(`
      abuser airhead amateur ass asshole autocrat bastard bigot bimbo birdbrain blabbermouth blowhard bogeyman boob
      boogeyman boor bozo brat brownnoser brute buffoon bullshitter bungler busybody cad charlatan cheat chickenhawk
      chump clod clodhopper clown cockroach con-man conman coward crackpot creep cretin crybaby cuck curmudgeon cynic
      deadbeat degenerate demagogue deplorables deviant dimwit dingbat dirtbag ditz dolt dolts doofus dope dork douche
      douchebag dud dullard dumbass dummy dunce dweeb egomaniac egotist evildoer faker fathead fiend fink flake
      flip-flopper fool fop fraudster freak freeloader fruitcake gasbag geezer ghoul glutton goofball gorgon gossip
      grifter halfwit harlot harpy harridan hater heathen hellion heretic homophobe hothead huckster hypocrite
      hysteric idiot ignoramus imbecile ingrate inquisitor jackass jerk jester joker knave know-it-all knucklehead
      kook laughingstock layabout lecher leech liar loon loser loudmouth lout lowlife lunatic madman malcontent maniac
      mansplainer masochist meathead megalomaniac mischief-maker miser misogynist monster moron mudslinger muppet mutt
      nanny narc narcissist ne'er-do-well nihilist nincompoop nitwit nuisance numbskull nut nutcase nutjob oaf
      opportunist outcast pansy parasite pariah pervert pest philistine phony pig pinhead pipsqueak pissant plutocrat
      poser pothead prankster predator prick prima-donna prude psycho psychopath pushover quack racist rascal
      reprobate reptile rube ruffian sadist sap savage scaredy-cat scold scoundrel screwball scrooge scum scumbag
      sellout sexist shill shithead showboat shrew shyster simpleton skank skinhead slacker slave-driver sleaze
      sleazebag sleazeball slob slug slut snitch snob snoop sociopath softie sore-loser sourpuss spoilsport stinker
      stoner strumpet stumblebum sucker supremacist swindler sycophant tattletale thug toady tosser traitor transphobe
      troll turncoat twerp tyrant usurper vampire vandal vermin villain vulture wacko waif wanker warmonger wastrel
      weakling weasel weirdo whiner whore wimp windbag wino witch worm wretch xenophobe yahoo yokel zealot
    `),
  },
  {
    key: "followers-and-cliques",
    reason: "names a side as somebody's tool or gang",
    strength: 0.95,
    kind: "noun",
    words: wordList(`
      acolyte acolytes agitator alarmist apologist apparatchik autocrat backscratcher bandwagon bigwig blackshirt
      bootlicker brownshirt bureaucrat cabal camarilla clique commissar coven crony cronyist crusader cult cultist
      czar demagogue despot dictator disciple doomsayer doomster elitist enabler fanatic fanboy fanboys fat-cat
      fat-cats fearmonger flunky foot-soldier goon groupie gun-lobby hack handmaiden hanger-on hatchet-man hatemonger
      hawk henchman hireling hoodlum hooligan horde ideologue ilk jackboot junta kingpin kleptocrat kowtower lackey
      lemming looter louts loyalist mafia mafioso marauder mastermind meddler megaphone mercenary minion mob mobs
      mobster mouthpiece nomenklatura oligarch oligarchs operative overlord partisan patsy pawn paymaster
      peanut-gallery peddler plutocrat politburo powerbroker profiteer propagandist provocateur pundit puppet
      puppet-master puppeteer quisling rabble rabble-rouser race-hustler racketeer rank-and-filer riffraff ringleader
      rioter robber-baron ruling-class scaremonger schemer sectarian sheep sheeple shock-troop spin-doctor stooge
      storm-trooper stormtrooper strongman sugar-daddy svengali sycophant talking-head thought-police toadies toady
      tribe troublemaker true-believer underling vandal vigilante wannabe warlord warmonger witch-hunter yes-man
      zealot zombie
    `),
  },
  {
    key: "political-name-calling",
    reason: "is a mocking name for a political side",
    strength: 0.9,
    kind: "noun",
    words: wordList(`
      abortionist anti-vaxxer bible-thumper birther bleeding-heart bro commie communism communist denialism
      denialist deplorable do-gooder do-gooders fascism fascist feminazi globalist gun-grabber gun-nut gun-toter
      hippie jihadist left-winger leftie leftism leftist lefty lib libs libtard limousine-liberal mansplainer maoist
      marxism marxist moonbat nazi neocon pinko reactionary redneck right-winger righty rino science-denier sjw
      snowflake social-justice-warrior socialist stalinist teabagger techbro terrorist tree-hugger trumper trumpster
      truther warmist wingnut wokeism wokeness wokester
    `),
  },
  {
    key: "dehumanising-names",
    reason: "names people by a status or a danger",
    strength: 0.8,
    kind: "noun",
    words: wordList(`
      abuser bandit barbarian butcher cannibal cockroach culprit demon destroyer devil executioner freeloader
      globalism heathen horde infiltrator invader junkie menace miscreant moocher parasite perp pestilence savage
      savagery scrounger slave-owner sponger subhuman swamp tormentor trafficker
    `),
  },
  {
    key: "halo-names",
    reason: "names a person by a halo",
    strength: 0.65,
    kind: "noun",
    words: wordList(`
      angel darling firebrand genius guru heroine idol luminary martyr mastermind maverick messiah mogul patriot
      powerhouse prodigy rockstar saint savior saviour statesman superstar titan trailblazer visionary warrior
      wunderkind
    `),
  },
];
