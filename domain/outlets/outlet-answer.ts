/** Whose article it is, as a person says it. */
export type OutletAnswer =
  | { readonly kind: "unknown" }
  /** One of this workspace or of the bundled lists; `name` is what it was shown as. */
  | { readonly kind: "listed"; readonly key: string; readonly name: string }
  /** One that no list knows. */
  | { readonly kind: "named"; readonly name: string };
