import Link from "next/link";
import { useId } from "react";
import { LIMITS } from "@/components/events/limits";
import { GroupedArticle, GroupedArticles, Reasons } from "./grouped-articles";
import styles from "./grouping.module.css";
import type { GroupedEventView, GroupingCardView } from "./grouping-view";

type Card<Kind extends GroupingCardView["kind"]> = Extract<GroupingCardView, { readonly kind: Kind }>;

/** Articles to tick, and the title of the event that they would be. */
export function NewEventParts({ card }: { readonly card: Card<"new"> }) {
  return (
    <>
      <fieldset className={styles.articles}>
        <legend>Which of them belong together?</legend>
        <GroupedArticles articles={card.articles} isTicked />
      </fieldset>
      <Reasons why={card.why} words={card.words} />
      <TitleField label="Title of the event" words={card.words} />
    </>
  );
}

/** Each article with its own reasons. */
export function JoinParts({ card }: { readonly card: Card<"join"> }) {
  const { event, joins } = card;
  return (
    <>
      <p className={styles.facts}>
        <Link href={`/events/${event.slug}`}>{event.title}</Link> has {event.articles.length}{" "}
        {event.articles.length === 1 ? "article" : "articles"} so far.
      </p>
      <fieldset className={styles.articles}>
        <legend className="visually-hidden">Articles that look like part of it</legend>
        <ul>
          {joins.map(({ suggestion, article, why, words }) => (
            <li key={suggestion}>
              <GroupedArticle article={article} tick={joins.length === 1 ? null : { value: suggestion }} />
              <Reasons why={why} words={words} isNarrow={joins.length > 1} />
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

/** The article, where it is and where it would go. */
export function MoveParts({ card }: { readonly card: Card<"move"> }) {
  return (
    <>
      <GroupedArticles articles={[card.article]} />
      <p className={styles.facts}>
        From <Link href={`/events/${card.from.slug}`}>{card.from.title}</Link> into{" "}
        <Link href={`/events/${card.into.slug}`}>{card.into.title}</Link>. Its codings go along.
      </p>
      <Reasons why={card.why} words={card.words} />
    </>
  );
}

/** Both events, and which of them keeps its address. */
export function MergeParts({ card }: { readonly card: Card<"merge"> }) {
  return (
    <>
      <fieldset className={styles.both}>
        <legend>Which one keeps its title and address?</legend>
        <EventChoice event={card.stays} isChosen />
        <EventChoice event={card.goes} isChosen={false} />
      </fieldset>
      <p className={styles.facts}>
        The other one’s address leads there from then on. Articles with their codings, claims, searches and explained
        words go along; what is said about its sample is added to the summary.
      </p>
      <Reasons why={card.why} words={card.words} />
    </>
  );
}

function EventChoice({ event, isChosen }: { readonly event: GroupedEventView; readonly isChosen: boolean }) {
  return (
    <div>
      <label className={styles.choice}>
        <input type="radio" name="stays" value={event.key} defaultChecked={isChosen} />
        <span>{event.title}</span>
      </label>
      <GroupedArticles articles={event.articles} />
    </div>
  );
}

/** Articles to tick for the new event, and those that stay. */
export function SplitParts({ card }: { readonly card: Card<"split"> }) {
  return (
    <>
      <div className={styles.both}>
        <fieldset className={styles.articles}>
          <legend>Which ones are another event?</legend>
          <GroupedArticles articles={card.leaving} isTicked />
        </fieldset>
        <div>
          <p className={styles.legend}>
            Stay in <Link href={`/events/${card.event.slug}`}>{card.event.title}</Link>
          </p>
          <GroupedArticles articles={card.staying} />
        </div>
      </div>
      <Reasons why={card.why} words={card.words} />
      <TitleField label="Title of the new event" words={card.words} />
    </>
  );
}

/** Never filled in: no outlet's headline is to become the name that all others are compared under. */
function TitleField({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  const id = useId();
  return (
    <div className={styles.title}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="title"
        type="text"
        maxLength={LIMITS.title}
        required
        placeholder={words.length === 0 ? undefined : `… ${words.slice(0, 3).join(", ")} …`}
        aria-describedby={`${id}-more`}
      />
      <p id={`${id}-more`}>In your own words: what happened, where. It can be changed later.</p>
    </div>
  );
}
