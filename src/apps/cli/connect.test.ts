import { expect, it } from "vitest";
import { connect } from "./connect.ts";

it("leaves Ctrl-C to the system while the snapshot answers: unpacking would not hear a listener", async () => {
  const before = process.listenerCount("SIGINT");
  const offline = await connect({ timeout: 60 });
  expect(process.listenerCount("SIGINT")).toBe(before);
  await offline.close();
  const live = await connect({ timeout: 60, live: true });
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  await live.close();
});
