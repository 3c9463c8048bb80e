import type { FieldCertainty, FieldEvidence, FoundField, PageMetadata } from "../text/page-metadata";
import { hostBrand, hostOf, isPlatformHost } from "./outlet-host";
import { nameKey, slugForName } from "./outlet-name";
import { findOutletByHost, listOutletsByName, type OutletReference } from "./outlet-reference";
import type { ReferenceOutlet } from "./outlets-from-listings";

/** The outlet that a page names itself. */
export interface NamedOutlet {
  readonly slug: string;
  readonly name: string;
  /** Whether the reference knows it; one that it does not know gets its slug from its name. */
  readonly listed: boolean;
  readonly certainty: Exclude<FieldCertainty, "doubtful">;
  readonly evidence: FieldEvidence;
}

/** What other evidence suggests, for a person to confirm. Never stored as the article's outlet by itself. */
export interface OutletProposal {
  readonly slug: string;
  readonly name: string;
  readonly certainty: Exclude<FieldCertainty, "sure">;
  /** One plain sentence for the review screen; the same as the evidence's. */
  readonly reason: string;
  readonly evidence: FieldEvidence;
}

/** At most one of the two is set; neither, where the page gives no ground. */
export interface OutletNaming {
  readonly named: NamedOutlet | null;
  readonly proposal: OutletProposal | null;
}

/** The page's own address. `null` for a platform's: whoever publishes there is not named by it. */
interface OwnAddress {
  readonly field: FoundField<string>;
  readonly host: string;
  readonly outlet: ReferenceOutlet | null;
}

const NOTHING: OutletNaming = { named: null, proposal: null };
const NAME_END = / [|·–—-] |: | » /u;
const HOST_AS_NAME = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/iu;

function ownAddress(field: FoundField<string> | null, reference: OutletReference): OwnAddress | null {
  const host = field === null ? null : hostOf(field.value);
  if (field === null || host === null) return null;
  const outlet = findOutletByHost(reference, host);
  return outlet === null && isPlatformHost(host) ? null : { field, host, outlet };
}

/** Whether the lists know it as a platform only. A workspace's own outlet may well publish on one. */
function isPlatform({ hosts, listings }: ReferenceOutlet): boolean {
  return listings.length > 0 && hosts.length > 0 && hosts.every(isPlatformHost);
}

/** A site's name up to a separator, "Harbour Gazette - all about boats"; of an address that stands for one, the host. */
function firstPart(siteName: string): string {
  const part = siteName.trim().split(NAME_END)[0] ?? "";
  return part.includes(".") && !part.includes(" ") ? (hostOf(part) ?? part) : part;
}

/** The outlets that a site's name may mean; tried whole, then up to a separator ("SouthFront: our slogan"). */
function outletsCalled(siteName: string, reference: OutletReference): readonly ReferenceOutlet[] {
  const name = siteName.trim().slice(0, 200);
  const host = HOST_AS_NAME.test(name) ? hostOf(name) : null;
  const atHost = host === null ? null : findOutletByHost(reference, host);
  if (atHost !== null) return [atHost];
  const whole = listOutletsByName(reference, name);
  const outlets = whole.length > 0 ? whole : listOutletsByName(reference, firstPart(name));
  return outlets.filter((outlet) => !isPlatform(outlet));
}

/** Whether a name and an address belong together by their letters: "The Ellery Courier" and ellerycourier.test. */
function soundsAlike(name: string, host: string): boolean {
  const letters = nameKey(name).replaceAll(" ", "");
  const brand = hostBrand(host).replaceAll("-", "");
  return letters.length >= 3 && brand.length >= 3 && (letters.includes(brand) || brand.includes(letters));
}

/**
 * Whether the name alone is enough. The State Media Monitor holds hundreds of names that elsewhere mean another paper
 * ("Daily News", "The Star", "Horizons"), so an outlet that only it lists needs an address beside its name.
 */
function isKnownByName({ listings }: ReferenceOutlet): boolean {
  return listings.length === 0 || listings.some(({ list }) => list !== "state-media-monitor");
}

function restated({ evidence }: FoundField<string>, sentence: string, quote: string): FieldEvidence {
  return { ...evidence, sentence, quote: quote.slice(0, 200) };
}

function named(outlet: ReferenceOutlet, field: FoundField<string>, evidence: FieldEvidence): OutletNaming {
  const certainty = field.certainty === "sure" ? "sure" : "likely";
  return { named: { slug: outlet.slug, name: outlet.name, listed: true, certainty, evidence }, proposal: null };
}

function proposed(
  outlet: { readonly slug: string; readonly name: string },
  certainty: OutletProposal["certainty"],
  evidence: FieldEvidence,
): OutletNaming {
  const { slug, name } = outlet;
  return { named: null, proposal: { slug, name, certainty, reason: evidence.sentence, evidence } };
}

