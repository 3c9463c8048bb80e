import { wordList, type ChargedConcept } from "./charged-concept";

/** Adverbs that push a statement, or tell the reader what to think of it. */
export const boosters: readonly ChargedConcept[] = [
  {
    key: "verdict-adverbs",
    reason: "tells the reader what to think",
    strength: 0.75,
    kind: "adverb",
    words: wordList(`
      aggressively alarmingly amazingly amusingly angrily appallingly astonishingly astoundingly audaciously
      awkwardly bafflingly bitterly blatantly blindly bluntly boastfully brazenly breathlessly callously carelessly
      cheerfully coherently conspicuously conveniently cravenly cruelly curiously cynically dangerously depressingly
      desperately dismally disturbingly drastically dubiously dutifully eagerly effortlessly embarrassingly falsely
      famously fantastically fatuously fawningly feebly ferociously feverishly flagrantly flippantly foolishly
      frantically frighteningly fundamentally furiously gleefully glibly gratuitously haplessly hilariously
      hopelessly horrifically hypocritically hysterically ignorantly inanely incessantly incredibly inexplicably
      infamously insanely ironically irresponsibly laughably laughingly lazily ludicrously magically maliciously
      mercifully mercilessly mindlessly miraculously miserably mysteriously naively nastily needlessly nonsensically
      notoriously obsessively oddly ominously ostensibly outrageously painfully pathetically perversely predictably
      preposterously purportedly rabidly rashly recklessly relentlessly ridiculously rightfully ruthlessly sadly
      selfishly senselessly shamefully shamelessly shockingly shrilly slavishly smugly sneakily spectacularly
      spitefully staggeringly sternly strangely stupidly supposedly suspiciously sycophantically tellingly terribly
      thankfully tirelessly tiresomely tragically triumphantly unabashedly unapologetically unbelievably
      unconscionably unfairly unforgivably unjustly unnecessarily unsurprisingly unwittingly vehemently viciously
      vigorously viscerally wantonly wildly woefully wrongfully wrongheadedly wrongly
    `),
  },
  {
    key: "certainty-boosters",
    reason: "claims more certainty than it shows",
    strength: 0.45,
    kind: "adverb",
    words: wordList(`
      absolutely blindingly categorically certainly clearly completely definitely downright emphatically entirely
      essentially evidently extraordinarily extremely flatly hugely indisputably inevitably inherently invariably
      irrefutably literally massively nakedly obviously patently perfectly plainly profoundly radically remarkably
      simply strikingly thoroughly totally truly undeniably undoubtedly unequivocally unmistakably unquestionably
      utterly vastly wholeheartedly wholly
    `),
  },
  {
    key: "opinion-adverbs",
    reason: "marks opinion rather than report",
    strength: 0.3,
    kind: "adverb",
    words: wordList(`
      actually again ah alas allegedly already always apparently arguably basically besides essentially even ever
      exactly far forever frankly fully genuinely hardly heavily highly honestly hopefully increasingly indeed
      instead just loudly maybe merely mostly naturally never nevertheless nothing now often only openly overtly
      overwhelmingly perhaps precisely probably proudly purely quite rather really repeatedly reportedly rightly
      secretly seemingly seriously severely simply so somehow still strongly suddenly sure surely surprisingly too
      unfortunately very violently virtually whatsoever yet
    `),
  },
];
