import { asks } from "../../asks.ts";

export const getInfoPingAsks = asks("get_info_ping", [
  {
    arguments: {},
    templates: [
      "ensembl rest server status?",
      "Does Ensembl respond?",
      "Does the Ensembl REST server work? Class starts in five minutes.",
      "Will Ensembl answer requests at this moment?",
      "ensembl alive?",
      "Can Ensembl be reached right now?",
      "Check the status of the Ensembl REST service.",
      "Is rest.ensembl.org answering?",
      "Tell me whether the Ensembl server responds.",
      "Server status of Ensembl, quickly",
    ],
  },
  {
    arguments: {},
    templates: [
      "Gateway errors all morning. Check if Ensembl lives.",
      "Half my class can't load anything from Ensembl. Has it gone down?",
      "All my requests time out. Is Ensembl down?",
      "Before I submit 5,000 lookups, test that Ensembl's server is alive.",
      "Is there an outage at Ensembl today?",
      "My script got 503 errors from Ensembl. Is the service back?",
      "Our pipeline failed overnight; see if the Ensembl REST service is running.",
      "Is it me or is Ensembl offline?",
      "A colleague says Ensembl is under maintenance. Can you verify that it is up?",
      "The genome browser hangs. Does at least the REST server of Ensembl reply?",
    ],
  },
  {
    arguments: {},
    templates: [
      "A quick sign of life from Ensembl is all I need.",
      "Ten minutes ago Ensembl was unreachable. And now?",
      "Run a health check against Ensembl REST.",
      "Heartbeat of the Ensembl API?",
      "Send a ping to the Ensembl web service and report the result.",
      "Do a connectivity test with Ensembl before the workshop starts.",
      "For our monitoring dashboard: Ensembl reachable, yes or no?",
      "Are the databases behind Ensembl REST connected and responding?",
      "Make sure that Ensembl is available, then we go on.",
      "Just want to know that the connection to Ensembl works.",
    ],
  },
]);
