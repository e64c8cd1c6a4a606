import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { MailNotificationProvider } from "./service"

const from = "Pasar Santri <toko@contoh.test>"
let dir: string

beforeEach(async () => {
  dir = path.join(await mkdtemp(path.join(tmpdir(), "mails-")), "new")
})
afterEach(() => rm(path.dirname(dir), { recursive: true }))

const send = (content: object | null, template = "order-placed") =>
  new MailNotificationProvider({}, { from, dir }).send({
    to: "siti@contoh.test",
    channel: "email",
    template,
    content,
  })

describe("mails as files", () => {
  it("writes one whole file that its owner alone can read", async () => {
    const { id } = await send({ subject: "Halo", text: "isi", html: "<p>isi" })
    const files = await readdir(dir)
    expect(files).toEqual([id])
    expect(id).toMatch(/^\d{8}T\d{9}Z-order-placed-[0-9a-f]{4}\.eml$/)
    const text = await readFile(path.join(dir, String(id)), "utf8")
    expect(text).toContain("To: siti@contoh.test")
    expect(text).toContain("Subject: Halo")
    expect(text).toContain("multipart/alternative")
    const { mode } = await stat(path.join(dir, String(id)))
    expect(mode & 0o077).toBe(0)
  })

  it("keeps a template's name from leaving the folder", async () => {
    await send({ subject: "Halo", text: "isi" }, "../../evil")
    expect(await readdir(dir)).toHaveLength(1)
  })

  it("lets no subject add a header", async () => {
    await send({ subject: "Halo\r\nBcc: evil@contoh.test", text: "isi" })
    const [file] = await readdir(dir)
    const text = await readFile(path.join(dir, String(file)), "utf8")
    expect(text).not.toMatch(/^Bcc:/m)
  })

  it.each([null, {}, { subject: "only" }])("refuses %j", async (content) => {
    await expect(send(content)).rejects.toThrow(/no content/)
  })
})

describe("options", () => {
  it.each([
    [{}],
    [{ from, dir: "" }],
    [{ from, dir: "mails", smtpUrl: "http://mail.test" }],
  ])("refuse %j", (options) => {
    expect(() => new MailNotificationProvider({}, options)).toThrow(
      /mail provider/
    )
  })
})
