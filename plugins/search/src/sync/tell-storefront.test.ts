import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { signatureOf, tellStorefront } from "./tell-storefront"

const SECRET = "a-secret-of-some-length"
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

async function storefront(status: number) {
  const got: { path: string; signature: unknown; body: string }[] = []
  const server = createServer((req, res) => {
    let body = ""
    req.on("data", (chunk: Buffer) => (body += chunk.toString()))
    req.on("end", () => {
      const signature = req.headers["x-pasar-signature"]
      got.push({ path: req.url ?? "", signature, body })
      res.writeHead(status).end("{}")
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { got, to: { url: `http://127.0.0.1:${port}`, secret: SECRET } }
}

describe("tellStorefront", () => {
  it("posts the tags, signed over the body as sent", async () => {
    const { got, to } = await storefront(200)
    await tellStorefront(to, ["product:madu", "catalog"], true)
    expect(got).toHaveLength(1)
    const { path, signature, body } = got[0] ?? { body: "" }
    expect(path).toBe("/api/tags")
    expect(signature).toBe(signatureOf(body, SECRET))
    expect(JSON.parse(body)).toEqual({
      tags: ["product:madu", "catalog"],
      hard: true,
      at: expect.any(Number) as number,
    })
  })

  it.each([401, 500])(
    "throws when the storefront answers %i",
    async (status) => {
      const { to } = await storefront(status)
      await expect(tellStorefront(to, ["catalog"], false)).rejects.toThrow()
    }
  )

  it("throws when nobody listens", async () => {
    const to = { url: "http://127.0.0.1:1", secret: SECRET }
    await expect(tellStorefront(to, ["catalog"], false)).rejects.toThrow()
  })
})
