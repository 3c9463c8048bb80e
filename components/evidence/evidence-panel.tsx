import { FitSign } from "@/components/signs/fit-sign";
import { StanceSign } from "@/components/signs/stance-sign";
import { OutletChip } from "@/components/signs/outlet-chip";
import { cellWord, SPLIT_WORD } from "@/domain/comparison/cell-state";
import { type PageAddress, withEvidence } from "./evidence-href";
import { EvidenceItem } from "./evidence-item";
import type {
  ArticleView,
  ColumnView,
  EvidenceGroupView,
  EvidenceView,
  OtherCellView,
  StateView,
} from "./evidence-view";
import styles from "./evidence.module.css";

interface EvidencePanelProps {
  readonly view: EvidenceView;
  readonly page: PageAddress;
  readonly headingId: string;
}

/** What the drawer says of one mark: what it stands for, how much that is, and each piece of it. */
export function EvidencePanel({ view, page, headingId }: EvidencePanelProps) {
  return (
    <>
      <header className={styles.head}>
        {view.column === null ? null : (
          <p className={styles.eyebrow}>
            <ColumnChip column={view.column} showsName />
          </p>
        )}
        <h2 id={headingId} tabIndex={-1}>
          {view.title}
        </h2>
        <p className={styles.state}>
          <States states={view.states} />
          <span className={styles.count}>{view.countText}</span>
        </p>
        {view.proposed === undefined ? null : (
          <p className={styles.proposed}>
            Proposed by {view.proposed.method}; nobody has decided. <a href={view.proposed.review}>Decide</a>
          </p>
        )}
      </header>
      {view.groups.map((group, index) => (
        <Group key={index} group={group} showsArticle={view.groups.length > 1 || view.column === null} />
      ))}
      {view.others.length === 0 ? null : <Others others={view.others} page={page} />}
      {view.agreementHref === undefined ? null : (
        <p className={styles.more}>
          <a href={view.agreementHref}>All about this agreement</a>
        </p>
      )}
      {view.claim === null ? null : (
        <p className={styles.more}>
          <a href={`/claims/${view.claim}`}>All about this claim</a>
        </p>
      )}
    </>
  );
}

function States({ states }: { readonly states: readonly StateView[] }) {
  const isSingle = states.length === 1 && states[0]?.articles === 1;
  return states.map(({ state, alsoChallenged, fits, isSplit, articles, isSuggested }) => (
    <span key={state} className={styles.stateName}>
      <StanceSign state={state} alsoChallenged={alsoChallenged} isSuggested={isSuggested} />
      <FitSign fits={fits} />
      <strong>
        {cellWord(state)}
        {alsoChallenged ? ", also challenged" : ""}
        {fits.map((fit) => `, ${fit}`)}
        {isSplit ? `, ${SPLIT_WORD}` : ""}
        {isSuggested ? ", suggested" : ""}
      </strong>
      {isSingle ? null : ` × ${articles}`}
    </span>
  ));
}

function Group({ group, showsArticle }: { readonly group: EvidenceGroupView; readonly showsArticle: boolean }) {
  const passages = group.items.filter(({ kind }) => kind === "passage").length;
  return (
    <section className={styles.group}>
      {showsArticle && group.article !== null && !isRecordOf(group) ? <ArticleLine article={group.article} /> : null}
      {group.items.map((item, index) => (
        <EvidenceItem
          key={index}
          item={item}
          article={group.article}
          label={item.kind === "passage" && passages > 1 ? `Passage ${index + 1}` : null}
        />
      ))}
    </section>
  );
}

/** The record of an article says its headline itself. */
function isRecordOf({ article, items: [first] }: EvidenceGroupView): boolean {
  return first !== undefined && first.kind === "record" && first.sentence === article?.headline;
}

function ArticleLine({ article: { column, headline } }: { readonly article: ArticleView }) {
  return (
    <h3 className={styles.articleLine}>
      {column === null ? null : <ColumnChip column={column} />}
      <span>{headline}</span>
    </h3>
  );
}

function Others({ others, page }: { readonly others: readonly OtherCellView[]; readonly page: PageAddress }) {
  return (
    <section className={styles.others}>
      <h3>{others.length === 1 ? "The other one on this claim" : "The others on this claim"}</h3>
      <ul>
        {others.map(({ column, states, evidence, count, quote }) => (
          <li key={column.key}>
            <ColumnChip column={column} />
            <a href={withEvidence(page, evidence)} data-evidence={evidence} data-count={count}>
              {states.map(({ state, alsoChallenged, articles, isSuggested }) => (
                <span key={state} className={styles.stateName}>
                  <StanceSign state={state} alsoChallenged={alsoChallenged} isSuggested={isSuggested} />
                  {cellWord(state)}
                  {states.length > 1 || articles > 1 ? ` × ${articles}` : ""}
                </span>
              ))}
            </a>
            {quote === null ? null : <q>{quote}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ColumnChip({ column, showsName = false }: { readonly column: ColumnView; readonly showsName?: boolean }) {
  return <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName={showsName} />;
}
