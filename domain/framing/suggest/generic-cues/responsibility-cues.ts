import { cueGroup, institutionGroup, type CueGroup } from "./cue-group";

/** Who brought a problem about, who has to act, and what is to be done. */
export const responsibilityCues: readonly CueGroup[] = [
  cueGroup(
    "obligation",
    "says what has to be done",
    `should must ought need needs require required necessary obligation obliged duty imperative essential crucial
    mandatory mandate oblige`,
  ),
  cueGroup(
    "call-to-act",
    "carries a call to act",
    `urge call demand recommend recommendation appeal petition plead press pressure push propose proposal advise implore
    encourage advocate advocacy campaign lobby insist request ask`,
  ),
  cueGroup(
    "blame",
    "says who is to blame",
    `blame fault responsible responsibility accountable accountability culprit guilty liable liability neglect negligence
    failure fail failing mismanagement inaction ignore mishandle blameworthy culpable owe complicit perpetrator offender`,
  ),
  cueGroup(
    "cause",
    "names a cause",
    `cause causes lead contribute contributor result stem trigger drive driver due root source reason factor because
    attribute attributable linked link consequence exacerbate worsen fuel`,
  ),
  cueGroup(
    "remedy",
    "puts forward a way out",
    `solution solve resolve remedy fix tackle address combat curb prevent prevention avert mitigate mitigation reduce
    reduction cut limit protect protection improve measure step effort initiative programme program strategy reform
    overhaul adapt adaptation restore safeguard alleviate ease stop halt`,
  ),
  cueGroup(
    "commitment",
    "tells of a promise to act",
    `pledge promise vow commit commitment goal target aim plan agree agreement accord treaty deal pact implement
    implementation adopt introduce ambitious ambition roadmap framework sign ratify cooperate cooperation`,
  ),
  institutionGroup(
    "authority",
    "speaks of those in charge",
    `government administration minister ministry congress parliament senate council mayor governor president agency
    authority regulator official legislation law bill regulation rule policy policymaker lawmaker legislator department
    commission federal state national leader policy-maker policy-makers leadership`,
  ),
  cueGroup(
    "urgency",
    "says that time is short",
    `urgent urgency urgently immediate immediately soon quickly rapid rapidly deadline late delay emergency swift swiftly
    now drastic drastically dramatic dramatically crisis accelerate warn warning risk threat dangerous catastrophic
    irreversible`,
  ),
  cueGroup(
    "collective-actors",
    "names groups that could act",
    `humanity human humans mankind people public citizen society community nation country world global international
    industry company corporation sector investor developed developing rich poor wealthy`,
  ),
];
