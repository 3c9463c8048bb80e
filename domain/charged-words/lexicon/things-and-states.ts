import { wordList, type ChargedConcept } from "./charged-concept";

/** Nouns that name a thing, an act or a state of affairs by the writer's verdict on it. */
export const thingsAndStates: readonly ChargedConcept[] = [
  {
    key: "deceit",
    reason: "calls something false or staged",
    strength: 0.9,
    kind: "noun",
    words: wordList(`
      absurdity balderdash baloney bs bull bullcrap bullshit bunk calumny canard caricature charade charlatanism
      chicanery claim claptrap cock-and-bull concoction cop-out cover-up crap deceit deceitfulness deception delusion
      demagoguery demagogy dishonesty disinformation distortion double-speak doublespeak drivel dupery exaggeration
      fabrication facade fairy-tale fakery fallacy falsehood falsification falsity fantasy farce fear-mongering
      fearmongering fib fiction flattery flimflam flip-flop fluff folderol garbage gaslighting gibberish gimmick
      greenwashing guff hackery half-measure half-truth hatchet-job hearsay hoax hogwash hokum hooey humbug hyperbole
      hyping hypocrisy hysteria innuendo insincerity kabuki lie lip-service malarkey masquerade mendacity mirage
      moonshine mumbo-jumbo myth mythology nonsense obfuscation pantomime parody phoniness photo-op pieties piffle
      ploy poppycock pretense pretext propaganda pseudoscience puffery quackery racket rigmarole rubbish ruse scam
      scare-tactic scaremongering schtick sham shenanigan showboating silliness slander sleight-of-hand smarm smear
      smokescreen snake-oil sophistry spiel spin stunt subterfuge superstition theatrics tomfoolery travesty trickery
      tripe trope truthiness unreality untruth veneer virtue-signaling virtue-signalling whataboutism whitewash
      whopper window-dressing witch-hunt witchhunt
    `),
  },
  {
    key: "disorder",
    reason: "calls a state of affairs a ruin or a madhouse",
    strength: 0.8,
    kind: "noun",
    words: wordList(`
      abomination abyss anarchy apocalypse armageddon atrocity bacchanal barbarism bedlam blight bloodbath
      bloodletting blowup bombshell brawl carnage cataclysm catastrophe cesspit cesspool chaos charnel-house circus
      clown-car clown-show clusterfuck conflagration crap-show craze craziness damnation death-knell death-spiral
      deathtrap debacle debauchery decadence decay decimation degeneracy demise depravity desecration devastation
      disaster disgrace doom doomsday downfall dumpster-fire dystopia embarrassment evisceration fiasco filth
      firestorm flop freak-show free-for-all freefall frenzy furor furore fury gridlock gulag havoc hell hellfire
      hellhole hellscape hodgepodge holocaust horror horror-show inferno insanity lunacy lunatic-fringe madhouse
      madness maelstrom malaise mania maw mayhem meltdown menagerie mess minefield mire misery mockery monstrosity
      morass muck mudpit mush nadir nightmare nosedive oblivion omnishambles orgy pandemonium pariah paroxysm
      perversion pigsty plague powder-keg pratfall predicament quagmire rampage rathole rot rout ruckus ruin savagery
      scourge shambles shame shitshow shitstorm slaughter sleaze slop slugfest snafu snakepit spectacle specter
      spectre squalor stench stupor swamp swill tailspin tatters tempest terror time-bomb tinderbox tirade torrent
      toxicity tragedy train-wreck tsunami tumult upheaval vacuousness vortex wasteland woe wrack wreck zombieland zoo
    `),
  },
  {
    key: "power-abused",
    reason: "calls the use of power illegitimate",
    strength: 0.8,
    kind: "noun",
    words: wordList(`
      attack-dog authoritarianism autocracy backstabbing bile bloat bloodlust blowback bludgeon brainwash brainwashing
      bullying butchery chicanery clampdown coercion collusion complicity connivance cowardice crackdown cronyism
      cruelty crusade defilement demonization demonizing despotism dictatorship dogma dogmatism domination
      double-standard elitism enslavement entitlement evil extremism fanaticism favoritism fiefdom gerrymandering
      graft greed grift heresy high-handedness highway-robbery hit-job hubris impunity indoctrination infestation
      inquisition intimidation intolerance kickback kleptocracy machination malfeasance malice meddling megalomania
      mob-rule muzzling narcissism nepotism oligarchy onslaught oppression ostracism overreach overreaction perfidy
      poison power-grab power-play powergrab profiteering radicalism rapaciousness rapacity recklessness regime reign
      repression retribution scapegoating scheme scorched-earth sedition selfishness sellout servitude shakedown
      skulduggery smackdown snobbery spite stitch-up stranglehold strong-arming subjugation thuggery tokenism torment
      totalitarianism treachery tribalism turpitude tyranny usurpation vendetta vengeance venom victimhood vigilantism
      vilification villainy vitriol warmongering weaponization white-supremacy wickedness witch-burning wrongdoing
      zealotry
    `),
  },
  {
    key: "loud-or-silly-doings",
    reason: "makes an act sound silly or hysterical",
    strength: 0.75,
    kind: "noun",
    words: wordList(`
      antics apathy arrogance aspersion babbling barb bickering blathering blunder bluster boondoggle bravado
      brouhaha buffoonery bungling buzzword cacophony callousness catchphrase cattiness cheerleading chutzpah
      clickbait clownery cluelessness complacency conceit cop-out craziness cynicism diatribe diktat disdain
      dog-whistle drumbeat echo-chamber ego egotism euphemism extravagance fad fairytale fetish fishing-expedition
      flip-flopping foible folly foolishness frivolity fuss gaffe gall giveaway gluttony gobbledygook gossip
      grandstanding greediness groupthink groveling handout haplessness hate-fest hissy-fit histrionics hullabaloo
      hype idiocy immaturity impotence incompetence ineptitude infighting insolence intransigence irresponsibility
      jeer jibe jingoism kowtowing kumbaya laziness love-fest love-in lunacy meanness meme moralizing mudslinging
      myopia naivete naivety nastiness nihilism nitpicking nonstarter obsession obstinacy orthodoxy outcry
      overreaction pageantry pandering pap paranoia pettiness petulance pile-on pipe-dream platitude pomposity pork
      posturing potshot pouting profligacy psychobabble puffery quibble rant ranting recklessness sanctimony
      scolding screed self-loathing self-pity self-righteousness sermon servility shtick sloth slur smarm smugness
      snark snickering snub sobbing solipsism soundbite spat spate spite squabble stubbornness stupidity swagger
      swipe sycophancy talking-point tantrum tantrums temper-tantrum tirade tit-for-tat trainwreck trivia twaddle
      vacuity vanity verbiage victimology vulgarity weirdness whining wimpiness wishful-thinking wokery wonkery
      yelling zealousness zinger
    `),
  },
  {
    key: "grand-words",
    reason: "lends greatness or doom to an ordinary thing",
    strength: 0.6,
    kind: "noun",
    words: wordList(`
      bonanza boon bulwark cornerstone crown-jewel deluge edict fiat gauntlet glory godsend gold-mine greatness grip
      heroism juggernaut masterpiece miracle no-brainer ordeal paradise pinnacle rampart rebirth sacrilege sanctity
      slam-dunk splendor triumph utopia wrath
    `),
  },
  {
    key: "heavy-words",
    reason: "is charged in some contexts",
    strength: 0.3,
    kind: "noun",
    words: wordList(`
      abuse activist agenda alien anarchist anger assault backbone backers backlash barrage belief bias bigotry
      billionaire blackmail blame bloodshed blow bomb bombardment breakthrough brunt brutality burden bureaucracy
      bureaucrat cancer celebrity censorship champion conspiracy contagion controversy corruption coup criminal crisis
      critic crook danger death defeat destruction dictator disaster discrimination division dogma drama dream elite
      enemy establishment evil excuse explosion extortion extremist fact failure fear feat felon fight fraud freedom
      gang gangster genius giant grievance guilt hardship harm hate hatred hero heroes homophobia hostage hostility
      humiliation icon ideology ignorance injustice innocence insult invasion islamophobia justice killer legend
      liberty lobbyist lockdown loophole mandate militant misinformation misogyny mistake murder murderer narrative
      nationalism neo-nazi outrage outsider pain panic patriarchy patriotism persecution plight plot predator
      prejudice privilege problem purge racism racketeering rage rapist rat reality rebel reckoning resistance revenge
      revolution rhetoric rights riot salvo scandal sexism shock siege sin slavery slogan stigma struggle suffering
      supremacy surge tension theft thief threat torture tragedy transphobia treason truth turmoil unrest uproar
      victim violence war wave weapon whiteness wonder worry xenophobia zionist
    `),
  },
];
