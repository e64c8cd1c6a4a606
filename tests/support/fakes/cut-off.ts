import type { ServerResponse } from "node:http"

/** Sends the head and the first half of an answer; then the line breaks. */
export function cutOff(
  response: ServerResponse,
  status: number,
  body: unknown
): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}
