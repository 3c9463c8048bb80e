import { cueGroup, institutionGroup, type CueGroup } from "./cue-group";

/** Sides that disagree, reproach one another, win and lose. */
export const conflictCues: readonly CueGroup[] = [
  cueGroup(
    "disagreement",
    "tells of disagreement",
    `disagree disagreement dispute reject oppose opposition opposed object objection deny denial denied contradict counter
    refuse resist resistance rebut refute contest dismiss doubt skeptic sceptic skeptical sceptical skepticism denier
    question disputed debate debunk challenge differ divide divided division split conflict contrary rebuke rebuff
    defy defiance dissent dissenting unconvinced contend`,
  ),
  cueGroup(
    "reproach",
    "tells of reproaches",
    `criticize criticise criticism critic critical accuse accusation attack condemn denounce slam blast lambaste mock mockery
    ridicule insult blame decry deride scoff scold chide bash assail fault hypocrite hypocrisy lie liar lying false
    falsely mislead misleading claim allege allegation ignorant stupid idiot nonsense hoax alarmist alarmism alarm
    propaganda dishonest smear outrage outraged furious backlash shame complain complaint`,
  ),
  cueGroup(
    "quarrel",
    "speaks of a quarrel",
    `battle fight war feud row controversy controversial clash confrontation confront rival opponent enemy foe adversary
    argument argue argued showdown tension heated fierce bitter fiery spar war-of-words hostile hostility bickering
    polarized polarised partisan infighting standoff stand-off target target`,
  ),
  cueGroup(
    "contrast",
    "sets sides against each other",
    `but however despite although though while whereas instead yet nevertheless versus vs against unlike contrast rather
    meanwhile`,
  ),
  cueGroup(
    "contest",
    "tells of winning and losing",
    `win won winner lose loser lost defeat victory beat triumph race contest campaign election elect vote voter poll
    candidate ballot primary nominee nomination opponent rival debate`,
  ),
  institutionGroup(
    "parties",
    "names political sides",
    `democrat democratic republican gop conservative liberal progressive left right left-wing right-wing leftist
    socialist party labour tory lawmaker senator congressman congresswoman representative politician partisan
    administration president`,
  ),
  institutionGroup(
    "protest",
    "tells of protest or lawsuits",
    `protest protester protestor demonstration demonstrator demonstrate march rally activist activism strike sue lawsuit
    court judge litigation plaintiff defendant legal riot boycott walkout disrupt disruption arrest police campaigner
    movement rebellion`,
  ),
  cueGroup(
    "withdrawal",
    "tells of broken ties",
    `withdraw withdrawal pull exit quit leave abandon scrap repeal roll rollback undo dismantle reverse reversal block veto
    overturn cancel ban stall obstruct halt oust resign fire fired censor silence`,
  ),
];
