import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import type { SideBySide, Tie } from "@/domain/comparison/side-by-side/side-by-side";
import { ActorSides, ClaimSides, TextPrintings } from "./tie-sides";
import { tieAnchor } from "./side-by-side-address";
import styles from "./tie-list.module.css";
import { nameTie } from "./tie-marks";

export interface TieListProps {
  readonly comparison: Pick<SideBySide, "a" | "b" | "ties">;
  readonly page: PageAddress;
  /** Value of `?evidence=`, or null. */
  readonly selected: string | null;
  readonly chosen: string | null;
  readonly hrefOf: (tie: Tie) => string;
}

/** What both articles have, tie by tie, and what either says of it. The number leads to the places in the texts. */
export function TieList({ comparison, page, selected, chosen, hrefOf }: TieListProps) {
  const { a, b, ties } = comparison;
  return (
    <ol className={styles.list} aria-label="Ties">
      {ties.map((tie) => {
        // A record without its text has the first words of every claim, so that either side has something to show.
        const side = tie.a.places.length === 0 && tie.b.places.length > 0 ? "b" : "a";
        return (
          <li
            key={tie.key}
            className={styles.tie}
            data-tie-item={tie.key}
            data-chosen={tie.key === chosen || undefined}
          >
            <a
              className={styles.number}
              href={`${hrefOf(tie)}#${tieAnchor(side, tie)}`}
              data-tie={tie.key}
              data-to={side}
              aria-current={tie.key === chosen ? "true" : undefined}
            >
              <span className="visually-hidden">Go to tie </span>
              {tie.number}
            </a>
            <div className={styles.what}>
              <h3>
                <a {...markLink(page, tie.address, { count: tie.evidenceCount, selected })}>{nameTie(tie)}</a>
              </h3>
              <TieSides tie={tie} a={a} b={b} page={page} selected={selected} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface TieSidesProps extends Pick<SideBySide, "a" | "b"> {
  readonly tie: Tie;
  readonly page: PageAddress;
  readonly selected: string | null;
}

function TieSides({ tie, a, b, page, selected }: TieSidesProps) {
  switch (tie.kind) {
    case "claims":
      return <ClaimSides tie={tie} a={a} b={b} page={page} selected={selected} />;
    case "text":
      return <TextPrintings tie={tie} a={a} b={b} />;
    case "actors":
      return <ActorSides tie={tie} a={a} b={b} />;
  }
}
