import type { Dispatcher } from "undici";

export interface DispatcherOptions {
  /** Proxies: http_proxy, https_proxy and no_proxy, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Connections to one host, kept for the next request. */
  readonly connections: number;
  readonly connectMs: number;
}

/** Sockets that are opened with the first request. */
export interface LazyDispatcher {
  open(): Promise<Dispatcher>;
  close(): Promise<void>;
}

/** Loading undici takes longer than all else that a client does, and whoever asks the snapshot has no use for it. */
export function lazyDispatcher(options: DispatcherOptions): LazyDispatcher {
  let opened: Promise<Dispatcher> | undefined;
  let closed = false;
  return {
    open: () => {
      opened ??= openDispatcher(options);
      return opened;
    },
    close: async () => {
      const dispatcher = await opened;
      if (dispatcher && !closed) await dispatcher.close();
      closed = true;
    },
  };
}

async function openDispatcher({ env, connections, connectMs }: DispatcherOptions): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const options = { connections, connect: { timeout: connectMs }, keepAliveTimeout: 10_000 };
  const read = (name: string): string => env[name] ?? env[name.toUpperCase()] ?? "";
  const [httpProxy, httpsProxy, noProxy] = [read("http_proxy"), read("https_proxy"), read("no_proxy")];
  return httpProxy || httpsProxy
    ? new EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy })
    : new Agent(options);
}
