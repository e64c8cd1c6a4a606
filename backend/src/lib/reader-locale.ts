import type { MedusaRequest } from "@medusajs/framework/http"

/** English when the request asks for it (`?locale=en`, Accept-Language), else Indonesian. */
export function readerLocale(req: MedusaRequest): "id" | "en" {
  const asked = req.query["locale"] ?? req.get("accept-language")
  return typeof asked === "string" && /^en\b/i.test(asked.trim()) ? "en" : "id"
}
