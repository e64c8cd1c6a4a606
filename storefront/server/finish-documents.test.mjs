import { createServer } from "node:http"
import { afterEach, describe, expect, it } from "vitest"
import { finishDocuments, isReadable } from "./finish-documents.mjs"
import { loadFinishedPages } from "./finished-page.mjs"

const root = new URL("..", import.meta.url).pathname
const pages = await loadFinishedPages(root)

it("says on every page of a demo that it is one", async () => {
  const demo = await loadFinishedPages(root, { isDemo: true })
  for (const page of [demo.fault.id, demo.missing.id])
    expect(page).toContain("Data contoh")
  expect(pages.fault.id).not.toContain("Data contoh")
})

/** @type {import("node:http").Server | undefined} */
let server
afterEach(() => server?.close())

/** Starts a server that answers in one way, and asks it. */
const ask = async (answer, { path = "/", ...headers } = {}) => {
  server = createServer((request, response) => {
    finishDocuments(request, response, pages)
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
    expect(await id.text()).toBe(pages.fault.id)
    server?.close()
    expect(await (await ask(fail, { path: "/en/cari" })).text()).toBe(
      pages.fault.en
    )
  })

  it("loses the headers of the body that it does not send", async () => {
    const reply = await ask((response) => {
      response.statusCode = 502
      response.setHeader("content-length", "3")
      response.setHeader("content-encoding", "gzip")
      response.end("abc")
    })
    expect(await reply.text()).toBe(pages.fault.id)
  })
})

describe("a document that is not there", () => {
  it("becomes a finished page with a search, and stays a 404", async () => {
    const reply = await ask(
      (response) => {
        response.writeHead(404)
        response.end("empty shell")
      },
      { path: "/en/produk/tidak-ada" }
    )
    expect(reply.status).toBe(404)
    const text = await reply.text()
    expect(text).toBe(pages.missing.en)
    expect(text).toContain('action="/en/cari"')
    expect(text).toContain("This page does not exist")
  })
})

describe("anything else", () => {
  it("passes: a good page, what the router asks for, what is no page", async () => {
    const say = (status) => (response) => {
      response.writeHead(status)
      response.end("as it is")
    }
    expect(await (await ask(say(200))).text()).toBe("as it is")
    server?.close()
    expect(await (await ask(say(404), { rsc: "1" })).text()).toBe("as it is")
    server?.close()
    const picture = await ask(say(404), { accept: "image/webp" })
    expect(await picture.text()).toBe("as it is")
    server?.close()
    expect(await (await ask(say(500), { rsc: "1" })).text()).toBe("as it is")
    server?.close()
    const json = await ask(say(500), { accept: "application/json" })
    expect(await json.text()).toBe("as it is")
  })
})

it("says the same as the message files, with the colours of the shop", () => {
  expect(pages.fault.id).toContain("Coba lagi")
  expect(pages.fault.en).toContain("Try again")
  expect(pages.fault.id).toContain("--color-brick:")
})

it("knows addresses that nobody can read", () => {
  expect(isReadable("/produk/abon%20lele?q=%E0%A4%A")).toBe(true)
  expect(isReadable("/produk/%E0%A4%A")).toBe(false)
})
