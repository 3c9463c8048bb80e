/**
 * Countries with what English calls their people and things, and other names for them. General knowledge of the
 * language: it tells a place from an organisation, and that "Swedish government" is a body of Sweden's.
 */
const COUNTRIES = `
  afghanistan afghan|albania albanian|algeria algerian|argentina argentine argentinian|armenia armenian
  |australia australian|austria austrian|azerbaijan azerbaijani|bangladesh bangladeshi|belarus belarusian
  |belgium belgian|bolivia bolivian|bosnia bosnian|brazil brazilian|britain british u.k. uk united_kingdom|bulgaria bulgarian
  |cambodia cambodian|cameroon cameroonian|canada canadian|chile chilean|china chinese|colombia colombian|congo congolese
  |croatia croatian|cuba cuban|cyprus cypriot|denmark danish|ecuador ecuadorian|egypt egyptian|england english
  |eritrea eritrean|estonia estonian|ethiopia ethiopian|finland finnish|france french|georgia georgian|germany german
  |ghana ghanaian|greece greek|guatemala guatemalan|haiti haitian|honduras honduran|hungary hungarian|iceland icelandic
  |india indian|indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|jamaica jamaican
  |japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kosovo kosovar|kuwait kuwaiti|laos laotian|latvia latvian
  |lebanon lebanese|libya libyan|lithuania lithuanian|luxembourg|malaysia malaysian|mali malian|malta maltese|mexico mexican
  |moldova moldovan|mongolia mongolian|montenegro montenegrin|morocco moroccan|myanmar burmese burma|nepal nepalese
  |netherlands dutch|new_zealand|nicaragua nicaraguan|niger nigerien|nigeria nigerian|north_korea north_korean
  |north_macedonia macedonian|norway norwegian|oman omani|pakistan pakistani|palestine palestinian|panama panamanian
  |paraguay paraguayan|peru peruvian|philippines philippine filipino|poland polish|portugal portuguese|qatar qatari
  |romania romanian|russia russian|rwanda rwandan|saudi_arabia saudi|scotland scottish|senegal senegalese|serbia serbian
  |singapore singaporean|slovakia slovak|slovenia slovenian|somalia somali|south_africa south_african
  |south_korea south_korean|spain spanish|sri_lanka sri_lankan|sudan sudanese|sweden swedish|switzerland swiss|syria syrian
  |taiwan taiwanese|tanzania tanzanian|thailand thai|tibet tibetan|tunisia tunisian|turkey turkish|uganda ugandan
  |ukraine ukrainian|united_states american u.s. us usa u.s.a. america united_states_of_america|uruguay uruguayan
  |uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh|yemen yemeni|zambia zambian|zimbabwe zimbabwean
`;

const ADJECTIVE_ENDING = /(?:ese|ian|ean|an|ish|ic|i|ch|ek|ai|ss|ak|ek|in|ot|ar|en|ine|ali|ino)$/u;

const countries = new Map<string, string>();
const adjectives = new Set<string>();
for (const entry of COUNTRIES.trim().split("|")) {
  const [country, ...others] = entry
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll("_", " "));
  if (country === undefined) continue;
  countries.set(country, country);
  for (const other of others) {
    countries.set(other, country);
    if (ADJECTIVE_ENDING.test(other)) adjectives.add(other);
  }
}

/** The country that a name, an adjective or an abbreviation in lower case stands for; null for any other word. */
export function countryOf(lower: string): string | null {
  return countries.get(lower) ?? null;
}

/** Whether a word in lower case says of what country something is ("Norwegian", "Norwegians"), and names nobody by itself. */
export function isCountryAdjective(lower: string): boolean {
  return adjectives.has(lower) || (lower.endsWith("s") && adjectives.has(lower.slice(0, -1)));
}
