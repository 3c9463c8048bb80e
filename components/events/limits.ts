/** How long what people write about events and claims may be, in UTF-16 code units. Forms and schemas share them. */
export const LIMITS = { title: 200, line: 500, paragraph: 2000, term: 80, statement: 300 } as const;
