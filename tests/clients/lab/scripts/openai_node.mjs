// client: openai-node
// packages: openai@7.59.0
// main: chat stream
import OpenAI from "openai";

const { LAB_URL: baseURL, LAB_MODEL: model } = process.env;
const client = new OpenAI({ baseURL, apiKey: "none", maxRetries: 0, timeout: 20000 });
const HI = [{ role: "user", content: "Hello there, how are you?" }];
const ASK = [{ role: "user", content: "Use get_weather with city=Tokyo now." }];
const parameters = {
  type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false,
};
const tools = [{ type: "function", function: { name: "get_weather", parameters, strict: true } }];
const flat = [{ type: "function", name: "get_weather", parameters, strict: true }];
const call = (one) => [one.function.name, JSON.parse(one.function.arguments), Boolean(one.id)];
const parts = {
  chat: async () => (await client.chat.completions.create({ model, messages: HI })).choices[0].message.content,
  stream: async () => {
    let text = "";
    const options = { model, messages: HI, stream: true, stream_options: { include_usage: true } };
    for await (const chunk of await client.chat.completions.create(options)) {
      if (chunk.choices?.length === 0) continue;
      text += chunk.choices[0].delta.content ?? "";
    }
    return text;
  },
  helper: async () => (await client.chat.completions.stream({ model, messages: HI }).finalMessage()).content,
  tool: async () => call((await client.chat.completions.create({ model, messages: ASK, tools })).choices[0].message.tool_calls[0]),
  tool_helper: async () => call((await client.chat.completions.stream({ model, messages: ASK, tools }).finalMessage()).tool_calls[0]),
  resp: async () => (await client.responses.create({ model, input: "Hello there, how are you?" })).output_text,
  resp_helper: async () => (await client.responses.stream({ model, input: "Hello there, how are you?" }).finalResponse()).output_text,
  resp_tool_helper: async () => {
    const item = (await client.responses.stream({ model, input: ASK, tools: flat }).finalResponse()).output[0];
    return [item.name, JSON.parse(item.arguments), item.call_id];
  },
  error: async () => {
    try { await client.chat.completions.create({ model: "nobody", messages: HI }); } catch (error) { return [error.status, error.code, error.param]; }
  },
};
const told = {};
for (const [name, part] of Object.entries(parts)) {
  try { told[name] = await part(); } catch (error) { told[name] = `raises ${error.name}`; }
}
console.log(JSON.stringify(told));
process.exit(0);
