// client: langchain-js
// packages: @langchain/openai@1.5.8 @langchain/core@1.4.0
// main: chat stream
import { ChatOpenAI } from "@langchain/openai";

const { LAB_URL: baseURL, LAB_MODEL } = process.env;
const model = new ChatOpenAI({
  model: LAB_MODEL, apiKey: "none", maxRetries: 0, timeout: 20000, configuration: { baseURL }, useResponsesApi: false, streamUsage: true,
});
const HELLO = "Hello there, how are you?";
const USER = "Use get_weather with city=Tokyo now.";
const parameters = {
  type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false,
};
const bound = model.bindTools([{ type: "function", function: { name: "get_weather", parameters } }]);
async function whole(stream) {
  let sum;
  for await (const chunk of await stream) sum = sum === undefined ? chunk : sum.concat(chunk);
  return sum;
}
const calls = (message) => [message.tool_calls.map((one) => [one.name, one.args, Boolean(one.id)]), (message.invalid_tool_calls ?? []).length];
const parts = {
  chat: async () => (await model.invoke(HELLO)).content,
  stream: async () => (await whole(model.stream(HELLO))).content,
  stream_usage: async () => (await whole(model.stream(HELLO))).usage_metadata?.total_tokens,
  tool: async () => calls(await bound.invoke(USER)),
  tool_stream: async () => calls(await whole(bound.stream(USER))),
};
const told = {};
for (const [name, part] of Object.entries(parts)) {
  try { told[name] = (await part()) ?? null; } catch (error) { told[name] = `raises ${error.name}`; }
}
console.log(JSON.stringify(told));
process.exit(0);
