import { COMMON_WORDS, policyCueList, type PolicyCueList } from "./policy-cue-list";

/** Measures and whether they work, the contest of politicians, and relations with others. */
export const politicsAndPolicy: readonly PolicyCueList[] = [
  policyCueList("policy-prescription", "proposes or judges a measure", {
    half: COMMON_WORDS,
    strong: `blueprint initiative policy policymaker programme recommendation reform regulate regulation regulator regulatory
      remedy roadmap solution subsidize implement implementation effectiveness overhaul ban abolish repeal moratorium
      rulemaking mandate recommend proposal`,
    weak: `action address adopt approach change curb cut effect effective enact expand fail goal goals guideline impose
      introduce law limit measure pilot plan program propose provision reduce restrict restriction result rule should solve
      standard step strategy success target tax work require   trial try improve solve tackle must`,
    phrases: `call for, should be ban, would require, pilot project, phase out, crack down, green new deal,
      action plan, take step, new rule, policy maker, tax credit, should be kept`,
  }),
  policyCueList("political", "tells of a political contest", {
    half: COMMON_WORDS,
    strong: `ballot bipartisan campaign candidate caucus congressional congressman congresswoman democrat democratic elect
      election electoral filibuster gop incumbent lobby lobbying lobbyist nominee opposition partisan partisanship politician
      politics primary republican senator tory vote voter reelection re-election electorate coalition parliamentary veto
      presidency presidential`,
    weak: `administration backing congress conservative debate donor hearing house left leftist legislator liberal majority mayor
      minister minority office parliament party political politically president progressive rival right senate speech
      split white-house governor group hope lawmaker endorse stance rhetoric`,
    phrases: `white house, political party, ruling party, ruling group, swing state, interest group, midterm election,
      prime minister, labour party, house of representatives, swing voter, across the aisle, talking point`,
  }),
  policyCueList("external-regulation", "speaks of relations with others", {
    half: COMMON_WORDS,
    strong: `ambassador bilateral diplomacy diplomat diplomatic embassy embargo geopolitical hegemony multilateral
      sanction sanctions sovereignty summit superpower treaty u.n. un nato foreign beijing moscow brussels
      kremlin eu ally allies accord neighbouring tariff`,
    weak: `abroad agreement china chinese country deal europe european government international iran japan leader nation
      negotiate negotiation negotiator overseas partner reputation russia russian state talk territory tie trade united
      washington west western withdraw world global image standing border relation india germany france britain canada mexico
      neighboring island`,
    phrases: `foreign policy, foreign minister, united nation, united nations, european union, world stage, trade war,
      international community, secretary of state, security council, climate accord, paris agreement, trade deal,
      state department, g7 summit, world trade organization`,
  }),
];
