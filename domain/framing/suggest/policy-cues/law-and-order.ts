import { COMMON_WORDS, policyCueList, RARE_WORDS, type PolicyCueList } from "./policy-cue-list";

/** Law and courts, offences and their punishment, protection against those who mean harm. */
export const lawAndOrder: readonly PolicyCueList[] = [
  policyCueList("legality", "speaks of law", {
    half: COMMON_WORDS,
    strong: `amendment appeals attorney charter constitution constitutional constitutionality court decree defendant
      injunction judge judicial judiciary jurisdiction jurisprudence justices lawful lawsuit lawyer legal legality legally
      legislation litigation magistrate ordinance plaintiff precedent ruling statute statutory sue subpoena supreme tribunal
      unconstitutional unlawful writ appellate prosecutor by-law bylaw`,
    weak: `appeal bill complaint compliance contract enforce federal file grant hear hearing law legislature legislator license
      overturn petition prohibit right rights rule settlement strike uphold verdict violate void permit order allow
      hold congress senate sign`,
    phrases: `executive order, supreme court, due process, rule of law, class action, free speech, freedom of speech,
      first amendment, court order, civil liberty, human right, human rights, legal challenge, legal action`,
  }),
  policyCueList("crime-and-punishment", "speaks of crime and punishment", {
    half: RARE_WORDS,
    strong: `accomplice acquit arrest arrested arson assault burglary convict convicted conviction crime criminal culprit detain
      detective embezzle extradite extradition felony fraud gang gunman homicide imprison imprisonment indict indicted
      indictment inmate jail kidnap kidnapping launder manslaughter murder murderer offender parole penalty perpetrator
      prison prisoner prosecute prosecution punish punishment rape robbery smuggle smuggler smuggling steal theft thief
      trafficking vandalism warrant shoplifting bribery bribe fugitive  bail misdemeanor misdemeanour`,
    weak: `accuse allege alleged charge cop custody fine guilty illegal investigate investigation investigator kill plead
      police sentence shooting stab suspect trial victim violation weapon witness raid detention officer shoot sheriff
      serve`,
    phrases: `death penalty, community service, life sentence, law enforcement, hate crime, police custody, plead guilty,
      behind bars, found guilty, money laundering, serve a sentence, break the law`,
  }),
  policyCueList("security-and-defense", "speaks of protection against harm that is meant", {
    half: RARE_WORDS,
    strong: `army bomb bomber defence defense espionage extremist hacker hacking hostage intelligence invasion jihadist
      malware militant military militia missile nato navy nuclear pentagon sabotage soldier spy spying surveillance
      terror terrorism terrorist troop troops warfare weapon spyware counterterrorism insurgent insurgency airstrike
      warship cyberattack cybersecurity  patrol infiltrate`,
    weak: `adversary agent attack battle border conflict data enemy force guard hostile invade operation protect risk
      secret secure security threat threaten violence war weapons vulnerability vulnerable exploit breach 
       arms`,
    phrases: `national security, homeland security, security risk, security threat, armed force, air strike, border security,
      secret service, cyber attack, national defense, air force`,
  }),
];
