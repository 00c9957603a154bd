import { always, reply } from "../fault-server.ts";
import { ENTRY, type Fault, GENE, good, json, plain } from "./fault.ts";
import { redirect } from "./respond.ts";

/** Redirects, and answers that are odd and fine. */
export const redirectFaults: readonly Fault[] = [
  // Redirects
  {
    name: "a redirect to another host",
    respond: redirect("http://127.0.0.2:9/evil"),
    status: "refused",
    says: /another host/u,
    hits: 1,
  },
  {
    name: "a redirect to another port",
    respond: redirect("http://127.0.0.1:9/evil"),
    status: "refused",
    says: /another host/u,
    hits: 1,
  },
  {
    name: "a redirect that goes round",
    respond: redirect("/again"),
    status: "unavailable",
    says: /redirected more than 5 times/u,
    hits: 6,
  },
  {
    name: "a redirect without a place to go",
    respond: always({ status: 302 }),
    status: "unavailable",
    hits: 1,
  },
  {
    name: "a redirect to another protocol",
    respond: redirect("file:///etc/passwd"),
    status: "refused",
    hits: 1,
  },
  {
    name: "a merged entry, followed on the same host",
    call: ENTRY,
    respond: (socket, hit) =>
      hit.path.includes("/P12345")
        ? reply(socket, {
            body: json({ entryType: "UniProtKB reviewed (Swiss-Prot)", primaryAccession: "P12345" }),
          })
        : redirect("/uniprotkb/P12345?from=P05067", 303)(socket, hit),
    status: "data",
    hits: 2,
  },

  // Odd, and fine
  {
    name: "JSON under the wrong content type",
    respond: always({ headers: plain, body: GENE }),
    status: "data",
    hits: 1,
  },
  {
    name: "JSON after a byte order mark",
    respond: always({ body: `\uFEFF${GENE}` }),
    status: "data",
    hits: 1,
  },
  {
    name: "an interim answer before the real one",
    respond: (socket) => {
      socket.write("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n");
      reply(socket, good);
    },
    status: "data",
    hits: 1,
  },
];
