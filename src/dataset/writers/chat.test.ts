import { afterEach, describe, expect, it } from "vitest";
import { type ChatServer, type ChatTurn, chatServer, completion, raw } from "../../../test/chat-server.ts";
import type { Clock } from "../../client/clock.ts";
import { type Chat, type ChatOptions, openChat } from "./chat.ts";

const KEY = "sk-very-secret";
const open: (ChatServer | Chat)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Sleeps at once and notes for how long. */
function noted(): { readonly clock: Clock; readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    clock: {
      now: () => 0,
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
    },
  };
}

async function asking(turns: readonly ChatTurn[], options: Partial<ChatOptions> = {}) {
  const server = await chatServer((number) => turns[Math.min(number, turns.length) - 1] ?? "");
  const { clock, slept } = noted();
  const chat = openChat({ baseUrl: server.baseUrl, model: "m", key: KEY, clock, env: {}, ...options });
  open.push(chat, server);
  const ask = () => chat.complete({ messages: [{ role: "user", content: "hello" }], temperature: 0 });
  return { server, slept, ask };
}

const closed: ChatTurn = (answer) => void answer.destroy();

describe("a chat endpoint", () => {
  it("is sent model, messages and key, and tells text and usage", async () => {
    const { server, ask } = await asking(["yes"]);
    expect(await ask()).toEqual({ content: "yes", usage: { inputTokens: 100, outputTokens: 20 } });
    const [asked] = server.asked;
    expect(asked?.path).toBe("/v1/chat/completions");
    expect(asked?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(asked?.body).toMatchObject({ model: "m", messages: [{ role: "user", content: "hello" }] });
  });

  it("is waited for as long as it asks after 429", async () => {
    const { slept, ask } = await asking([raw(429, { headers: { "retry-after": "7" } }), "yes"]);
    expect(await ask()).toMatchObject({ content: "yes" });
    expect(slept[0]).toBeGreaterThanOrEqual(7000);
  });

  it.each([
    ["500", raw(500)],
    ["a page of a proxy", raw(200, { text: "<html>Please log in</html>" })],
    ["a body that is no completion", raw(200, { text: '{"choices":[]}' })],
    ["a connection that is closed", closed],
  ] as const)("is asked again after %s", async (_, fault) => {
    const { server, ask } = await asking([fault, fault, "yes"]);
    expect(await ask()).toMatchObject({ content: "yes" });
    expect(server.asked).toHaveLength(3);
  });

  it("is given up when it hangs, with what to do next", async () => {
    const { server, ask } = await asking([() => undefined], { timeoutMs: 60, maxAttempts: 2 });
    await expect(ask()).rejects.toMatchObject({ code: "unavailable", nextStep: expect.any(String) });
    expect(server.asked).toHaveLength(2);
  });

  it("is not waited for when it asks for hours", async () => {
    const { slept, ask } = await asking([raw(429, { headers: { "retry-after": "86400" } })]);
    await expect(ask()).rejects.toMatchObject({ code: "unavailable" });
    expect(slept).toEqual([]);
  });

  it("that refuses the key is not asked again, and the key is not repeated", async () => {
    const { server, ask } = await asking([raw(401, { text: `bad key ${KEY}` })]);
    const fault = await ask().catch((problem: unknown) => problem);
    expect(fault).toMatchObject({ code: "refused" });
    expect(String(fault)).not.toContain(KEY);
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    ["a refused prompt", raw(400, { text: "too long" }), /refused the prompt \(400\)/],
    ["a refusal", raw(200, { text: completion(null, { message: { refusal: "I cannot" } }) }), /I cannot/],
    ["a text cut off", raw(200, { text: completion("x", { finish_reason: "length" }) }), /cut off/],
    ["silence", raw(200, { text: completion("") }), /nothing/],
  ] as const)("gives %s as a refusal of this prompt", async (_, turn, why) => {
    const { server, ask } = await asking([turn]);
    expect(await ask()).toMatchObject({ refusal: expect.stringMatching(why) });
    expect(server.asked).toHaveLength(1);
  });
});
