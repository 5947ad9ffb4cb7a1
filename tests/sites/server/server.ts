// Serves the fixtures over TLS under the real host names and writes down every request that arrives.
import { randomBytes } from "node:crypto";
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { makeCertificate } from "./certificate";
import { pageFor } from "./page";
import { policyFor } from "./policies";
import { allHosts, isFixture, siteOf } from "./sites";

export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  /** Served by a fixture; everything else is a request that the fixtures never make. */
  expected: boolean;
}

export interface FixtureServer {
  ports: { tls: number; plain: number };
  /** SHA-256 of the certificate's public key, in base64. */
  keyHash: string;
  requests: SeenRequest[];
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** @param assets the bundled scripts and styles, by file name */
export async function startServer(assets: ReadonlyMap<string, Uint8Array>): Promise<FixtureServer> {
  const requests: SeenRequest[] = [];

  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", `https://${host || "unknown"}`);
    const kind = isFixture(host, url.pathname);
    const { "sec-fetch-dest": destination } = request.headers;
    // A page is asked for by a tab or a frame; whatever else asks for one has no business there.
    const expected =
      request.method === "GET" &&
      (kind === "asset" || (kind === "page" && (destination === "document" || destination === "iframe")));
    requests.push({ host, method: request.method ?? "", path: url.pathname + url.search, expected });
    if (!expected) {
      response.writeHead(404).end();
      return;
    }
    if (kind === "asset") {
      const asset = path.basename(url.pathname);
      response.writeHead(200, {
        "content-type": types[path.extname(asset)] ?? "application/octet-stream",
        "cache-control": "max-age=3600",
        "access-control-allow-origin": "*",
      });
      response.end(assets.get(asset) ?? "");
      return;
    }
    const site = siteOf(host);
    if (!site) return;
    const nonce = randomBytes(16).toString("base64");
    const isStrict = url.searchParams.get("csp") === "strict";
    const language = /^[a-z]{2}$/.exec(url.searchParams.get("lang") ?? "")?.[0] ?? "en";
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policyFor(site, nonce, isStrict),
      "cache-control": "no-store",
    });
    response.end(pageFor(site, language, nonce, isStrict));
  };

  const certificate = await makeCertificate(allHosts);
  const server = createServer(certificate, serve);
  // Nothing of the fixtures goes over plain text; who asks for it must not pass unseen.
  const plain = createPlainServer((request, response) => {
    requests.push({
      host: request.headers.host ?? "",
      method: request.method ?? "",
      path: request.url ?? "",
      expected: false,
    });
    response.writeHead(404).end();
  });

  return {
    ports: { tls: await listen(server), plain: await listen(plain) },
    keyHash: certificate.keyHash,
    requests,
    close: async () => {
      await Promise.all([shut(server), shut(plain)]);
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
