"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./layer-bar.module.css";
import { type Layer, LAYERS, readerHref, type ReaderQuery, toggleLayer } from "./reader-address";
import { slotStyle } from "./reading-text";
import type { TurnLayer } from "./use-layers";

const NAMES: Readonly<Record<Layer, string>> = {
  claims: "Claims",
  frames: "Frames",
  charged: "Charged words",
  voices: "Who speaks",
  shared: "Shared text",
};

/** Specimens that are letters with a line under them; the others are drawn by their class alone. */
const LETTERS: Partial<Readonly<Record<Layer, string>>> = { frames: "ab", charged: "ab" };

/** The layers' switches, each with a specimen of its mark, and the tools beside them. Stays in sight. */
export function LayerBar({
  articleKey,
  query,
  counts,
  onTurn,
  children,
}: {
  readonly articleKey: string;
  readonly query: ReaderQuery;
  readonly onTurn: TurnLayer;
  /** Null: not known, which the layer's remark explains. */
  readonly counts: Readonly<Record<Layer, number | null>>;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.bar}>
      <nav aria-label="Layers, two at most" className={styles.switches}>
        <ul className={styles.layers}>
          {LAYERS.map((layer) => (
            <li key={layer}>
              <a
                href={readerHref(articleKey, { ...query, layers: toggleLayer(query.layers, layer) })}
                onClick={onTurn}
                className={styles.layer}
                aria-current={query.layers.includes(layer) ? "true" : undefined}
              >
                <span className={styles[layer]} aria-hidden="true">
                  {LETTERS[layer]}
                </span>
                {NAMES[layer]}
                {counts[layer] === null ? null : <span className={styles.number}>{counts[layer]}</span>}
                <span className="visually-hidden">{query.layers.includes(layer) ? ", shown" : ", hidden"}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.tools}>{children}</div>
    </div>
  );
}

export interface LegendCode {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly digit: number;
  readonly slot: number | null;
  /** Passages under it. */
  readonly count: number;
}

/** The codes of the chosen codebook as they are drawn in the text, and the other codebooks. */
export function CodeLegend({
  articleKey,
  query,
  codebook,
  codebooks,
  codes,
  coders,
  settled,
  hidesOthers,
}: {
  readonly articleKey: string;
  readonly query: ReaderQuery;
  readonly codebook: { readonly key: string; readonly name: string };
  readonly codebooks: readonly { readonly key: string; readonly name: string }[];
  readonly codes: readonly LegendCode[];
  /** Names of those whose marks are shown. */
  readonly coders: readonly string[];
  /** In how many of these passages the code stands since an adjudication; null where there was none. */
  readonly settled: number | null;
  /** The viewer's work is open: other people's marks are kept from them. */
  readonly hidesOthers: boolean;
}) {
  const used = codes.filter(({ count }) => count > 0);
  return (
    <div className={styles.legend}>
      {used.length === 0 ? null : (
        <ul className={styles.keys} aria-label={`Codes in this text, ${codebook.name}`}>
          {used.map(({ key, digit, name, slot, definition }) => (
            <li key={key}>
              <mark className={`${styles.specimen} ${slotStyle(slot)}`} title={definition}>
                <b>{digit}</b> {name}
              </mark>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.by}>
        <details key={codebook.key} className={styles.codebooks}>
          <summary>
            <span className="visually-hidden">Codebook: </span>
            {codebook.name}
          </summary>
          <ul>
            {codebooks.map(({ key, name }) => (
              <li key={key}>
                <Link
                  href={readerHref(articleKey, { ...query, codebook: key })}
                  scroll={false}
                  aria-current={key === codebook.key ? "true" : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </details>
        <Link href={`/codebooks/${codebook.key}`} prefetch={false} className={styles.definitions}>
          Definitions
        </Link>
        <span>{hidesOthers ? OTHERS_HIDDEN : describeCoders(coders)}</span>
        {settled === null ? null : (
          <span>
            <a href="/methods#adjudication">Settled by adjudication</a>: {settled} of {countMarks(used)} stand
          </span>
        )}
      </div>
    </div>
  );
}

function countMarks(codes: readonly LegendCode[]): string {
  const count = codes.reduce((sum, code) => sum + code.count, 0);
  return `${count} ${count === 1 ? "mark" : "marks"}`;
}

const OTHERS_HIDDEN = "Other people’s marks are hidden until you finish";

function describeCoders(coders: readonly string[]): string {
  if (coders.length === 0) return "No marks with this codebook yet";
  return coders.length === 1 ? `Marks of ${coders[0]}` : `${coders.length} coders, all marks shown`;
}
