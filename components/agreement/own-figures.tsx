import { AlphaBox } from "@/components/charts/agreement-badge";
import type { OwnCode } from "@/domain/agreement/own-agreement";
import { FEW_UNITS } from "@/domain/comparison/framing/measure-frame-agreement";
import styles from "./agreement.module.css";

/** One coder against the agreed coding, code by code. */
export function OwnFigures({ codes }: { readonly codes: readonly OwnCode[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Mine against agreed</th>
          <th scope="col">Alike</th>
          <th scope="col">Split</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ code, name, alpha, articles, alike, split }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td data-label="Mine against agreed">
              {articles === 0 ? (
                <span className={styles.none}>nothing agreed</span>
              ) : (
                <AlphaBox alpha={alpha} isThin={articles < FEW_UNITS} />
              )}
            </td>
            <td data-label="Alike">{articles === 0 ? "" : `${alike} of ${articles}`}</td>
            <td data-label="Split">{split}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
