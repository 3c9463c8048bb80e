/**
 * The commonest function words of eight languages in one set. What tells prose from menus is that any of them occurs
 * often, not which language it is; a word that is a function word in one language and a noun in another costs little.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    "the a an and or but of to in on at by for from with as that this these those it its is are was were be been being has have had he she his her they their them we our us you your i my me not no so if than then there when where who which what how will would can could may might must should do does did about after before into over more most also only just because while said says out up all one",
    "der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war waren wird werden wurde hat haben hatte von zu zum zur im in mit auf für an am bei nach aus als auch sich es er sie wir ich dass wie so nur noch um über vor durch gegen",
    "le la les un une des du de et ou mais ne pas est sont était ont avait dans sur pour par avec au aux ce cette ces il elle ils elles nous vous qui que se sa son ses leur plus comme à été",
    "el los las una unos del y o pero no es son era fue han había en con por para que se su sus lo al como más este esta entre sobre cuando ya",
    "o os as um uma do da dos das em no na e mas não é são foi com por para que se seu sua mais como ao",
    "il lo gli i un una di del della dei e o ma non è sono era ha hanno in con su per da che si suo sua più come nel alla",
    "de het een en of maar niet is zijn was waren heeft hebben in op met voor van aan bij naar uit als ook zich dat die er om door",
    "и в во на не что он она они это как по с со к у из за от о об для до но а же был была были было его её их мы вы я так все при также после который которые чтобы",
  ].flatMap((words) => words.split(" ")),
);

/** Whether a word, in lower case and without punctuation, is a function word of any of the eight languages. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
