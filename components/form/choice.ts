/** One of several things that a form offers: what is sent, and what is read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
