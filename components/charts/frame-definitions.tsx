import type { FramingComparison } from "@/domain/comparison/comparison";
import styles from "./frame-definitions.module.css";

/** What each frame of the codebook means: stands where the drawer will open. */
export function FrameDefinitions({ framing: { codebook, rows } }: { readonly framing: FramingComparison }) {
  return (
    <section className={styles.definitions} aria-labelledby="frame-definitions">
      <h2 id="frame-definitions">What each frame means</h2>
      <p>
        Choose a sign: what it counts opens here. <a href={`/codebooks/${codebook.key}`}>The whole codebook</a>
      </p>
      <dl>
        {rows
          .filter(({ k }) => k > 0)
          .map(({ code, name, definition }) => (
            <div key={code}>
              <dt>{name}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
