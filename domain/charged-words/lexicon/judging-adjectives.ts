import { wordList, type ChargedConcept } from "./charged-concept";

/** Adjectives by which a writer judges. Their adverbs in -ly belong to them. */
export const judgingAdjectives: readonly ChargedConcept[] = [
  {
    key: "adjectives-of-contempt",
    reason: "belittles",
    strength: 0.95,
    kind: "adjective",
    words: wordList(`
      abject absurd abysmal addled ailing asinine attention-seeking awkward bald-faced bare-faced barefaced barren
      baseless batshit bed-wetting bizarre blithering blubbering boastful bogus bombastic boneheaded bonkers boorish
      boring botched brain-dead brainless bratty buffoonish bumbling bungled bungling cartoonish cheesy chest-thumping
      childish chippy clapped-out cliched clichéd clownish cloying clueless clumsy cockamamie cockeyed confused
      contemptible contrived convoluted corny counterfeit crackpot crass craven crazed crazy cringe-worthy
      cringeworthy cringy daffy daft damning decrepit deluded delusional demented deranged dim dim-witted dimwitted
      dippy disastrous discredited disgraced disingenuous dismal dithering ditzy doddering dopey dotty drab dreadful
      dreary dubious dumb dysfunctional egomaniacal embarrassing faceless fact-free faddish fallacious far-fetched
      farcical fatuous feckless feeble fictional fictitious finger-wagging fire-breathing flaccid flailing flimsy
      floundering foolhardy foolish foul-mouthed fraudulent frivolous frumpy garbled goofy gormless grandiose
      grotesque grubby gullible half-assed half-baked half-hearted half-witted ham-fisted ham-handed hand-wringing
      haphazard hapless hare-brained harebrained haughty hilarious histrionic hokey hollow humiliated humorless
      humourless hypocritical hysterical idiotic ignorant ill-advised ill-conceived ill-informed illogical imaginary
      immature implausible impotent inane inarticulate incoherent incompetent inconsequential ineffective ineffectual
      inept infantile insane insincere insipid insufferable irrational jaded jumbled juvenile kooky lackluster lame
      laughable laughing-stock lazy lifeless lightweight limp listless loony loopy lousy lowbrow lowlife ludicrous
      lukewarm lunatic mad maddening mangy maniacal mawkish meager mealy-mouthed meaningless measly mediocre
      melodramatic mendacious mercurial messy mindless misguided moralising moralizing moronic mud-slinging
      muddle-headed muddled mushy myopic mythical naive navel-gazing needless neurotic nonsensical nutso nutty oafish
      obnoxious obsequious obtuse obvious one-sided outlandish outmoded overblown overheated overhyped overpriced
      overrated overwrought paltry paranoid pathetic pearl-clutching pedantic perfunctory petty petulant phoney phony
      pig-headed pigheaded pitiable pitiful plodding pointless pompous ponderous pouty preachy predictable
      preposterous presumptuous pretend pretentious prissy prudish publicity-hungry puerile ragtag rambling ratty
      ridiculous risible rudderless saber-rattling sabre-rattling saccharine sad-sack sappy scatterbrained sclerotic
      scrawny screwy second-rate self-important self-righteous self-serving senile senseless servile shabby shallow
      shambolic sheepish shoddy shopworn short-sighted shortsighted shrill silly simple-minded simplistic sketchy
      skin-deep slapdash slavish slick slimy sloppy smarmy smug snarky snide sniveling snivelling snooty snotty
      sophomoric soulless spineless spoiled spurious stale stilted stodgy strident stubborn stuffy stupid sulky
      superficial supposed sycophantic syrupy tacky tattered tawdry tedious thick-headed thin-skinned third-rate
      thoughtless threadbare timid tin-eared tired tone-deaf toothless trashy trite trivial trumped-up tub-thumping
      two-faced typical unbalanced unconvincing uncouth unctuous unfounded unhinged uninformed uninspired
      unintelligible unoriginal unreadable unready unserious unsophisticated unwatchable useless vacuous vain
      vainglorious vapid virtue-signaling wackadoodle wacky warped washed-up wayward weak-kneed weird whinging whiny
      wimpy wishy-washy witless woeful wonky woolly worthless wrong-headed wrongheaded zany
    `),
  },
  {
    key: "adjectives-of-moral-judgement",
    reason: "passes a moral verdict",
    strength: 0.95,
    kind: "adjective",
    words: wordList(`
      abhorrent abominable abusive amoral anarchic anti-semitic antisemitic appalling arrogant atrocious
      authoritarian autocratic avaricious back-stabbing backstabbing backward backwards barbaric barbarous bellicose
      belligerent bestial bigoted blasphemous blood-soaked bloodsoaked bloodthirsty boozy brazen brutal brutish
      bullying callous cancerous cannibalistic cavalier censorious chauvinist chauvinistic cold-blooded cold-hearted
      coldhearted combative complicit condescending conniving conspiratorial contemptuous corrupt covetous cowardly
      craven crony crooked crude cruel culpable cutthroat cynical damnable dastardly decadent deceitful deceptive
      defective degenerate dehumanizing demagogic demeaning demonic deplorable depraved despicable despotic
      detestable deviant devilish devious diabolical dictatorial dirty discriminatory disdainful diseased
      disgraceful disgusting dishonest dishonorable dishonourable disloyal dismissive disrespectful divisive
      domineering double-dealing draconian duplicitous egotistical egregious entitled evil exploitative faithless
      fanatical fascist fascistic fiendish filthy flagrant foul freakish genocidal gluttonous godforsaken godless
      greedy grifting gross gruesome hate-filled hateful hawkish heartless heavy-handed heinous hell-bent hellbent
      high-handed holier-than-thou homophobic horrid hostile hubristic ignoble ignominious ill-gotten illegitimate
      illiberal immoral imperious impious impudent incendiary indecent indefensible inexcusable infamous infernal
      inflammatory inhospitable inhuman inhumane iniquitous insensitive insidious insolent insulting intolerable
      intolerant intransigent irresponsible islamophobic jingoistic kleptocratic lascivious lawless lecherous lewd
      loathed loathsome loveless lurid lying machiavellian malevolent malicious malign manipulative mean-spirited
      medieval megalomaniacal menacing mercenary merciless meretricious miserly misogynist misogynistic monstrous
      murderous narcissistic nasty nefarious nihilistic noxious objectionable obscene obstructionist odious
      offensive oppressive orwellian outrageous overbearing parasitic pathological patronising patronizing
      perfidious pernicious perverse perverted piggish pitiless plutocratic poisonous power-hungry power-mad
      predatory prejudiced profane profligate prurient psychopathic puritanical rabid racist rancid rapacious
      raunchy reckless remorseless reprehensible repressive repugnant repulsive retrograde reviled revolting rogue
      rotten ruthless sacrilegious sadistic salacious sanctimonious satanic savage scandalous scheming scurrilous
      seditious seedy self-absorbed self-aggrandizing self-centered self-centred self-congratulatory self-indulgent
      self-inflicted self-obsessed selfish sexist shady shameful shameless shifty shocking sick sickening sinful
      sinister slanderous sleazy smutty sneaky sociopathic sordid soulless spiteful squalid supremacist
      surreptitious swampy tainted terroristic thieving thuggish tin-pot totalitarian toxic traitorous trampy
      transphobic treacherous treasonous twisted two-bit two-timing tyrannical ugly un-american uncaring unchristian
      uncivilized unconscionable underhanded unethical unfit unforgivable ungodly ungrateful unholy unjust
      unpardonable unpatriotic unprincipled unsavory unscrupulous untrustworthy vampiric venal vengeful venomous
      vicious vile villainous vindictive virulent vitriolic vituperative vulgar wanton warmongering weaponized
      whoring wicked wilful willful wolfish xenophobic
    `),
  },
  {
    key: "political-labels",
    reason: "labels a political stand as extreme",
    strength: 0.65,
    kind: "adjective",
    words: wordList(`
      alt-left alt-right anti-american anti-business anti-capitalist anti-choice anti-cop anti-democratic anti-family
      anti-freedom anti-god anti-life anti-police anti-science anti-semite anti-western anti-woman anti-worker
      big-government bolshevik collectivist communist crypto-fascist cult-like cultish elite elitist extremist fringe
      globalist gun-loving gun-obsessed gun-toting hard-left hard-line hard-right hardline hyper-partisan
      hyperpartisan ideological islamo-fascist job-killing leftist leftwing lefty marxist nativist nazi neo-marxist
      neo-nazi neoconservative neoliberal pinko pro-abortion pro-crime pro-criminal proto-fascist race-baiting radical
      reactionary rightwing socialist statist tax-and-spend theocrat theocratic trotskyite ultra-conservative
      ultra-liberal ultraconservative ultraliberal ultranationalist war-loving woke
    `),
  },
  {
    key: "adjectives-of-alarm",
    reason: "alarms",
    strength: 0.75,
    kind: "adjective",
    words: wordList(`
      alarming apocalyptic appalled astonishing awful backbreaking ballooning beleaguered besieged bitter bleak
      blighted blistering blood-curdling bloody bombshell bone-chilling booming bruising brutalized brutalizing
      calamitous cataclysmic catastrophic chaotic chilling creepy crippling crushing damning deafening debilitating
      desperate devastating dire distressing disturbing doomed doomsday dystopian earth-shattering eerie embattled
      enraged escalating explosive fateful fearsome ferocious feverish fiery frantic fraught frenzied frightening
      furious ghastly ghoulish grim grisly grueling gruelling gut-wrenching hair-raising harrowing haunting
      hazardous heart-breaking heart-wrenching heartbreaking hellish horrendous horrible horrific horrified
      horrifying humiliating ill-fated incendiary incensed inescapable infuriating insurmountable jarring
      jaw-dropping jolting lopsided macabre merciful mind-blowing mind-boggling mind-numbing miserable nerve-racking
      nerve-wracking nightmarish ominous outraged panicked perilous perverse punishing raging rampant ravaged
      ravaging red-hot relentless roaring ruined scandal-plagued scandal-ridden scarred scary scathing scorching
      searing seismic skyrocketing sobering spine-chilling spiraling spiralling spooky staggering startling stinging
      stomach-churning stunning terrible terrified terrifying terrorised terrorized torturous tragic traumatic
      traumatizing troubling tumultuous unbearable unnerving unsettling unthinkable vicious volatile white-hot
      worrisome worrying wrecked wrenching wretched
    `),
  },
  {
    key: "adjectives-of-praise",
    reason: "praises",
    strength: 0.65,
    kind: "adjective",
    words: wordList(`
      admirable adored amazing astute awe-inspiring awesome beauteous beautiful beloved blessed blockbuster
      breathtaking bright-eyed brilliant charismatic charming cherished classy common-sense compassionate compelling
      courageous cutting-edge dashing dazzling delightful dreamy elegant eloquent enchanting enlightened esteemed
      exalted exceptional exemplary exhilarating exquisite extraordinary fabulous fantastic fascinating fearless
      feel-good first-rate flawless formidable freedom-loving game-changing glamorous gleaming glittering glorious
      glowing god-fearing gorgeous ground-breaking groundbreaking guileless gutsy hallowed hard-earned hard-working
      hardworking heart-warming heartwarming hearty heroic high-minded honorable honourable iconic illustrious
      immaculate immortal impeccable impressive incredible ingenious inspirational inspiring intrepid invincible
      jubilant law-abiding legendary life-affirming lion-hearted lionhearted lofty lovely luminous luscious
      magnificent majestic marvelous masterful meticulous mighty miraculous monumental mouthwatering never-say-die
      noble outstanding patriotic peace-loving peerless phenomenal picturesque plucky prestigious principled pristine
      prophetic radiant redoubtable refreshing resplendent revered righteous rock-solid rosy sage savvy scintillating
      selfless sensational shining soaring soul-stirring spectacular spellbinding splendid stalwart star-studded
      stately steadfast stirring storied stunning sublime superb terrific thought-provoking thrilling timeless
      tireless towering trailblazing tremendous triumphant unbowed unflappable unforgettable unparalleled unrivaled
      unsung unwavering upstanding valiant venerable vibrant virtuous visionary whip-smart wholesome winsome wise
      witty wonderful wondrous world-class
    `),
  },
  {
    key: "adjectives-of-size",
    reason: "inflates",
    strength: 0.55,
    kind: "adjective",
    words: wordList(`
      ardent astronomical avowed blatant bloated bottomless boundless brash breakneck colossal countless cushy
      draconian dramatic drastic endless ever-growing ever-increasing excessive exorbitant fervent flamboyant
      full-blown full-on full-throated galloping gaping gargantuan garish gigantic ginormous glaring hopeless
      humongous humungous incessant indisputable infamous insatiable interminable irreparable lavish limitless mammoth
      mind-bending monolithic monster much-hyped much-touted never-ending notorious obscene obsessed obsessive
      omnipotent omnipresent outright outsized over-the-top overarching overwhelming overzealous patent profligate
      purported rabid rampant record-shattering rip-roaring rock-bottom runaway self-described self-proclaimed
      self-styled sheer sky-high skyrocketing so-called sprawling staunch stratospheric stupendous super-sized
      supersized supposed titanic ubiquitous unabashed unabated unapologetic unbelievable unbounded unbridled
      unchecked undeniable unending unfathomable unfettered unimaginable unmitigated unparalleled unquenchable
      unrelenting unrepentant unsurpassed untold utter vaunted wall-to-wall wholesale whopping wild woeful would-be
      zealous
    `),
  },
  {
    key: "heavy-adjectives",
    reason: "is charged in some contexts",
    strength: 0.3,
    kind: "adjective",
    words: wordList(`
      aggressive alleged anarchist angry anti-black anti-christian anti-gay anti-immigrant anti-lgbt anti-lgbtq
      anti-muslim anti-vaccine anti-white apparent bad best bold broken burdensome careless civil cold conservative
      controversial costly dangerous daring deadly defiant difficult disappointed disappointing disruptive elite
      elitist enormous epic extreme failed fake false famous far-left far-right fearful fierce fragile free
      fundamentalist gifted grave great greatest hard harmful harsh helpless hopeless huge hurtful illegal inaccurate
      inappropriate inevitable innocent insecure irresponsible islamist key left-wing lethal liberal lucky massive
      militant misleading monstrous moral mysterious nationalist nationalistic nervous painful partisan perfect poor
      popular populist powerful predictable privileged progressive proud rich right-wing sacred sad secretive serious
      sharp smart soft stark strange strict strong suspicious sweeping tough traditional typical unable unarmed unfair
      unfortunate unlawful unlikely unnecessary unpopular unprecedented unprepared unqualified untrue unwilling vast
      vulnerable weak wealthy worse worst wrong
    `),
  },
];
