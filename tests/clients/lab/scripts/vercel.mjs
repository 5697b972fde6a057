// client: vercel-ai-sdk
// packages: ai@7.0.173 @ai-sdk/openai-compatible@3.0.92 @ai-sdk/openai@4.0.118 | ai@6.0.326 @ai-sdk/openai-compatible@2.0.92 @ai-sdk/openai@3.0.141
// main: chat stream
import { generateText, jsonSchema, stepCountIs, streamText, tool } from "ai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createOpenAI } from "@ai-sdk/openai";

const { LAB_URL: baseURL, LAB_MODEL: id } = process.env;
const model = createOpenAICompatible({ name: "lab", baseURL, apiKey: "none", includeUsage: true })(id);
const responses = createOpenAI({ baseURL, apiKey: "none" }).responses(id);
const HELLO = "Hello there, how are you?";
const USER = "Use get_weather with city=Tokyo now.";
const inputSchema = jsonSchema({
  type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false,
});
const given = (seen) => ({
  maxRetries: 0, prompt: USER, stopWhen: stepCountIs(3),
  tools: { get_weather: tool({ inputSchema, execute: async ({ city }) => { seen.push(city); return "fine"; } }) },
});
async function streamed(asked) {
  const problems = [];
  const result = streamText({ ...asked, onError: () => {} });
  let text = "";
  for await (const part of result.fullStream) {
    if (part.type === "error") problems.push("error part");
    if (part.type === "text-delta") text += part.text;
  }
  return [text, problems];
}
const parts = {
  chat: async () => (await generateText({ model, prompt: HELLO, maxRetries: 0 })).text,
  stream: () => streamed({ model, prompt: HELLO, maxRetries: 0 }),
  tool: async () => { const seen = []; return [(await generateText({ model, ...given(seen) })).text, seen]; },
  tool_stream: async () => { const seen = []; return [await streamed({ model, ...given(seen) }), seen]; },
  resp: async () => (await generateText({ model: responses, prompt: HELLO, maxRetries: 0 })).text,
  resp_stream: () => streamed({ model: responses, prompt: HELLO, maxRetries: 0 }),
  resp_tool: async () => { const seen = []; return [(await generateText({ model: responses, ...given(seen) })).text, seen]; },
  resp_tool_stream: async () => { const seen = []; return [await streamed({ model: responses, ...given(seen) }), seen]; },
  error: async () => {
    const nobody = createOpenAICompatible({ name: "lab", baseURL, apiKey: "none" })("nobody");
    try { await generateText({ model: nobody, prompt: HELLO, maxRetries: 0 }); } catch (error) { return error.message; }
  },
};
const told = {};
for (const [name, part] of Object.entries(parts)) {
  try { told[name] = await part(); } catch (error) { told[name] = `raises ${error.name}`; }
}
console.log(JSON.stringify(told));
process.exit(0);
