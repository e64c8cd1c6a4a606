import { describe, expect, it } from "vitest"
import { isMediaKey, mediaPath, takesAvif, toWidth } from "./media"

describe("mediaPath", () => {
  it.each([
    ["http://localhost:9000/static/1-abon.webp", "/media/1-abon.webp?w=360"],
    ["https://files.example/static/a%2Db.jpg", "/media/a-b.jpg?w=360"],
    ["http://localhost:9000/static/..%2Fsecret", null],
    ["http://localhost:9000/static/", null],
    ["http://localhost:9000/static/%E0%A4%A", null],
    ["http://elsewhere/photo.jpg", null],
  ])("%s → %s", (url, path) => {
    expect(mediaPath(url, 360)).toBe(path)
  })
})

it("serves plain file names only", () => {
  expect(isMediaKey("a.jpg")).toBe(true)
  for (const key of ["", ".env", "a/b.jpg", "../x", "a..b", "a b"])
    expect([key, isMediaKey(key)]).toEqual([key, false])
})

it("knows three widths", () => {
  expect(toWidth("640")).toBe(640)
  for (const width of ["641", "", "1e3", null])
    expect(toWidth(width)).toBe(null)
})

it.each([
  ["image/avif,image/webp,image/apng,*/*;q=0.8", true],
  ["text/html, image/AVIF;q=0.5", true],
  ["image/webp,*/*", false],
  ["image/avif;q=0, image/webp", false],
  [null, false],
])("takes AVIF when %s says so", (accept, isTaken) => {
  expect(takesAvif(accept)).toBe(isTaken)
})
