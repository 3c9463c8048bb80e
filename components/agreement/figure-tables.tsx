import { AlphaBox } from "@/components/charts/agreement-badge";
import { describeInterval } from "@/domain/agreement/describe-agreement";
import type { MachineAgreement } from "@/domain/agreement/machine-agreement";
import type { PairAgreement } from "@/domain/agreement/pair-agreement";
import type { SpanAgreement } from "@/domain/agreement/span-agreement";
import { FEW_UNITS } from "@/domain/comparison/framing/measure-frame-agreement";
import { joinNames } from "@/domain/comparison/sentence-parts";
import styles from "./agreement.module.css";

/** Display names by coder key. */
type Names = Readonly<Record<string, string>>;

/** As many rows are drawn of lists that grow with the work; the table beside them holds the rest. */
const SHOWN = 30;

/** How far each pair of coders agrees, over all codes. */
export function PairFigures({ pairs, coders }: { readonly pairs: readonly PairAgreement[]; readonly coders: Names }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Coders</th>
          <th scope="col">Agreement over all codes</th>
          <th scope="col">Articles in common</th>
          <th scope="col">Decisions that differ</th>
        </tr>
      </thead>
      <tbody>
        {pairs.slice(0, SHOWN).map(({ coders: pair, alpha, articles, differing, decisions }) => (
          <tr key={pair.join(" ")}>
            <th scope="row">{joinNames(pair.map((coder) => coders[coder] ?? coder))}</th>
            <td data-label="Agreement">
              <AlphaBox alpha={alpha} isThin={articles < FEW_UNITS} />
            </td>
            <td data-label="Articles in common">{articles}</td>
            <td data-label="Decisions that differ">
              {differing} of {decisions}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far coders mark the same words. */
export function SpanFigures({ spans }: { readonly spans: readonly SpanAgreement[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">U-alpha</th>
          <th scope="col">Passages</th>
          <th scope="col">Articles</th>
        </tr>
      </thead>
      <tbody>
        {spans.map(({ code, name, alpha, passages, articles }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td data-label="U-alpha">
              {passages === 0 ? (
                <span className={styles.none}>nobody marked it</span>
              ) : (
                <AlphaBox alpha={alpha} isThin={articles < FEW_UNITS} />
              )}
            </td>
            <td data-label="Passages">{passages}</td>
            <td data-label="Articles">{articles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A method's proposals beside what people agree on, in articles. */
export function MachineFigures({ codes }: { readonly codes: readonly MachineAgreement[] }) {
  const found = codes.filter(isFound);
  const rest = codes.filter((one) => !isFound(one));
  return (
    <>
      {found.length === 0 ? null : <MachineTable codes={found} />}
      {rest.length === 0 ? null : (
        <p className={styles.rest}>Found by neither: {joinNames(rest.map(({ name }) => name))}.</p>
      )}
    </>
  );
}

function isFound({ both, machineOnly, peopleOnly, split }: MachineAgreement): boolean {
  return both + machineOnly + peopleOnly + split > 0;
}

function MachineTable({ codes }: { readonly codes: readonly MachineAgreement[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Agreement, 95 % interval</th>
          <th scope="col">Both</th>
          <th scope="col">Method only</th>
          <th scope="col">People only</th>
          <th scope="col">Neither</th>
          <th scope="col">People split</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((one) => (
          <tr key={one.code}>
            <th scope="row">{one.name}</th>
            <td data-label="Agreement" className={styles.wide}>
              <AlphaBox
                alpha={one.alpha}
                isThin={one.both + one.machineOnly + one.peopleOnly + one.neither < FEW_UNITS}
              />{" "}
              {describeInterval(one.alpha)}
            </td>
            <td data-label="Both">{one.both}</td>
            <td data-label="Method only">{one.machineOnly}</td>
            <td data-label="People only">{one.peopleOnly}</td>
            <td data-label="Neither">{one.neither}</td>
            <td data-label="People split">{one.split}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
