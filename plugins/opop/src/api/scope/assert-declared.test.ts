import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { assertDeclared } from "./assert-declared"
import type { Method } from "./types"

let root = ""
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "routes-"))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

/** A route file, as Medusa finds them. */
function route(folder: string, ...methods: Method[]) {
  const here = path.join(root, folder)
  mkdirSync(here, { recursive: true })
  const code = methods.map((method) => `exports.${method} = () => {}\n`)
  writeFileSync(path.join(here, "route.js"), code.join(""))
}

type Row = { method: Method; path: string; owner?: { entity: string } }

const check = (rows: Row[], entities: string[] = []) =>
  assertDeclared(root, [{ folder: "officer", routes: rows }], entities)

describe("assertDeclared", () => {
  it("passes when every route has a row and every row a route", () => {
    route("officer/cases", "GET", "POST")
    route("officer/cases/[id]", "DELETE")
    const rows: Row[] = [
      { method: "GET", path: "/officer/cases" },
      { method: "POST", path: "/officer/cases" },
      {
        method: "DELETE",
        path: "/officer/cases/:id",
        owner: { entity: "case" },
      },
    ]
    expect(() => check(rows, ["case"])).not.toThrow()
  })

  it("refuses a route that has no row", () => {
    route("officer/cases", "GET", "DELETE")
    expect(() => check([{ method: "GET", path: "/officer/cases" }])).toThrow(
      "DELETE /officer/cases has no row in the scope tables"
    )
  })

  it("refuses a route however deep it lies", () => {
    route("officer/cases/[id]/notes/[note]", "POST")
    expect(() => check([])).toThrow(
      "POST /officer/cases/:id/notes/:note has no row"
    )
  })

  it("refuses a row without a route: it would guard nothing", () => {
    expect(() => check([{ method: "GET", path: "/officer/cases" }])).toThrow(
      "GET /officer/cases is declared but does not exist"
    )
  })

  it("refuses an entity that nobody can say the owner of", () => {
    route("officer/cases/[id]", "GET")
    expect(() =>
      check([
        {
          method: "GET",
          path: "/officer/cases/:id",
          owner: { entity: "case" },
        },
      ])
    ).toThrow("GET /officer/cases/:id names an entity without an owner")
  })

  it("refuses a parameter beside a fixed name: both guards would be asked", () => {
    route("officer/cases/[id]", "GET")
    route("officer/cases/export", "GET")
    expect(() =>
      check([
        { method: "GET", path: "/officer/cases/:id" },
        { method: "GET", path: "/officer/cases/export" },
      ])
    ).toThrow("GET /officer/cases/:id would also guard /officer/cases/export")
  })

  it.each([
    ["/officer/cases/:id", "/officer/cases/export"],
    ["/officer/cases/export", "/officer/cases/:id"],
  ])("refuses %s beside %s of another plugin", (own, other) => {
    const folder = own.slice(1).replace(":id", "[id]")
    route(folder, "GET")
    const routes = [{ method: "GET", path: own } as const]
    const others = [{ method: "GET", path: other }]
    expect(() =>
      assertDeclared(root, [{ folder: "officer", routes, others }], [])
    ).toThrow("GET /officer/cases/:id would also guard /officer/cases/export")
  })

  it("lets them stand beside each other under different methods", () => {
    route("officer/cases/[id]", "DELETE")
    route("officer/cases/export", "GET")
    expect(() =>
      check([
        { method: "DELETE", path: "/officer/cases/:id" },
        { method: "GET", path: "/officer/cases/export" },
      ])
    ).not.toThrow()
  })

  it("lists every fault at once", () => {
    route("officer/one", "GET")
    route("officer/two", "POST")
    expect(() => check([])).toThrow(
      /GET \/officer\/one has no row[^]*POST \/officer\/two has no row/
    )
  })
})
