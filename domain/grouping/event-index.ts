import type { ArticleSignature } from "./article-signature";
import { createSignatureIndex, type SignatureIndex } from "./signature-index";
import { type DaySpan, daySpan, joinSpans } from "./time-gap";

/** Articles that already belong to events, in a form that a new one can be placed in. */
export interface EventIndex {
  readonly articles: Pick<SignatureIndex, "size" | "signatureAt" | "candidates">;
  /** Enters an article that people, or an accepted proposal, have put into an event. */
  add(signature: ArticleSignature, event: string): void;
  /** Event of the article with this number in `articles`. */
  eventOf(number: number): string;
  /** Numbers of an event's articles in the order of their entry; empty for an unknown event. */
  membersOf(event: string): readonly number[];
  spanOf(event: string): DaySpan;
}

interface IndexedEvent {
  readonly members: number[];
  span: DaySpan;
}

/** An empty index; fill it once with what is stored, then keep it. */
export function createEventIndex(): EventIndex {
  const articles = createSignatureIndex();
  const eventByArticle: string[] = [];
  const events = new Map<string, IndexedEvent>();
  return {
    articles,
    add(signature, event) {
      const number = articles.add(signature);
      eventByArticle[number] = event;
      const known = events.get(event) ?? { members: [], span: null };
      known.members.push(number);
      known.span = joinSpans(known.span, daySpan(signature.day));
      events.set(event, known);
    },
    eventOf(number) {
      const event = eventByArticle[number];
      if (event === undefined) throw new RangeError(`no article ${number} among ${articles.size}`);
      return event;
    },
    membersOf: (event) => events.get(event)?.members ?? [],
    spanOf: (event) => events.get(event)?.span ?? null,
  };
}
