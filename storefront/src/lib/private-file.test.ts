import { expect, it } from "vitest"
import { privateFileHeaders } from "./private-file"

it.each([
  ["image/jpeg", "image/jpeg", "inline"],
  ["Application/PDF; charset=x", "application/pdf", "inline"],
  ["image/svg+xml", "application/octet-stream", "attachment"],
  ["text/html", "application/octet-stream", "attachment"],
  ["", "application/octet-stream", "attachment"],
])("shows %j as %s, %s", (type, shown, how) => {
  const headers = new Headers(privateFileHeaders(type, 'a"b\n.pdf'))
  expect(headers.get("content-type")).toBe(shown)
  expect(headers.get("content-disposition")).toBe(`${how}; filename="a_b_.pdf"`)
  expect(headers.get("cache-control")).toContain("no-store")
})
