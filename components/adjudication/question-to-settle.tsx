import { PostForm } from "@/components/form/post-form";
import type { PostAction } from "@/components/form/post-action";
import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import type { LetteredDispute, LetteredMark, LetteredQuestion } from "@/domain/adjudication/lettered-dispute";
import styles from "./adjudication.module.css";
import { AdjudicationKeys } from "./adjudication-keys";
import { askQuestion, describeDecision, joinLetters, nameLetters, voiceWords } from "./question-words";

interface QuestionToSettleProps {
  readonly dispute: LetteredDispute;
  /** Index of the question on the screen. */
  readonly index: number;
  /** Addresses of the questions before and after; null where there is none. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly postDecision: PostAction;
}

/** One question between the coders of an article: what each of them did, and what applies. */
export function QuestionToSettle({ dispute, index, previous, next, postDecision }: QuestionToSettleProps) {
  const question = dispute.questions[index];
  if (question === undefined) return null;
  const { id, asks, code, readings, without, decision, voicesDiffer } = question;
  const asksVoice = asks === "voice";
  const fields = { article: dispute.article.key, codebook: dispute.codebook.key, question: id };
  const decided = describeDecision(question);
  return (
    <AdjudicationKeys question={id} readings={readings.length} asksVoice={asksVoice}>
      <section className={styles.question} aria-labelledby="adjudication-question">
        <p className={styles.progress}>
          Question {index + 1} of {dispute.questions.length}, {dispute.decided} decided
          <progress max={dispute.questions.length} value={dispute.decided} aria-label="Decided so far" />
        </p>
        <h2 id="adjudication-question" tabIndex={-1}>
          {askQuestion(question)}
        </h2>
        <p className={styles.definition}>{code.definition}</p>
        {readings.map(({ letters, voice, marks }, at) => (
          <div key={letters.join()} className={styles.reading}>
            <h3>
              {readings.length < 2 ? "" : `Reading ${at + 1}: `}
              {asksVoice ? `${nameLetters(letters)} marked ${voiceWords(voice)}` : `${nameLetters(letters)} marked it`}
            </h3>
            <Marks marks={marks} />
          </div>
        ))}
        {without.length === 0 ? null : (
          <div className={styles.reading}>
            <h3>{nameLetters(without)} finished the article without it</h3>
          </div>
        )}
        {decided === null ? null : <p className={styles.decided}>Decided: {decided}. Deciding again replaces it.</p>}
        <PostForm key={id} action={postDecision} fields={fields}>
          {voicesDiffer && !asksVoice ? <WhoseWords question={question} /> : null}
          <label className={styles.reason}>
            Reason (optional)
            <textarea name="reason" rows={2} maxLength={1000} defaultValue={decision?.reason ?? ""} />
          </label>
          <div className={styles.answers}>
            {readings.map(({ letters, voice }, at) => (
              <button
                key={letters.join()}
                type="submit"
                name="reading"
                value={at}
                className="button"
                data-key={at + 1}
                aria-keyshortcuts={String(at + 1)}
              >
                <kbd>{at + 1}</kbd>
                {asksVoice
                  ? capitalise(voiceWords(voice))
                  : readings.length < 2
                    ? "Applies"
                    : `Applies, as ${joinLetters(letters)} marked it`}
              </button>
            ))}
            {asksVoice ? null : (
              <button type="submit" name="reading" value="none" className="button" data-key="0" aria-keyshortcuts="0">
                <kbd>0</kbd>
                Does not apply
              </button>
            )}
          </div>
        </PostForm>
        <nav className={styles.steps} aria-label="Questions">
          {previous === null ? null : (
            <a className="button" href={previous} data-key="ArrowLeft">
              Previous question
            </a>
          )}
          {next === null ? null : (
            <a className="button" href={next} data-key="ArrowRight">
              Next question
            </a>
          )}
        </nav>
      </section>
    </AdjudicationKeys>
  );
}

/** The coders differ in whose words they are as well: what most of them say, unless the adjudicator says otherwise. */
function WhoseWords({ question: { readings, decision } }: { readonly question: LetteredQuestion }) {
  const [only] = readings;
  const most = readings.length === 1 && only !== undefined ? `: ${voiceWords(only.voice)}` : "";
  const choices = [
    { value: "", label: `As most who marked it say${most}` },
    { value: "outlet", label: capitalise(voiceWords("outlet")) },
    { value: "quoted", label: capitalise(voiceWords("quoted")) },
  ];
  return (
    <fieldset className={styles.voices}>
      <legend>Whose words, if it applies?</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="voice" value={value} defaultChecked={value === (decision?.voice ?? "")} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Words that several marked alike are shown once, with what each of them said beside them. */
function Marks({ marks }: { readonly marks: readonly LetteredMark[] }) {
  const passages = [...new Set(marks.map(({ passage }) => passage?.key ?? ""))];
  return passages.map((key) => {
    const there = marks.filter(({ passage }) => (passage?.key ?? "") === key);
    const [first] = there;
    return (
      <div key={key}>
        {first === undefined || first.passage === null ? null : <Quote mark={first} />}
        <ul className={styles.said} aria-label={countOf(there.length, "mark")}>
          {there.map((mark) => (
            <li key={mark.letter}>{describeMark(mark)}</li>
          ))}
        </ul>
      </div>
    );
  });
}

function Quote({ mark: { quote, passage } }: { readonly mark: LetteredMark }) {
  if (quote === null) return <blockquote className={styles.quote}>“{passage?.firstWords ?? ""} …”</blockquote>;
  const { before, lead, exact, rest, after } = quote;
  return (
    <blockquote className={styles.quote}>
      {before === "" ? null : <span>{before} </span>}
      {lead}
      <mark>{exact}</mark>
      {rest}
      {after === "" ? null : <span> {after}</span>}
    </blockquote>
  );
}

function describeMark({ letter, voice, unsure, note }: LetteredMark): string {
  return `${letter}: on ${voiceWords(voice)}${unsure ? ", unsure" : ""}${note === null ? "" : `. “${note}”`}`;
}

/** The list of decisions, each with the way back to its question. */
export function Decisions({
  questions,
  hrefOf,
  canChange,
}: {
  readonly questions: readonly LetteredQuestion[];
  readonly hrefOf: readonly string[];
  readonly canChange: boolean;
}) {
  return (
    <ol className={styles.decisions}>
      {questions.map((question, index) => (
        <li key={question.id}>
          {canChange ? <a href={hrefOf[index]}>{askQuestion(question)}</a> : <strong>{askQuestion(question)}</strong>}
          <span>
            {describeDecision(question) ?? "Open"}
            {question.decision?.reason == null ? "" : `. “${question.decision.reason}”`}
          </span>
        </li>
      ))}
    </ol>
  );
}
