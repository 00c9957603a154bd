import { COUNTRIES, topicSpecies } from "../../pools/topics.ts";
import type { Abstaining } from "../asks.ts";

/** Near misses about organisms: the taxonomy names and places them, and knows nothing of their lives. */
export const natureTopics: readonly Abstaining[] = [
  {
    topic: "conservation and distribution",
    because: "neither status nor occurrence of species is served",
    domain: "evolution",
    from: topicSpecies,
    choose: { country: COUNTRIES },
    templates: [
      "Is the {animal} endangered in {country}?",
      "How many {latin} individuals are left in the wild?",
      "Show a distribution map of {latin}.",
      "When was the {animal} last sighted in {country}?",
      "Does the {animal} occur in {country}?",
      "Which protected areas in {country} hold {latin}?",
      "Is trade in the {animal} legal in {country}?",
      "IUCN category of {latin}?",
    ],
  },
  {
    topic: "life history and behavior",
    because: "traits of species are in no record here",
    domain: "evolution",
    from: topicSpecies,
    templates: [
      "How long does the {animal} live?",
      "What does {latin} eat in winter?",
      "How large does the {animal} get?",
      "When does {latin} breed, and how many young does it have?",
      "Is the {animal} dangerous to people?",
      "Describe the courtship of {latin}.",
      "At what depth or altitude does the {animal} live?",
      "Which predators does {latin} have?",
      "Is the {animal} active by day or by night?",
    ],
  },
  {
    topic: "identifying and keeping organisms",
    because: "nothing identifies organisms from pictures or gives advice on their care",
    domain: "general-biology",
    from: topicSpecies,
    choose: { country: COUNTRIES },
    templates: [
      "I photographed this in {country}; is it the {animal}?",
      "How do I care for the {animal} at home?",
      "How can I tell {latin} from similar species in the field?",
      "What should I do in {country} to attract the {animal}?",
      "My {animal} looks ill. Which vet medicine may I give?",
      "How do you pronounce {latin}?",
      "What does the name {latin} mean, literally?",
      "Is {latin} edible?",
    ],
  },
  {
    topic: "ecology and climate",
    because: "ecosystems and climate are outside the services",
    domain: "general-biology",
    from: topicSpecies,
    choose: { country: COUNTRIES },
    templates: [
      "How will warming by two degrees shift the range of the {animal}?",
      "What role does {latin} play in the food web of {country}?",
      "Is {latin} an invasive species in {country}?",
      "What drives the swings in numbers of {latin} from year to year?",
      "Which parasites weaken {latin} in warm years?",
      "Fit a species distribution model for the {animal} in {country}.",
      "How many {latin} can one hectare in {country} support?",
    ],
  },
];
