"use server";

import { z } from "zod";
import { forgetCoder } from "@/app/coders/chosen-coder";
import { guardedAction } from "@/app/guard/guarded";
import { findEventOfTerm } from "@/db/glossary-terms";
import { findClaim, listEventsOfClaim } from "@/db/claims";
import { planArticleRemoval, removeArticle } from "@/workflows/remove-article";
import { planClaimRemoval, removeClaim } from "@/workflows/remove-claim";
import { planCoderRemoval, removeCoder } from "@/workflows/remove-coder";
import { planEventRemoval, removeEvent } from "@/workflows/remove-event";
import { planGlossaryTermRemoval, removeGlossaryTerm } from "@/workflows/remove-glossary-term";
import { planOutletRemoval, removeOutlet } from "@/workflows/remove-outlet";
import { landOn } from "./land-on";

/** The thing by its key or, for an event, by the last part of its address. */
const thing = z.object({ key: z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.") });

/** The same with the work to whose removal somebody has agreed, as the plan said it. */
const agreedThing = thing.extend({ agreed: z.string().max(300).nullable() });

export const planArticleRemovalAction = guardedAction("remove-article", thing, ({ context }, { key }) =>
  planArticleRemoval(context, { articleKey: key }),
);

export const removeArticleAction = guardedAction("remove-article", agreedThing, async ({ context }, { key, agreed }) =>
  landOn("/articles", await removeArticle(context, { articleKey: key, agreed })),
);

export const planEventRemovalAction = guardedAction("remove-event", thing, ({ context }, { key }) =>
  planEventRemoval(context, { event: key }),
);

export const removeEventAction = guardedAction("remove-event", agreedThing, async ({ context }, { key, agreed }) =>
  landOn("/", await removeEvent(context, { event: key, agreed })),
);

export const planClaimRemovalAction = guardedAction("remove-claim", thing, ({ context }, { key }) =>
  planClaimRemoval(context, { claimKey: key }),
);

/** Lands on the claims of the first event that held it. */
export const removeClaimAction = guardedAction(
  "remove-claim",
  agreedThing,
  async ({ context, database: { reader } }, { key, agreed }) => {
    const claim = await findClaim(reader, key);
    const [event] = claim === null ? [] : await listEventsOfClaim(reader, claim.id);
    const list = event === undefined ? "/" : `/events/${event.slug}/claims`;
    return landOn(list, await removeClaim(context, { claimKey: key, agreed }));
  },
);

export const planOutletRemovalAction = guardedAction("remove-outlet", thing, ({ context }, { key }) =>
  planOutletRemoval(context, { outletKey: key }),
);

export const removeOutletAction = guardedAction("remove-outlet", agreedThing, async ({ context }, { key, agreed }) =>
  landOn("/outlets", await removeOutlet(context, { outletKey: key, agreed })),
);

export const planCoderRemovalAction = guardedAction("remove-coder", thing, ({ context }, { key }) =>
  planCoderRemoval(context, { coderKey: key }),
);

export const removeCoderAction = guardedAction(
  "remove-coder",
  agreedThing,
  async ({ context, coder }, { key, agreed }) => {
    const outcome = await removeCoder(context, { coderKey: key, agreed });
    if (outcome.ok && coder?.key === key) await forgetCoder();
    return landOn("/coding", outcome);
  },
);

export const planGlossaryTermRemovalAction = guardedAction("remove-glossary-term", thing, ({ context }, { key }) =>
  planGlossaryTermRemoval(context, { termKey: key }),
);

/** Lands on the page of its event that lists the words. */
export const removeGlossaryTermAction = guardedAction(
  "remove-glossary-term",
  agreedThing,
  async ({ context, database: { reader } }, { key, agreed }) => {
    const event = await findEventOfTerm(reader, key);
    const list = event === null ? "/" : `/events/${event}/coverage`;
    return landOn(list, await removeGlossaryTerm(context, { termKey: key, agreed }));
  },
);
