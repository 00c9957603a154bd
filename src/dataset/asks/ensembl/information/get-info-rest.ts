import { asks } from "../../asks.ts";

export const getInfoRestAsks = asks("get_info_rest", [
  {
    arguments: {},
    unheld: "the version that runs at Ensembl",
    templates: [
      "Ensembl's REST service has a version of its own. What is it?",
      "REST API version number, Ensembl, for the docs",
      "Under which version number does Ensembl run its REST API?",
      "Ensembl REST API version?",
      "Which release of the REST interface answers at Ensembl?",
      "Tell me the version number of the Ensembl RESTful service.",
      "rest version ensembl",
      "Current version of Ensembl's REST endpoints",
      "Give the REST API release (major.minor) of Ensembl.",
      "Which version does the Ensembl web API report for itself?",
    ],
  },
  {
    arguments: {},
    unheld: "the version that runs at Ensembl",
    templates: [
      "Since which REST version my endpoint is gone I know; now tell me the version Ensembl serves.",
      "Our mock answers were recorded against an older REST API. Which version is Ensembl at?",
      "My client breaks since yesterday. Has the version of the Ensembl REST API changed?",
      "An endpoint disappeared. What REST API version does Ensembl have now?",
      "Is Ensembl's REST interface already at version 15 or still below?",
      "I have to pin the REST API version of Ensembl in our documentation. Which one?",
      "The changelog speaks of a major REST version bump at Ensembl; did it happen on the live server?",
      "For a bug report to the Ensembl helpdesk I need the version of their REST API.",
      "Our wrapper supports only some versions of Ensembl's REST API, so find out the one in use.",
      "Does the server run the newest Ensembl REST API? State its version.",
    ],
  },
  {
    arguments: {},
    unheld: "the version that runs at Ensembl",
    templates: [
      "Which edition of Ensembl's REST interface am I using?",
      "API (REST) version string from Ensembl",
      "Not the data release, the REST API version of Ensembl please.",
      "Compare our mock with the real thing: which version has the Ensembl REST API?",
      "Which REST service version stands behind the Ensembl answers?",
      "Version of the HTTP interface (REST), Ensembl",
      "Print the Ensembl REST version in the log header.",
      "What should I cite as version of the Ensembl REST API?",
      "How do I tell which Ensembl REST API version I am talking to? Just look it up.",
      "Ensembl's RESTful API: version in production?",
    ],
  },
]);
