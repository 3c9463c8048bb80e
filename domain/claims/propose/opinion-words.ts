/** Words by which somebody judges, written by hand; base forms in lower case. */
const JUDGING = new Set(
  (
    "shameful disgrace disgraceful outrage outrageous ridiculous absurd pathetic insulting insult cowardice cowardly brave " +
    "bravery heroic hypocrisy hypocritical scandalous appalling awful terrible horrible dreadful wonderful great fantastic " +
    "brilliant excellent magnificent splendid beautiful ugly dull clumsy boring clever stupid foolish reckless irresponsible " +
    "unfair fair unjust wrong dark sad tragic tragedy disappointing impressive remarkable shocking worst finest best worse " +
    "better good bad evil wicked cruel selfish greedy arrogant incompetent waste nonsense farce joke failure triumph " +
    "success embarrassing embarrassment lax malignant obvious obviously clearly sadly frankly unfortunately fortunately " +
    "thankfully rightly wrongly typical typically hopeless useless worthless needless pointless unacceptable intolerable " +
    "deplorable noble honest dishonest totalitarian unthinkable unimaginable troubled glaring insulted regrettable lost sense " +
    "fair shame mess catastrophe terrific lovely nasty vile grotesque cynical naive timid bold wise unwise painful sensible " +
    "deeply utterly totally simply glorious miserable laughable silly lazy dire feeble rotten superb marvellous marvelous " +
    "delightful charming thrilling gripping inspiring admirable commendable laudable exemplary flawed misguided " +
    "short-sighted ill-advised senseless mindless callous ruthless heartless barbaric vicious sinister petty bizarre weird " +
    "strange ludicrous preposterous hollow blatant brazen shoddy sloppy clueless overdue welcome courage courageous genius " +
    "folly madness insanity betrayal travesty scandal blunder fiasco debacle masterpiece miracle gem nightmare mockery " +
    "arrogance incompetence greed stupidity ignorance injustice breathtaking astonishing alarming atrocious abysmal " +
    "disgusting offensive dangerous harmful foolhardy inept elegant clever smart sloppy tasteless tedious boredom"
  ).split(" "),
);

/** Whether a base form judges rather than tells. The wrong tool for charged words in general, which has its own method. */
export function isJudging(lemma: string): boolean {
  return JUDGING.has(lemma);
}
