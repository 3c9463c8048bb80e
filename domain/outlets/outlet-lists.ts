/** The three lists of facts about outlets (reference/outlets/), as rows. They are read beside each other, never merged. */

export type OutletListId = "state-media-monitor" | "kagi-media-data" | "wikipedia-perennial-sources";

export interface OutletListAbout {
  readonly list: OutletListId;
  readonly title: string;
  /** When the list was read: `YYYY-MM`. */
  readonly asOf: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
}

export interface OutletList<Row> {
  readonly about: OutletListAbout;
  readonly rows: readonly Row[];
}

/** A medium ("asset") of a company, with at most one address. */
export interface StateMediaRow {
  readonly name: string;
  readonly company: string | null;
  readonly country: string | null;
  readonly hosts: readonly string[];
  readonly typology: string;
}

/** An organisation with its addresses: one outlet (BBC News) or a publisher of many (Groupe EBRA). */
export interface KagiRow {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly country: string | null;
  readonly owner: string | null;
  readonly typology: string;
}

/** A source that Wikipedia's editors discussed, or one part or period of it: `label` says which. */
export interface WikipediaRow {
  /** Title of the article about the source, such as `Sputnik (news agency)`. */
  readonly name: string;
  readonly label: string;
  readonly status: string;
  readonly hosts: readonly string[];
  /** Addresses that are only a part of a host, such as `forbes.com/advisor`. */
  readonly paths: readonly string[];
  readonly lastDiscussed: number | null;
  readonly shortcut: string | null;
}

/** What the caller reads from the three `list.json` files: `domain/` opens no file itself. */
export interface OutletLists {
  readonly stateMediaMonitor: OutletList<StateMediaRow>;
  readonly kagiMediaData: OutletList<KagiRow>;
  readonly wikipediaPerennialSources: OutletList<WikipediaRow>;
}
