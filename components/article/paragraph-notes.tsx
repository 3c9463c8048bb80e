import type { ReactNode } from "react";
import { MentionButtons, RemoveCoding } from "@/components/coding/note-buttons";
import type { ReadingParagraph } from "@/domain/text/reading-runs";
import type { ClaimNoteView, MentionLine } from "./claim-notes";
import type { CodingLine, FrameNoteView } from "./frame-notes";
import type { MethodLayers } from "./layer-notes";
import { ClaimNote, FrameNote, NoteGroup } from "./margin-notes";
import { SharedNote, VoiceNote } from "./method-notes";
import type { Layer } from "./reader-address";
import { bracketToken, type ReadingMark } from "./reading-mark";

/** The notes of all layers. */
export interface NotesView {
  readonly claimNotes: readonly ClaimNoteView[];
  readonly frames: readonly FrameNoteView[];
  readonly methods: MethodLayers;
}

interface ParagraphNotesProps {
  readonly of: readonly ReadingParagraph<ReadingMark>[];
  readonly view: NotesView;
  readonly layers: readonly Layer[];
}

/** Notes of the marks that begin in these paragraphs: their claims, codes, speakers and shared passages. */
export function ParagraphNotes({ of, view, layers }: ParagraphNotesProps) {
  const begins = of.flatMap(({ runs }) => runs.flatMap((run) => run.begins));
  if (begins.length === 0) return null;
  const passages = new Set(begins.flatMap((mark) => (mark.kind === "claim" ? [mark.passage] : [])));
  const tokens = new Set(begins.flatMap((mark) => (beginsNote(mark) ? [mark.token] : [])));
  const claims = layers.includes("claims")
    ? view.claimNotes.filter(({ mentions }) => passages.has(mentions[0]?.passage ?? ""))
    : [];
  const frames = layers.includes("frames") ? view.frames.filter(({ mark }) => begins.includes(mark)) : [];
  const voices = view.methods.voices.filter(({ token }) => tokens.has(token));
  const shared = view.methods.shared.filter(({ token }) => tokens.has(token));
  const counts = [
    ...countOf(claims.length, "claim", "claims"),
    ...(claims.some(({ inConflict }) => inConflict) ? [{ text: "Conflict", tone: "conflict" as const }] : []),
    ...countOf(frames.length, "code", "codes"),
    ...countOf(voices.length, "statement", "statements"),
    ...countOf(shared.length, "shared passage", "shared passages"),
  ];
  if (counts.length === 0) return null;
  return (
    <NoteGroup counts={counts} place="paragraph">
      {claims.map((note) => (
        <ClaimNote
          key={note.claim}
          note={note}
          anchor={bracketToken({ claim: note.claim, passage: note.mentions[0]?.passage ?? "" })}
          renderActions={mentionActions}
        />
      ))}
      {frames.map((note) => (
        <FrameNote
          key={`${note.mark.passage} ${note.mark.code}`}
          note={note}
          anchor={`@${note.mark.start}`}
          renderActions={codingActions}
        />
      ))}
      {voices.map((note) => (
        <VoiceNote key={note.token} note={note} />
      ))}
      {shared.map((note) => (
        <SharedNote key={note.token} note={note} />
      ))}
    </NoteGroup>
  );
}

function mentionActions({ key, isOwn }: MentionLine): ReactNode {
  return isOwn ? <MentionButtons mentionKey={key} isPlaced /> : null;
}

function codingActions({ key, isOwn }: CodingLine, name: string): ReactNode {
  return isOwn ? <RemoveCoding codingKey={key} name={name} /> : null;
}

type NotedMark = Extract<ReadingMark, { readonly kind: "voice" | "shared" }>;

function beginsNote(mark: ReadingMark): mark is NotedMark {
  return (mark.kind === "voice" && mark.isFirst) || mark.kind === "shared";
}

function countOf(count: number, one: string, many: string): readonly { readonly text: string }[] {
  return count === 0 ? [] : [{ text: `${count} ${count === 1 ? one : many}` }];
}
