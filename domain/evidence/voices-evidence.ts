import { speakerTypeWord, verbClassWord } from "../claims/mention-words";
import { SPEAKER_TYPES, VERB_CLASSES } from "../claims/claim";
import type { ComparedArticle } from "../comparison/comparison";
import { columnName } from "../comparison/voices/describe-voices";
import { listVoiceMarks, type VoiceMark, type VoicesComparison } from "../comparison/voices/voices-comparison";
import { type EvidenceAddress, formatEvidence } from "./evidence-address";
import { describeItems, type EvidenceItem, type EvidenceSelection } from "./evidence-item";
import { measuredPassage } from "./measured-passage";

/**
 * The passages behind one mark of the voices: as many as the mark has. Null where the address names nothing in this
 * comparison, or something that counts nothing.
 *
 * @param articles those of the comparison
 */
export function selectVoicesEvidence(
  comparison: VoicesComparison,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection | null {
  const wanted = formatEvidence(address);
  const mark = listVoiceMarks(comparison).find((other) => formatEvidence(other.address) === wanted);
  if (mark === undefined || mark.passages.length === 0) return null;
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const items = mark.passages.flatMap(({ article, speaker, start, end }): readonly EvidenceItem[] => {
    const found = byKey.get(article);
    if (found === undefined) return [];
    const facts = [{ label: "Speaker", value: speaker ?? "the text does not tell" }];
    return [measuredPassage(found, { start, end }, facts)];
  });
  return {
    address,
    title: titleOf(mark, comparison),
    subtitle: `${placeOf(address, comparison)}${describeItems(items)}.`,
    count: items.length,
    items,
  };
}

/** What the mark counts, as the drawer's heading says it. */
function titleOf({ address, count }: VoiceMark, { speakers, via }: VoicesComparison): string {
  const nameOf = (key: string) => speakers.find((row) => row.key === key)?.name ?? key;
  switch (address.kind) {
    case "statements":
      return `${count} ${count === 1 ? "statement" : "statements"}`;
    case "quoted-words":
      return `${count} directly quoted ${count === 1 ? "word" : "words"}`;
    case "speaker-type": {
      const type = SPEAKER_TYPES.find((other) => other === address.type);
      return `${count} ${count === 1 ? "speaker" : "speakers"}${type === undefined ? "" : `: ${speakerTypeWord(type)}`}, each with the first statement`;
    }
    case "verb-class":
      return `Verbs: ${classWord(address.class)}`;
    case "untold":
      return "Statements whose speaker the text does not tell";
    case "speaker":
      return `Statements of ${nameOf(address.name)}`;
    case "speaker-quoted":
      return `${count} quoted ${count === 1 ? "word" : "words"} of ${nameOf(address.name)}`;
    case "speaker-verbs":
      return `Verbs that introduce ${nameOf(address.name)}: ${classWord(address.class)}`;
    case "first-quoted":
      return "Quoted first";
    case "via": {
      const there = via.filter(({ mark }) => mark.address === address || sameVia(mark.address, address));
      return `Via ${there.map((citation) => citation.via).join(", ")}`;
    }
    default:
      return "";
  }
}

function sameVia(one: EvidenceAddress, other: EvidenceAddress): boolean {
  return formatEvidence(one) === formatEvidence(other);
}

function classWord(verbClass: string): string {
  const known = VERB_CLASSES.find((other) => other === verbClass);
  return known === undefined ? verbClass : verbClassWord(known);
}

function placeOf(address: EvidenceAddress, { columns }: VoicesComparison): string {
  if (!("column" in address)) return "";
  const column = columns.find((other) => other.column.key === address.column);
  return column === undefined ? "" : `${columnName(column)}: `;
}
