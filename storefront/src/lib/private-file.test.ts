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

it.each([
  ["application/pdf", "attachment"],
  ["image/jpeg", "inline"],
])("keeps %s, when PDFs are only saved, as %s", (type, how) => {
  const headers = new Headers(
    privateFileHeaders(type, "bukti.pdf", { savesPdf: true })
  )
  expect(headers.get("content-type")).toBe(type)
  expect(headers.get("content-disposition")).toContain(how)
  expect(headers.get("x-content-type-options")).toBe("nosniff")
})
