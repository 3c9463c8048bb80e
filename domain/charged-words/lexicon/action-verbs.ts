import { wordList, type ChargedConcept } from "./charged-concept";

/** Verbs that tell what somebody did as wanton, sly, weak or glorious. */
export const actionVerbs: readonly ChargedConcept[] = [
  {
    key: "verbs-of-wrecking",
    reason: "tells a change as destruction",
    strength: 0.85,
    kind: "verb",
    words: wordList(`
      annihilate axe brutalize bulldoze butcher cannibalize clobber corrupt crater cripple crush decimate deface
      defang defile degrade derail desecrate devastate devour dismantle doom eradicate eviscerate fester gouge gut
      hamstring hobble implode infest kneecap mangle neuter nosedive nuke obliterate pillage plague plunder poison
      pollute pulverize purge ransack ravage rot ruin sabotage scupper shackle shatter smash squander steamroll stomp
      stymie sully swamp taint terrorize topple torpedo trample upend warp wither wreak wreck
    `),
  },
  {
    key: "verbs-of-force",
    reason: "tells an action as bullying or oppression",
    strength: 0.8,
    kind: "verb",
    words: wordList(`
      antagonize badger blacklist blackmail bludgeon brainwash brutalise bully cajole castigate clamp-down coerce
      commandeer condescend confiscate cow criminalize dehumanise dehumanize delegitimise delegitimize demonetize
      despoil emasculate encroach enslave foist guilt-trip harass harry hijack hound indoctrinate infantilize
      intimidate jackboot menace micromanage militarize mistreat muzzle oppress ostracise ostracize persecute pester
      prey quash railroad ram shackle smother squelch stifle stigmatize strangle strong-arm subjugate swarm terrify
      terrorise thwart torment tyrannise tyrannize victimise victimize weaponise weaponize
    `),
  },
  {
    key: "verbs-of-slyness",
    reason: "tells an action as trickery",
    strength: 0.75,
    kind: "verb",
    words: wordList(`
      bamboozle beguile bilk capitalize cash-in cheat coddle collude con concoct connive conspire cover-up cozy dupe
      entice entrap evade exacerbate extort finagle finesse fleece flout foment fudge gerrymander hoodwink hustle
      incite indulge inflame ingratiate instigate lull manipulate mastermind meddle milk misappropriate mooch nix
      obscure orchestrate pander panhandle pilfer politicize prey profiteer racketeer rig scam scapegoat scheme
      schmooze scrounge seduce sensationalize siphon skirt skulk slither sneak snooker snoop spoon-feed stoke
      stonewall subvert sweet-talk swindle swipe usurp weasel whitewash wriggle
    `),
  },
  {
    key: "verbs-of-weakness",
    reason: "tells an action as cowardly or foolish",
    strength: 0.7,
    kind: "verb",
    words: wordList(`
      agonize backfire backpedal backtrack balk blanch botch bumble bungle capitulate cave cower cringe dabble
      daydream despair dither flail flip-flop flounder freak fret fumble gawk genuflect grovel kowtow laze loll
      meander nosedive pander quail quake recoil renege scurry scuttle shirk sleepwalk slink slog snooze sputter
      squirm teeter unravel vacillate waffle wallow whimper whine wilt wobble
    `),
  },
  {
    key: "verbs-of-zeal",
    reason: "tells an action as frenzy or showy display",
    strength: 0.7,
    kind: "verb",
    words: wordList(`
      aggrandize bombard canonize catapult churn clamor clamour crave crusade daydream deify embolden enrapture
      enthrall fawn fetishize fixate flaunt flock gallivant galvanize gawk glamorize glom glorify goad gobble gorge
      grandstand gush guzzle idolize inundate jostle lionize lurch lust mesmerize obsess overindulge overreach
      overreact pander prance prattle rampage rave reek relish revel romanticize salivate sashay schmooze skyrocket
      spew splurge stampede strut swagger swarm swoop thirst unleash wow
    `),
  },
  {
    key: "verbs-of-drama",
    reason: "heightens a plain change",
    strength: 0.45,
    kind: "verb",
    words: wordList(`
      abuse ban banish bankroll batter betray block bolster boom bribe censor crackdown crumble cry defraud deprive
      destroy ditch dodge drag dump embezzle endanger enrage erase erode erupt explode exploit extort flee flood force
      fuel grapple groom harm haunt horrify howl ignite impose infect inflict infuriate invade jeopardize jettison
      kill killing launder loom loot lure maim mar massacre moan murder outrage panic parade pelt persecute plot
      plummet plunge poison provoke punish push rage rattle reel ripple rob roil scramble scrap scream shame shock
      shove shutter silence skewer slash slaughter smuggle soar spark spiral spurn starve steal storm stumble stun
      suffocate suppress surge sway target terrify terrorize threaten torture tout trigger tumble unveil usher vault
      wage wail wield worship
    `),
  },
];
