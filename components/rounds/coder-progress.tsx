import Link from "next/link";
import { AlphaBox } from "@/components/charts/agreement-badge";
import type { AgreementFigure } from "@/domain/agreement/agreement-figure";
import { TRAINING_ARTICLES } from "@/domain/rounds/round";
import { ProgressBar } from "./progress-bar";
import styles from "./rounds.module.css";

/** One coder of a round: counts, and in a training how near they are to the reference. */
export interface CoderProgressView {
  readonly key: string;
  readonly name: string;
  readonly handedOut: number;
  readonly open: number;
  readonly finished: number;
  readonly training: {
    readonly alpha: AgreementFigure;
    readonly articles: number;
    readonly sentence: string;
    readonly href: string;
  } | null;
}

/** How far each coder is. Counts only: an editor who codes is as blind as everybody else. */
export function CoderProgress({ coders }: { readonly coders: readonly CoderProgressView[] }) {
  const isTraining = coders.some(({ training }) => training !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Coder</th>
          <th scope="col">Handed in</th>
          <th scope="col">Begun</th>
          {isTraining ? <th scope="col">Against the reference</th> : null}
        </tr>
      </thead>
      <tbody>
        {coders.map(({ key, name, handedOut, open, finished, training }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-label="Handed in">
              <ProgressBar done={finished} total={handedOut} label={`${name}, handed in`} />
            </td>
            <td data-label="Begun">{open}</td>
            {training === null ? null : (
              <td data-label="Against the reference">
                {training.articles === 0 ? null : (
                  <AlphaBox alpha={training.alpha} isThin={training.articles < TRAINING_ARTICLES} />
                )}
                <small>{training.sentence}</small>
                {training.articles === 0 ? null : (
                  <Link className={styles.link} prefetch={false} href={training.href}>
                    Differences<span className="visually-hidden"> of {name}</span>
                  </Link>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
