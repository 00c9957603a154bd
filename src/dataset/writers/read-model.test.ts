import { describe, expect, it } from "vitest";
import { readModel } from "./read-model.ts";

const ENV = {
  BIOTOOL_CHAT_URL: "https://models.example/v1",
  BIOTOOL_CHAT_MODEL: "big",
  BIOTOOL_CHAT_KEY: "sk-secret",
};
const HOME = { baseUrl: "https://models.example/v1", model: "big", key: "sk-secret" };

describe("the name of a model", () => {
  it.each([
    ["model", HOME],
    ["#small", { ...HOME, model: "small" }],
    ["https://models.example/v2#small", { ...HOME, baseUrl: "https://models.example/v2", model: "small" }],
    ["http://localhost:8000/v1", { baseUrl: "http://localhost:8000/v1", model: "big" }],
  ])("%s is read with what the environment says, the key for its own host only", (text, options) => {
    expect(readModel(text, ENV)).toEqual(options);
  });

  it("needs an address and a model from somewhere", () => {
    expect(readModel("http://localhost:1/v1#org/m", {})).toEqual({
      baseUrl: "http://localhost:1/v1",
      model: "org/m",
    });
    for (const text of ["model", "#m", "http://localhost:1/v1", "ftp://x#m", "qwen"])
      expect(() => readModel(text, {})).toThrow(/names no model/);
  });
});
