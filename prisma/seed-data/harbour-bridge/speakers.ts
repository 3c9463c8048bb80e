import type { DemoSpeaker } from "../demo-types";

function speaker(name: string, type: DemoSpeaker["type"], viaOutlet: string | null = null): DemoSpeaker {
  return { name, type, viaOutlet };
}

export const mehra = speaker("Anil Mehra", "person");
export const oduya = speaker("Dennis Oduya", "person");
export const pell = speaker("Joyce Pell", "person");
export const calder = speaker("Ruth Calder", "person");
export const frith = speaker("Alan Frith", "person");
export const barnes = speaker("Kofi Barnes", "person");
export const lund = speaker("Greta Lund", "person");
export const whitlow = speaker("Sam Whitlow", "person");

export const city = speaker("City of Port Ellery", "organisation");
export const financeOffice = speaker("Finance office", "organisation");
export const trafficOffice = speaker("Traffic office", "organisation");
export const petitionsOffice = speaker("Petitions office", "organisation");
export const traders = speaker("Members of the Traders’ Association", "role");
/** The figure reached Harbour Today by way of the first edition of another outlet. */
export const trafficOfficeViaCourier = speaker("Traffic office", "organisation", "ellery-courier");

export const engineersNote = speaker("Engineer’s note of 14 October 2030", "document");
export const committeePaper = speaker("Paper of the finance office for the works committee", "document");
export const minutes = speaker("Minutes of the works committee", "document");
export const petition = speaker("Petition for a free ferry", "document");
export const noticeOnRailing = speaker("Notice on the railing", "document");

export const worksSpokeswoman = speaker("Spokeswoman for the works department", "role");
export const mayorsSpokesman = speaker("Spokesman for the mayor’s office", "role");
export const crewMember = speaker("A member of the inspection crew", "anonymous");
export const yardWorker = speaker("A man who works in the steel yard", "anonymous");
