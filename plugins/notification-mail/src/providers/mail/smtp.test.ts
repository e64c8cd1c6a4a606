import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { MailNotificationProvider } from "./service"

interface Received {
  from: string
  to: string[]
  user: string
  text: string
}

/** A real mail server that knows one user and refuses one mailbox. */
function mailServer(received: Received[]) {
  return new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username = "", password }, _session, done) =>
      password === "rahasia"
        ? done(null, { user: username })
        : done(new Error("wrong password")),
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith("penuh@") ? done(new Error("mailbox full")) : done(),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          user: String(session.user),
          text: Buffer.concat(chunks).toString("utf8"),
        })
        done()
      })
    },
  })
}

let received: Received[]
let server: SMTPServer
let port: number

beforeEach(async () => {
  received = []
  server = mailServer(received)
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve())
  )
  port = (server.server.address() as AddressInfo).port
})
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

const send = (to: string, password = "rahasia") =>
  new MailNotificationProvider(
    {},
    {
      from: "Pasar Santri <toko@contoh.test>",
      dir: "/nonexistent",
      smtpUrl: `smtp://toko:${password}@127.0.0.1:${port}`,
    }
  ).send({
    to,
    channel: "email",
    template: "order-placed",
    content: { subject: "Pesanan Anda", text: "Transfer Rp26.000", html: "" },
  })

describe("mails by SMTP", () => {
  it("hand one mail to the server, with who sends and who gets it", async () => {
    const { id } = await send("siti@contoh.test")
    expect(id).toMatch(/^<.+@contoh\.test>$/)
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({
      from: "toko@contoh.test",
      to: ["siti@contoh.test"],
      user: "toko",
    })
    expect(received[0]?.text).toContain("Subject: Pesanan Anda")
    expect(received[0]?.text).toContain("Transfer Rp26.000")
  })

  it("fail when the server refuses the password or the mailbox", async () => {
    await expect(send("siti@contoh.test", "salah")).rejects.toThrow(
      /535|login/i
    )
    await expect(send("penuh@contoh.test")).rejects.toThrow(/mailbox full/)
    expect(received).toEqual([])
  })
})
