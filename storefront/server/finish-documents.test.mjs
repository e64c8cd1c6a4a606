import { createServer } from "node:http"
import { afterEach, describe, expect, it } from "vitest"
import { finishDocuments, isReadable } from "./finish-documents.mjs"
import { loadFinishedPages } from "./finished-page.mjs"

const root = new URL("..", import.meta.url).pathname
const pages = await loadFinishedPages(root)

it("says on every page of a demo that it is one", async () => {
  const demo = await loadFinishedPages(root, { isDemo: true })
  for (const page of [demo.shop.fault.id, demo.dinas.missing.id])
    expect(page).toContain("Data contoh")
  expect(pages.shop.fault.id).not.toContain("Data contoh")
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
  it("speaks of no cart where one works", async () => {
    const text = await (await ask(fail, { path: "/dinas/tugas" })).text()
    expect(text).toBe(pages.dinas.fault.id)
    expect(text).toContain("Yang sudah disimpan tetap aman")
    expect(text).not.toContain("keranjang")
  })

  it("becomes a finished page in the language of its address", async () => {
    const id = await ask(fail)
    expect(id.status).toBe(500)
    expect(id.headers.get("cache-control")).toBe("no-store")
    expect(await id.text()).toBe(pages.shop.fault.id)
    server?.close()
    expect(await (await ask(fail, { path: "/en/cari" })).text()).toBe(
      pages.shop.fault.en
    )
  })

  it("is away for a while where only the figures are", async () => {
    const reply = await ask(fail, { path: "/en/dampak" })
    expect(reply.status).toBe(503)
    expect(reply.headers.get("cache-control")).toBe("no-store")
    const text = await reply.text()
    expect(text).toContain("These figures cannot be read right now")
    expect(text).not.toContain("cart")
  })

  it("loses the headers of the body that it does not send", async () => {
    const reply = await ask((response) => {
      response.statusCode = 502
      response.setHeader("content-length", "3")
      response.setHeader("content-encoding", "gzip")
      response.end("abc")
    })
    expect(await reply.text()).toBe(pages.shop.fault.id)
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
    expect(text).toBe(pages.shop.missing.en)
    expect(text).toContain('action="/en/cari"')
    expect(text).toContain("This page does not exist")
  })

  it.each([
    ["/dinas/intervensi/itg_1", "Ke beranda kantor", '"/dinas"'],
    ["/dinas?hal=2", "Ke beranda kantor", '"/dinas"'],
    ["/en/dinas/pesantren/psn_1", "To the office's home", '"/en/dinas"'],
    ["/penjual/produk/lst_1", "Ke beranda penjual", '"/penjual"'],
    ["/en/penjual", "To the seller home", '"/en/penjual"'],
  ])("leads to the home of where one works: %s", async (path, words, home) => {
    const reply = await ask(
      (response) => {
        response.writeHead(404)
        response.end()
      },
      { path }
    )
    const text = await reply.text()
    expect(text).toContain(words)
    expect(text).toContain(`href=${home}`)
    expect(text).not.toContain("/cari")
  })

  it("is of the shop where only the first letters are a house's", async () => {
    const missing = (response) => {
      response.writeHead(404)
      response.end()
    }
    const reply = await ask(missing, { path: "/dinasti" })
    expect(await reply.text()).toBe(pages.shop.missing.id)
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
  expect(pages.shop.fault.id).toContain("Coba lagi")
  expect(pages.shop.fault.en).toContain("Try again")
  expect(pages.shop.fault.id).toContain("--color-brick:")
})

it("knows addresses that nobody can read", () => {
  expect(isReadable("/produk/abon%20lele?q=%E0%A4%A")).toBe(true)
  expect(isReadable("/produk/%E0%A4%A")).toBe(false)
})
