import { UsageError } from "../../errors/index.ts";
import type { ChatOptions } from "./chat.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which model is meant: `<base-url>#<model>`, `#<model>` at BIOTOOL_CHAT_URL, `<base-url>` with BIOTOOL_CHAT_MODEL, or `model` for
 * both. BIOTOOL_CHAT_KEY goes to the host of BIOTOOL_CHAT_URL, and where that is not set to the host that is named.
 * @throws UsageError where address or model are missing
 */
export function readModel(text: string, env: Environment = process.env): ChatOptions {
  const [address = "", named = ""] = text === "model" ? [] : splitAt(text);
  const home = env["BIOTOOL_CHAT_URL"]?.trim() ?? "";
  const baseUrl = address || home;
  const model = named || (env["BIOTOOL_CHAT_MODEL"]?.trim() ?? "");
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl) || model === "")
    throw new UsageError(`${text} names no model`, {
      nextStep:
        "Write <base-url>#<model>, such as http://localhost:8000/v1#qwen3, or set BIOTOOL_CHAT_URL and BIOTOOL_CHAT_MODEL and write model",
    });
  const key = env["BIOTOOL_CHAT_KEY"]?.trim() ?? "";
  const isHome = home === "" || (URL.canParse(home) && new URL(home).origin === new URL(baseUrl).origin);
  return { baseUrl, model, ...(key !== "" && isHome ? { key } : {}) };
}

/** Names of models may hold a `#` no more than addresses do. */
function splitAt(text: string): readonly string[] {
  const at = text.indexOf("#");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
