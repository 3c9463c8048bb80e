import styles from "./layer-remarks.module.css";
import type { ChargedWordView, MethodLayers } from "./layer-notes";
import type { Layer } from "./reader-address";
import { noteId, placeId } from "./reading-mark";

/** What is to be said of the layers that methods found: who says so, or why there is nothing to see. */
export function LayerRemarks({ layers, on }: { readonly layers: MethodLayers; readonly on: readonly Layer[] }) {
  const remarks = layers.remarks.filter(({ layer }) => on.includes(layer));
  return remarks.map(({ layer, text, links }) => (
    <div key={layer} className={styles.remark} data-layer-remark={layer}>
      <p>
        {text}{" "}
        {links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
      {layer === "charged" && layers.charged.length > 0 ? <ChargedWords words={layers.charged} /> : null}
    </div>
  ));
}

/** Each charged word with what makes it one: the dots in the text have no room for a reason. */
function ChargedWords({ words }: { readonly words: readonly ChargedWordView[] }) {
  return (
    <details className={styles.words}>
      <summary>Which, and why</summary>
      <ol>
        {words.map(({ token, word, reason }) => (
          <li key={token} id={noteId(token)}>
            <a href={`#${placeId(token)}`}>{word}</a> {reason}
          </li>
        ))}
      </ol>
    </details>
  );
}
