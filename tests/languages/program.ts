// What a client written against the closed OpenAPI export does: it tells unions apart by their tags.
import type { components, paths } from "./openapi";

type Schemas = components["schemas"];
export type ChatRequest =
  paths["/v1/chat/completions"]["post"] extends { requestBody: { content: { "application/json": infer T } } } ? T : never;

export function words(answer: Schemas["ResponseObject"]): string[] {
  return answer.output.flatMap((item) => {
    switch (item.type) {
      case "message":
        return item.content.map((part) => (part.type === "output_text" ? part.text : part.type === "refusal" ? part.refusal : ""));
      case "function_call":
        return [item.name, item.arguments];
      case "reasoning":
        return item.summary?.map((part) => part.text) ?? [];
      default:
        return [];
    }
  });
}

export function calls(answer: Schemas["ChatCompletion"]): string[] {
  return answer.choices.flatMap((choice) =>
    (choice.message.tool_calls ?? []).map((call) =>
      call.type === "function" ? call.function.arguments : call.custom.input,
    ),
  );
}

export function added(event: Schemas["ResponseStreamEvent"]): string {
  return event.type === "response.output_text.delta" ? event.delta : "";
}

export function streamed(chunk: Schemas["ChatCompletionChunk"]): string {
  return chunk.choices.map((choice) => choice.delta.content ?? "").join("");
}
