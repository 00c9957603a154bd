export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a model said, or why it said nothing that could be read. */
export type ChatReply =
  | { readonly content: string; readonly usage?: Usage }
  | { readonly refusal: string; readonly usage?: Usage };

interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: string;
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  }[];
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number };
}

/** Reads the body of a chat completion. A body that is none (a page of a proxy) is a fault that may pass. */
export function readReply(text: string): { readonly reply: ChatReply } | { readonly fault: string } {
  const completion = parsed(text);
  const [choice] = completion?.choices ?? [];
  if (!completion || !choice?.message)
    return { fault: `answered with something that is no completion: ${text.slice(0, 60)}` };
  const { prompt_tokens: inputTokens = 0, completion_tokens: outputTokens = 0 } = completion.usage ?? {};
  const usage = completion.usage ? { usage: { inputTokens, outputTokens } } : {};
  const { content, refusal } = choice.message;
  const refused = (why: string): { reply: ChatReply } => ({ reply: { refusal: why, ...usage } });
  if (typeof refusal === "string" && refusal !== "") return refused(`refused: ${refusal.slice(0, 120)}`);
  if (choice.finish_reason === "length") return refused("was cut off");
  if (choice.finish_reason === "content_filter") return refused("was filtered");
  if (typeof content !== "string" || content.trim() === "") return refused("said nothing");
  return { reply: { content, ...usage } };
}

function parsed(text: string): Completion | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Completion) : undefined;
  } catch {
    return undefined;
  }
}
