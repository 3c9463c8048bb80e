/** When an article was published, as a person says it. Dates are ISO text cut to what is known. */
export type DateAnswer =
  | { readonly kind: "on"; readonly date: string }
  | { readonly kind: "between"; readonly notBefore: string | null; readonly notAfter: string | null }
  | { readonly kind: "unknown" };
