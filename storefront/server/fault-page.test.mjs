import { createServer } from "node:http"
import { afterEach, describe, expect, it } from "vitest"
import { isReadable, loadFaultPages, replaceFaults } from "./fault-page.mjs"

const root = new URL("..", import.meta.url).pathname
const pages = await loadFaultPages(root)

/** @type {import("node:http").Server | undefined} */
let server
afterEach(() => server?.close())

/** Starts a server that answers in one way, and asks it. */
const ask = async (answer, { path = "/", ...headers } = {}) => {
  server = createServer((request, response) => {
    replaceFaults(request, response, pages)
    answer(response)
  })
  await new Promise((resolve) => server?.listen(0, resolve))
  const { port } = server.address()
  return fetch(`http://localhost:${port}${path}`, {
    headers: { accept: "text/html", ...headers },
  })
}

const fail = (response) => {
  response.writeHead(500, { "content-type": "text/html" })
  response.write("empty")
  response.end("shell")
}

describe("a document that fails", () => {
  it("becomes a finished page in the language of its address", async () => {
    const id = await ask(fail)
    expect(id.status).toBe(500)
    expect(id.headers.get("cache-control")).toBe("no-store")
    expect(await id.text()).toBe(pages.id)
    server?.close()
    expect(await (await ask(fail, { path: "/en/cari" })).text()).toBe(pages.en)
  })

  it("loses the headers of the body that it does not send", async () => {
    const reply = await ask((response) => {
      response.statusCode = 502
      response.setHeader("content-length", "3")
      response.setHeader("content-encoding", "gzip")
      response.end("abc")
    })
    expect(await reply.text()).toBe(pages.id)
  })
})

describe("anything else", () => {
  it("passes: a good page, a missing one, what the router asks for", async () => {
    const say = (status) => (response) => {
      response.writeHead(status)
      response.end("as it is")
    }
    expect(await (await ask(say(200))).text()).toBe("as it is")
    server?.close()
    expect(await (await ask(say(404))).text()).toBe("as it is")
    server?.close()
    expect(await (await ask(say(500), { rsc: "1" })).text()).toBe("as it is")
    server?.close()
    const json = await ask(say(500), { accept: "application/json" })
    expect(await json.text()).toBe("as it is")
  })
})

it("says the same as the message files, with the colours of the shop", () => {
  expect(pages.id).toContain("Coba lagi")
  expect(pages.en).toContain("Try again")
  expect(pages.id).toContain("--color-brick:")
})

it("knows addresses that nobody can read", () => {
  expect(isReadable("/produk/abon%20lele?q=%E0%A4%A")).toBe(true)
  expect(isReadable("/produk/%E0%A4%A")).toBe(false)
})
