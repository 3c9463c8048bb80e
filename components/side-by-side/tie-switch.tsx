import type { SideBySide, TieKind } from "@/domain/comparison/side-by-side/side-by-side";
import { TIE_KINDS } from "@/domain/comparison/side-by-side/side-by-side";
import { sideBySideHref, type SideBySideQuery } from "./side-by-side-address";
import styles from "./tie-switch.module.css";

const NAMES: Readonly<Record<TieKind, string>> = {
  claims: "The same claims",
  text: "The same words",
  actors: "The same actors",
};

interface TieSwitchProps {
  readonly slug: string;
  readonly search: string;
  readonly query: SideBySideQuery;
  readonly comparison: Pick<SideBySide, "a" | "b" | "shown" | "counts">;
  /** Whether what methods propose is among the ties. */
  readonly hasSuggestions: boolean;
}

/** Which ties are drawn, each kind with its number, and whether proposed ones are among them. */
export function TieSwitch({
  slug,
  search,
  query,
  comparison: { a, b, shown, counts },
  hasSuggestions,
}: TieSwitchProps) {
  const here = { ...query, a: a.key, b: b.key, tie: null };
  const turned = new URLSearchParams(search);
  if (hasSuggestions) turned.delete("suggestions");
  else turned.set("suggestions", "on");
  return (
    <div className={styles.bar}>
      <nav aria-label="Ties">
        <ul className={styles.kinds}>
          {TIE_KINDS.map((kind) => (
            <li key={kind}>
              <a
                href={sideBySideHref(slug, { ...here, ties: kind }, search)}
                className={styles.kind}
                aria-current={kind === shown ? "true" : undefined}
              >
                {NAMES[kind]} <span className={styles.count}>{counts[kind] ?? "not compared"}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown === "claims" ? (
        <p className={styles.suggestions}>
          {hasSuggestions ? "Suggestions shown, dashed." : "People’s marks only."}{" "}
          <a href={sideBySideHref(slug, { ...here, ties: "claims" }, turned.toString())}>
            {hasSuggestions ? "Leave suggestions out" : "Show suggestions"}
          </a>
        </p>
      ) : null}
    </div>
  );
}
