import Link from "next/link";
import styles from "./saved-views.module.css";

/** The saved views in one line; nothing where there are none. */
export function ViewLinks({
  views,
}: {
  readonly views: readonly { readonly name: string; readonly address: string }[];
}) {
  if (views.length === 0) return null;
  return (
    <nav className={styles.line} aria-label="Saved views">
      <span>Saved views</span>
      <ul>
        {views.map(({ name, address }) => (
          <li key={name}>
            <Link href={address} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
