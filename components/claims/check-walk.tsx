import type { PostAction } from "@/components/form/post-action";
import { PostForm } from "@/components/form/post-form";
import { OutletChip } from "@/components/signs/outlet-chip";
import { describeClaimKind } from "@/domain/claims/claim-kind-words";
import { FIT_WORDS, POLARITY_WORDS, SPEAKER_TYPE_WORDS, VOICE_WORDS } from "@/domain/claims/mention-words";
import type { Claim } from "@/domain/claims/claim";
import { FITS, MENTION_VOICES, POLARITIES } from "@/domain/claims/claim";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import styles from "./check-walk.module.css";

/** A sentence that can be chosen; the number of the paragraph that it stands in. */
export interface WalkSentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly paragraph: number;
}

export interface CheckWalkView {
  readonly claim: Claim;
  readonly article: { readonly key: string; readonly headline: string; readonly dateText: string };
  readonly column: Pick<ComparedColumn, "letters" | "name" | "slot"> | null;
  readonly versionId: number;
  readonly sentences: readonly WalkSentence[];
  readonly number: number;
  readonly of: number;
  /** Where it goes on once this one is done. */
  readonly next: string;
  /** Where it goes on without an answer; null: this is the only one left. */
  readonly skip: string | null;
}

interface CheckWalkProps {
  readonly view: CheckWalkView;
  readonly postCheckAction: PostAction;
  readonly postMarkAction: PostAction;
  readonly postKnowableAction: PostAction;
}

const MARK = "walk-mark";

/**
 * One claim beside one article that nobody has read for it. Forms of plain fields: the sentence is chosen in the text
 * itself, with the pointer or the arrow keys, and nothing needs a script.
 */
export function CheckWalk({ view, postCheckAction, postMarkAction, postKnowableAction }: CheckWalkProps) {
  const { claim, article, column, number, of, next, skip } = view;
  const cell = { article: article.key, claim: claim.key, next };
  return (
    <div className={styles.walk}>
      <section className={styles.claim} aria-labelledby="walk-claim">
        <p className={styles.progress}>
          {number} of {of}
          <progress max={of} value={number - 1} aria-label="Looked for so far" />
        </p>
        <h2 id="walk-claim">{claim.statement}</h2>
        <p className={styles.kind}>{describeClaimKind(claim.kind)}. Does the article say so?</p>
        <div className={styles.answers}>
          <PostForm action={postCheckAction} fields={cell}>
            <button type="submit" className="button primary">
              Not in this text
            </button>
          </PostForm>
          {skip === null ? null : (
            <a className="button" href={skip}>
              Skip
            </a>
          )}
        </div>
        <PostForm id={MARK} action={postMarkAction} fields={{ ...cell, versionId: String(view.versionId) }}>
          <fieldset className={styles.fields}>
            <legend>It says it: choose the sentence in the text, then how</legend>
            <Choice name="polarity" label="The sentence" values={POLARITIES} words={POLARITY_WORDS} />
            <Choice name="voice" label="Whose words" values={MENTION_VOICES} words={VOICE_WORDS} />
            <Choice name="fit" label="Compared with the claim" values={FITS} words={FIT_WORDS} />
            <label className={styles.quoted}>
              Who is quoted
              <input name="speaker" maxLength={120} placeholder="empty: nobody is named" />
            </label>
            <label className={styles.quoted}>
              Kind of speaker
              <select name="speakerType">
                {Object.entries(SPEAKER_TYPE_WORDS).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label className={styles.tick}>
              <input type="checkbox" name="hedged" value="yes" /> Hedged: reportedly, may
            </label>
            <button type="submit" className="button">
              Add the sentence
            </button>
          </fieldset>
        </PostForm>
        <details className={styles.late}>
          <summary>The article cannot know it</summary>
          <PostForm action={postKnowableAction} fields={cell}>
            <label>
              The claim could be known only from
              <input name="knowableFrom" required maxLength={10} placeholder="2031-03-09" />
            </label>
            <p>The day belongs to the claim: every article before it could not know it either.</p>
            <button type="submit" className="button">
              Too early
            </button>
          </PostForm>
        </details>
      </section>
      <article className={styles.article} aria-labelledby="walk-article">
        <header>
          {column === null ? null : <OutletChip {...column} showsName />}
          <h2 id="walk-article">{article.headline}</h2>
          <p>
            {article.dateText} ·{" "}
            <a href={`/articles/${article.key}#claims`}>Open in the reader, to mark part of a sentence</a>
          </p>
        </header>
        <fieldset>
          <legend className="visually-hidden">The sentence that says it</legend>
          {byParagraph(view.sentences).map((sentences) => (
            <p key={sentences[0]?.start}>
              {sentences.map(({ start, end, words }) => (
                <label key={start}>
                  <input type="radio" form={MARK} name="sentence" value={`${start} ${end}`} required />
                  <span>{words}</span>{" "}
                </label>
              ))}
            </p>
          ))}
        </fieldset>
        <a className={styles.back} href="#walk-claim">
          To the answers
        </a>
      </article>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, { readonly label: string }>>;
}

function Choice<Value extends string>({ name, label, values, words }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select name={name}>
        {values.map((value) => (
          <option key={value} value={value}>
            {words[value].label}
          </option>
        ))}
      </select>
    </label>
  );
}

function byParagraph(sentences: readonly WalkSentence[]): readonly (readonly WalkSentence[])[] {
  const paragraphs = new Map<number, WalkSentence[]>();
  for (const sentence of sentences) {
    const paragraph = paragraphs.get(sentence.paragraph) ?? [];
    paragraph.push(sentence);
    paragraphs.set(sentence.paragraph, paragraph);
  }
  return [...paragraphs.values()];
}
