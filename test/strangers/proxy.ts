import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext, TLSSocket } from "node:tls";
import { baseUrls } from "../../src/catalog/index.ts";

/** The hosts that strangers' clients have written into their code. */
const HOSTS = [...new Set(Object.values(baseUrls).map((base) => new URL(base).host))];

export interface ServiceProxy {
  /** What a client needs in its environment to send its HTTPS requests here and to believe the certificates. */
  readonly environment: Readonly<Record<string, string>>;
  /** Hosts that were asked for and are none of the services: refused, for nothing may leave this machine. */
  readonly refused: readonly string[];
  /** Requests passed on, as `GET host/path`. */
  readonly passed: readonly string[];
  close(): void;
}

/**
 * An HTTPS forward proxy on loopback that ends TLS for the three services' hosts and passes the requests on to the served
 * snapshot, so that a client with fixed hosts runs against it unchanged. The authority is made for this run and thrown away.
 */
export async function openServiceProxy(snapshotPort: number): Promise<ServiceProxy> {
  const folder = mkdtempSync(join(tmpdir(), "biotool-authority-"));
  const { key, cert, authority } = makeCertificates(folder);
  const secureContext = createSecureContext({ key, cert });
  const refused: string[] = [];
  const passed: string[] = [];
  const inner = createServer((incoming, outgoing) => {
    const { method = "", headers, url = "" } = incoming;
    // A proxy is asked for whole URLs over plain HTTP, and for paths within a tunnel.
    const { host, pathname, search } = new URL(url, `https://${headers.host ?? ""}`);
    if (!HOSTS.includes(host)) {
      refused.push(host);
      outgoing.writeHead(403).end();
      return;
    }
    passed.push(`${method} ${host}${pathname}${search}`);
    passOn({ incoming, outgoing, port: snapshotPort, path: pathname + search });
  });
  const outer = createServer((incoming, outgoing) => void inner.emit("request", incoming, outgoing));
  outer.on("connect", ({ url = "" }: IncomingMessage, socket) => {
    socket.on("error", () => socket.destroy());
    const host = url.replace(/:443$/, "");
    if (!HOSTS.includes(host)) {
      refused.push(host);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    const tls = new TLSSocket(socket, { isServer: true, secureContext });
    tls.on("error", () => tls.destroy());
    inner.emit("connection", tls);
  });
  await new Promise<void>((resolve) => outer.listen(0, "127.0.0.1", resolve));
  const { port } = outer.address() as AddressInfo;
  const bundle = join(folder, "authority.pem");
  writeFileSync(bundle, authority);
  return {
    environment: environmentFor(`http://127.0.0.1:${port}`, bundle),
    refused,
    passed,
    close() {
      outer.closeAllConnections();
      inner.closeAllConnections();
      outer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Proxy and authority under every name that clients of Python, Node and the shell look for. */
const environmentFor = (proxy: string, bundle: string): Record<string, string> => ({
  HTTPS_PROXY: proxy,
  https_proxy: proxy,
  HTTP_PROXY: proxy,
  http_proxy: proxy,
  NO_PROXY: "127.0.0.1",
  no_proxy: "127.0.0.1",
  SSL_CERT_FILE: bundle,
  REQUESTS_CA_BUNDLE: bundle,
  CURL_CA_BUNDLE: bundle,
  NODE_EXTRA_CA_CERTS: bundle,
});

interface Passing {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly port: number;
  readonly path: string;
}

function passOn({ incoming, outgoing, port, path }: Passing): void {
  const { method, headers } = incoming;
  const onward = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  incoming.pipe(onward);
}

/** An authority and one certificate for all hosts. */
function makeCertificates(folder: string): { key: string; cert: string; authority: string } {
  const openssl = (...words: string[]): void => {
    execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
  };
  const names = HOSTS.map((host) => `DNS:${host}`).join(",");
  writeFileSync(
    join(folder, "leaf.cnf"),
    `subjectAltName=${names}\nauthorityKeyIdentifier=keyid\nextendedKeyUsage=serverAuth\n`,
  );
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl(
    ..."req -x509 -days 2 -subj /CN=biotool-test -keyout ca.key -out ca.pem".split(" "),
    ...newKey,
    ..."-addext keyUsage=critical,keyCertSign,cRLSign".split(" "),
  );
  openssl(..."req -subj /CN=snapshot -keyout leaf.key -out leaf.csr".split(" "), ...newKey);
  openssl(
    ..."x509 -req -days 2 -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile leaf.cnf -out leaf.pem".split(
      " ",
    ),
  );
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return { key: read("leaf.key"), cert: read("leaf.pem"), authority: read("ca.pem") };
}
