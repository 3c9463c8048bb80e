import Link from "next/link";
import { OutletChip } from "@/components/signs/outlet-chip";
import styles from "./outlets.module.css";

interface OutletListProps {
  readonly outlets: readonly {
    readonly key: string;
    readonly name: string;
    readonly letters: string;
    readonly fictional: boolean;
    readonly articleCount: number;
    readonly hosts: readonly string[];
  }[];
}

/** Outlets by name. */
export function OutletList({ outlets }: OutletListProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Outlets</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Publishes at</th>
          <th scope="col" className={styles.number}>
            Articles
          </th>
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ key, name, letters, fictional, articleCount, hosts }) => (
          <tr key={key}>
            <th scope="row">
              <OutletChip letters={letters} name={name} slot={null} /> <Link href={`/outlets/${key}`}>{name}</Link>
              {fictional ? <span className={styles.tag}>made up</span> : null}
            </th>
            <td>{hosts.slice(0, 3).join(", ") + (hosts.length > 3 ? ` and ${hosts.length - 3} more` : "")}</td>
            <td className={styles.number}>
              {articleCount === 0 ? 0 : <Link href={`/articles?outlet=${key}`}>{articleCount}</Link>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
