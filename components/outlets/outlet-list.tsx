import Link from "next/link";
import styles from "./outlets.module.css";

interface ListedOutletView {
  readonly key: string;
  readonly name: string;
  readonly letters: string;
  readonly fictional: boolean;
  readonly articleCount: number;
  readonly hosts: readonly string[];
}

/** Outlets by name; those of which only the name is here stand apart, below the others. */
export function OutletList({ outlets }: { readonly outlets: readonly ListedOutletView[] }) {
  const covered = outlets.filter(({ articleCount }) => articleCount > 0);
  const named = outlets.filter(({ articleCount }) => articleCount === 0);
  return (
    <>
      {covered.length === 0 ? null : <OutletTable caption="Outlets with articles" outlets={covered} showsCount />}
      {named.length === 0 ? null : (
        <section className={styles.section} aria-labelledby="named-heading">
          <h2 id="named-heading">Named, no article yet</h2>
          <OutletTable caption="Outlets without articles" outlets={named} showsCount={false} />
        </section>
      )}
    </>
  );
}

interface OutletTableProps {
  readonly caption: string;
  readonly outlets: readonly ListedOutletView[];
  readonly showsCount: boolean;
}

/** An outlet has a colour only within an event, so that its letters stand here without one. */
function OutletTable({ caption, outlets, showsCount }: OutletTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Publishes at</th>
          {showsCount ? (
            <th scope="col" className={styles.number}>
              Articles
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ key, name, letters, fictional, articleCount, hosts }) => (
          <tr key={key}>
            <th scope="row">
              <abbr className={styles.letters} title={name}>
                {letters}
              </abbr>{" "}
              <Link href={`/outlets/${key}`}>{name}</Link>
              {fictional ? <span className={styles.tag}>made up</span> : null}
            </th>
            <td>{hosts.slice(0, 3).join(", ") + (hosts.length > 3 ? ` and ${hosts.length - 3} more` : "")}</td>
            {showsCount ? (
              <td className={styles.number}>
                <Link href={`/articles?outlet=${key}`}>{articleCount}</Link>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
