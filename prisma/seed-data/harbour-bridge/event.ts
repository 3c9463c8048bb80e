import type { DemoEvent } from "../demo-types";

/** The fictional event: what belongs to it, how its articles were looked for, and its words explained. */
export const event: DemoEvent = {
  key: "harbour-bridge",
  title: "Closure of the Harbour Bridge, Port Ellery",
  summary:
    "A fictional event. In March 2031 the town of Port Ellery closes its Harbour Bridge to motor traffic, because a test has found cracks in two of its eight hangers. Six outlets report. Nobody in the story is a villain: the dispute is about when the city knew, what the repair costs, how the firm was chosen, who should pay for the ferry.",
  inclusionRule:
    "Texts of at least 150 words, published from 3 to 9 March 2031, whose main subject is the closure of the Harbour Bridge to motor traffic or what followed from it. Documents on which the reports rest are kept as background.",
  windowStart: "2031-03-03",
  windowEnd: "2031-03-09",
  population:
    "Articles of the ten outlets that report regularly on Port Ellery, printed, broadcast as text or put online.",
  query: "“Harbour Bridge” OR (bridge AND “Port Ellery”)",
  exclusions:
    "Traffic bulletins, weather reports, letters to the editor, notices without a text of their own, copies of an article already included.",
  glossary: [
    { term: "Hanger", definition: "A steel rod or cable that holds up the road of a bridge from above." },
    { term: "Ramp", definition: "The sloping road that leads up to a bridge." },
    {
      term: "Ultrasonic test",
      definition: "A test that sends sound into steel. The echo shows cracks that nobody can see from outside.",
    },
    {
      term: "Works committee",
      definition: "A small group of council members who decide on roads, bridges and buildings of the town.",
    },
    {
      term: "Councillor (Cllr)",
      definition: "A person elected to help run the town. “Cllr” is the short form before a name.",
    },
    {
      term: "Minutes",
      definition: "The official notes of a meeting: who was there, what was decided, how the votes fell.",
    },
    { term: "Tender", definition: "A public call for offers. Every firm may say what it would ask for the work." },
    {
      term: "Estimate",
      definition: "A careful guess of what something will cost, made before the work begins.",
    },
    { term: "Takings", definition: "All the money that a shop receives from its customers in a day or a week." },
    {
      term: "Petition",
      definition: "A written request to people in charge. Those who agree with it sign their names.",
    },
    {
      term: "News agency",
      definition: "A firm that sells reports to other outlets. They may print them word for word. Also called a wire.",
    },
    {
      term: "Correction",
      definition: "A note in which an outlet says openly what it got wrong, with the right fact.",
    },
  ],
};