function nameByAddress({ field, host }: OwnAddress, outlet: ReferenceOutlet): OutletNaming {
  const sentence = `The page's own address is at ${host}, an address of ${outlet.name}.`;
  const evidence = restated(field, sentence, field.value);
  return field.certainty === "doubtful" ? proposed(outlet, "doubtful", evidence) : named(outlet, field, evidence);
}

function nameBySiteName(field: FoundField<string>, outlet: ReferenceOutlet, address: OwnAddress | null): OutletNaming {
  const calls = `The page calls its site “${field.value.slice(0, 80)}”`;
  if (address !== null && !outlet.hosts.some((host) => hostBrand(host) === hostBrand(address.host))) {
    const sentence = `${calls}, but no list gives its address ${address.host} for ${outlet.name}.`;
    return proposed(outlet, "doubtful", restated(field, sentence, field.value));
  }
  if (address === null && !isKnownByName(outlet)) {
    const sentence = `${calls}; one list knows an outlet of that name, and the page gives no address.`;
    return proposed(outlet, "doubtful", restated(field, sentence, field.value));
  }
  const evidence = restated(field, `${calls}, a name of ${outlet.name}.`, field.value);
  return field.certainty === "doubtful" ? proposed(outlet, "doubtful", evidence) : named(outlet, field, evidence);
}

/** A page of an outlet that the reference does not know: named when its name and address agree, else proposed. */
function nameUnlisted(
  siteName: FoundField<string> | undefined,
  address: OwnAddress | null,
  reference: OutletReference,
): OutletNaming {
  if (siteName === undefined) {
    if (address === null) return NOTHING;
    const slug = slugForName(hostBrand(address.host));
    const sentence = `The page's address is at ${address.host}, which no list knows.`;
    const evidence = restated(address.field, sentence, address.field.value);
    return reference.bySlug.has(slug) ? NOTHING : proposed({ slug, name: address.host }, "doubtful", evidence);
  }
  const name = firstPart(siteName.value).slice(0, 80);
  const slug = slugForName(name);
  if (name === "" || reference.bySlug.has(slug)) return NOTHING;
  const agrees = address !== null && soundsAlike(name, address.host);
  if (!agrees || siteName.certainty !== "sure") {
    const sentence = `The page calls its site “${name}”, which no list knows.`;
    const certainty = siteName.certainty === "sure" ? "likely" : "doubtful";
    return proposed({ slug, name }, certainty, restated(siteName, sentence, siteName.value));
  }
  const sentence = `The page calls its site “${name}”, and its address ${address.host} agrees.`;
  const evidence = restated(siteName, sentence, siteName.value);
  return { named: { slug, name, listed: false, certainty: "sure", evidence }, proposal: null };
}

/**
 * Which outlet a page itself names: by its own address, or by what it calls its site (meta tags, a closing line)
 * where that is a name of one outlet. A doubtful field, a name that means several outlets, or a name and an address
 * that disagree name none; the first and the last give a proposal. Mentions in the text never count: it reads
 * `metadata` only, so what stands there must be the page's words about itself. Two outlets named at once: nothing.
 */
export function nameOutlet(
  metadata: Pick<PageMetadata, "url" | "siteNames">,
  reference: OutletReference,
): OutletNaming {
  const address = ownAddress(metadata.url, reference);
  if (address !== null && address.outlet !== null) return nameByAddress(address, address.outlet);

  for (const certainty of ["sure", "likely", "doubtful"] as const) {
    const fields = metadata.siteNames.filter((field) => field.certainty === certainty);
    const matches = fields.map((field) => ({ field, outlets: outletsCalled(field.value, reference) }));
    const [first, ...others] = matches.filter(({ outlets }) => outlets.length > 0);
    if (first === undefined) continue;
    const [outlet, ...rivals] = narrowed(first.outlets, address);
    if (outlet === undefined || rivals.length > 0) return NOTHING;
    if (others.some(({ outlets }) => !outlets.includes(outlet))) return NOTHING;
    return nameBySiteName(first.field, outlet, address);
  }
  return nameUnlisted(metadata.siteNames[0], address, reference);
}

/** Of several outlets of one name, the one whose brand the address carries, if there is one. */
function narrowed(outlets: readonly ReferenceOutlet[], address: OwnAddress | null): readonly ReferenceOutlet[] {
  if (outlets.length <= 1 || address === null) return outlets;
  const brand = hostBrand(address.host);
  const fitting = outlets.filter(({ hosts }) => hosts.some((host) => hostBrand(host) === brand));
  return fitting.length > 0 ? fitting : outlets;
}
