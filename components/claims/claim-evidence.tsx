import { EvidenceItem } from "@/components/evidence/evidence-item";
import type { EvidenceGroupView, EvidenceView } from "@/components/evidence/evidence-view";
import { FitSign } from "@/components/signs/fit-sign";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import { cellWord, SPLIT_WORD } from "@/domain/comparison/cell-state";
import type { ArticleCell } from "@/domain/comparison/comparison";
import styles from "./claim-page.module.css";
import { ConflictPair, type ConflictView } from "./conflict-pair";

interface ClaimEvidenceProps {
  readonly event: { readonly slug: string; readonly title: string };
  readonly evidence: EvidenceView;
  /** How each article stands to the claim. */
  readonly cells: readonly ArticleCell[];
  /** Both passages of its conflict, or null. */
  readonly conflict: ConflictView | null;
  /** Whether the claim belongs to several events, so that each has to be named. */
  readonly showsEvent: boolean;
}

/** How the articles stand to the claim at a glance, then article by article what was noted on it, in order of date. */
export function ClaimEvidence({ event, evidence, cells, conflict, showsEvent }: ClaimEvidenceProps) {
  const cellOf = new Map(cells.map((cell) => [cell.article, cell]));
  const places = evidence.groups.map((group, index) => ({
    group,
    id: `${event.slug}-${group.article?.key ?? index}`,
    cell: cellOf.get(group.article?.key ?? "") ?? null,
  }));
  return (
    <section className={styles.evidence} aria-labelledby={`event-${event.slug}`}>
      <h2 id={`event-${event.slug}`}>{showsEvent ? event.title : "What each article has"}</h2>
      <p className={styles.count}>{evidence.countText}</p>
      {conflict === null ? null : (
        <section className={styles.conflict} aria-labelledby={`conflict-${event.slug}`}>
          <h3 id={`conflict-${event.slug}`}>In conflict: both passages</h3>
          <ConflictPair conflict={conflict} />
        </section>
      )}
      <ul className={styles.strip}>
        {places.map(({ group, id, cell }) =>
          cell === null ? null : (
            <li key={id}>
              <a href={`#${id}`}>
                <Outlet group={group} showsName={false} />
                <Stance cell={cell} />
              </a>
            </li>
          ),
        )}
      </ul>
      <ol>
        {places.map(({ group, id, cell }) => (
          <li key={id} id={id} className={styles.article}>
            <header>
              <Outlet group={group} showsName />
              <h3>{group.article?.headline}</h3>
              <p>{group.article?.dateText}</p>
              {cell === null ? null : (
                <p className={styles.stance}>
                  <Stance cell={cell} />
                </p>
              )}
            </header>
            <div>
              {group.items.map((item, place) => (
                <EvidenceItem
                  key={place}
                  item={item}
                  article={group.article}
                  label={group.items.length > 1 ? `Passage ${place + 1}` : null}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Outlet({ group, showsName }: { readonly group: EvidenceGroupView; readonly showsName: boolean }) {
  const column = group.article?.column ?? null;
  if (column === null) return null;
  return <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName={showsName} />;
}

function Stance({ cell: { state, alsoChallenged, fits, isSplit } }: { readonly cell: ArticleCell }) {
  return (
    <span className={styles.sign}>
      <StanceSign state={state} alsoChallenged={alsoChallenged} />
      <FitSign fits={fits} />
      {cellWord(state)}
      {isSplit ? `, ${SPLIT_WORD}` : ""}
    </span>
  );
}
