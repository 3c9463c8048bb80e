/** The gender that a name or title tells, as far as English news uses it for "he" and "she". */
export type NameGender = "female" | "male" | "unknown";

/** Common given names of many countries, from general knowledge. They tell a person from a company, nothing more. */
const FEMALE = new Set(
  (
    "ada agnes aisha alice alicia alison amanda amelia amina amy ana anastasia andrea angela angelina anita anja anna " +
    "anne annie antonia ariana astrid audrey aurora ayesha barbara beatrice becky bella beth betty bianca birgit bonnie " +
    "brenda bridget brigitte camila camilla carla carmen carol caroline catherine cecilia celia charlotte chiara chloe " +
    "christina christine claire clara claudia cynthia daniela danielle daria deborah debra delia diana diane dolores " +
    "donna dora doris dorothy edith elaine eleanor elena elif elisabeth elise eliza elizabeth ella ellen elsa emily emma " +
    "erica erika esther eva evelyn fatima fiona florence frances francesca frida gabriela gabriella georgia gina giulia " +
    "gloria grace greta hannah harriet heather heidi helen helena hilary hillary hope imke ina ines ingrid irene irina iris " +
    "isabel isabella ivanka jacqueline jane janet janice jasmine jean jen jenna jennifer jenny jessica jill joan joanna " +
    "josephine joy joyce judith judy julia juliana julie june karen karin karina kate katherine kathleen kathryn katie " +
    "katja kelly kerry kim kimberly kirsten kristen kristin kristina laila lara laura lauren layla leah leila lena leyla " +
    "lidia lilian lily linda lisa liz liza lois lorena louise lucia lucy luisa lydia lynn madeleine maggie mara margaret " +
    "maria mariam marianne marie marina marion marta martha mary maryam maya megan melanie melissa mia michelle miriam " +
    "molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia paige pamela " +
    "patricia paula pauline penelope penny petra priya rachel rebecca regina renata rita roberta rosa rosalind rose " +
    "rosemary ruth sabine sabrina sadie sally samantha sandra sara sarah selma sharon sheila shirley silvia simone sofia " +
    "sonia sophia sophie stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa " +
    "theresa tina tracey tracy ulrike ursula valentina valerie vanessa vera veronica victoria viola virginia vivian wanda " +
    "wendy yasmin yolanda yulia yvonne zara zoe kirsty lorraine leticia keisha zainab"
  ).split(" "),
);

const MALE = new Set(
  (
    "aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alex alexander alexei alfred ali allen " +
    "alvaro amir anders andre andreas andrei andrew andy angus anthony antonio arjun arnold arthur asif ben benjamin " +
    "bernard bill billy bjorn bob boris brad bradley brandon brendan brett brian bruce bruno bryan caleb calvin carl " +
    "carlos chad charles charlie chris christian christoph christopher chuck clarence clark claude claus clive colin " +
    "connor craig curtis dan daniel darren dave david dean denis dennis derek dermot devin diego dieter dimitri dirk " +
    "dmitry dominic don donald doug douglas duncan dustin dylan earl eddie edgar eduardo edward edwin elias elliott emil " +
    "emmanuel enrique eric erich erik ernest ethan eugene evan fabian felix ferdinand fernando francis francisco frank " +
    "franz fred frederick fritz gareth gary gavin geoff geoffrey george gerald gerard gilbert giorgio giovanni glen glenn " +
    "gordon graham grant greg gregory guido guillermo gustav guy hamid hans harold harry hasan hassan hector heinz henri " +
    "henrik henry herbert herman howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jake james " +
    "jamie jan jared jason javier jay jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao joe joel johan " +
    "johannes john johnny jon jonas jonathan jorge jose joseph joshua juan julian julio jurgen justin karim karl keith " +
    "ken kenneth kevin khalid klaus konrad kurt kyle lars laurence lawrence lee leo leon leonard leonid lewis liam lloyd " +
    "louis luca lucas luigi luis lukas luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark martin " +
    "marvin mason mathias matt matteo matthew maurice max maxim mehmet michael michel miguel mikael mike mikhail milan " +
    "mitch mitchell mohamed mohammad mohammed morgan morris muhammad mustafa nathan nathaniel neil nelson nicholas nick " +
    "nicolas nigel nikolai nils noah norman oleg oliver olivier omar oscar osman oswald otto owen pablo paolo patrick " +
    "paul pavel pedro per pete peter phil philip philippe pierre piotr rafael raj rajesh ralph ramon randy raul ravi ray " +
    "raymond reginald rene ricardo richard rick rob robert roberto robin rodney roger roland roman ron ronald rory rowan " +
    "roy ruben rudolf rupert russell ryan saeed salim sam samir samuel scott sean sebastian serge sergei sergey sergio " +
    "seth shane shaun simon spencer stan stanley stefan stephen steve steven stewart stuart sven ted terence terry theo " +
    "theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor tyler umar uwe viktor victor vincent " +
    "vitaly vladimir wade walter warren wayne werner wilhelm will william wolfgang xavier yuri yusuf zach kwame chinedu"
  ).split(" "),
);

/** Gender of a given name in lower case; "unknown" for one that is not in the list; null when it is no known name. */
export function genderOfGivenName(lower: string): NameGender | null {
  const isFemale = FEMALE.has(lower);
  const isMale = MALE.has(lower);
  if (!isFemale && !isMale) return null;
  return isFemale === isMale ? "unknown" : isFemale ? "female" : "male";
}
