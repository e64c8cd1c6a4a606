import { createServer, type Server, type Socket } from "node:net"
import type { AddressInfo } from "node:net"
import { parseMail, type Mail } from "../mail.ts"

/**
 * A mail server that speaks as much SMTP (RFC 5321) as is needed to take a
 * mail, and that can refuse or be slow.
 */
export class MailServer {
  /** What it took, in the order of arrival. */
  readonly taken: Mail[] = []
  /** How many mails it refuses from now on. */
  refusals = 0
  /** How many it was asked to take, those that it refused too. */
  asked = 0
  /** How long it thinks before it has taken a mail. */
  delayMs = 0
  readonly #server: Server
  readonly #open = new Set<Socket>()

  constructor() {
    this.#server = createServer((socket) => this.#talk(socket))
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo
    return `smtp://127.0.0.1:${port}`
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) =>
      this.#server.listen(0, "127.0.0.1", resolve)
    )
    return this
  }

  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #talk(socket: Socket): void {
    this.#open.add(socket)
    socket.once("close", () => this.#open.delete(socket))
    socket.on("error", () => socket.destroy())
    const say = (line: string) => socket.write(`${line}\r\n`)
    let heard = ""
    let isMail = false
    say("220 mail.test")
    socket.on("data", (bytes: Buffer) => {
      heard += bytes.toString("latin1")
      for (;;) {
        const [found, mark] = isMail
          ? [heard.indexOf("\r\n.\r\n"), 5]
          : [heard.indexOf("\r\n"), 2]
        if (found < 0) return
        const told = heard.slice(0, found)
        heard = heard.slice(found + mark)
        if (isMail) {
          isMail = false
          setTimeout(() => say(this.#take(told)), this.delayMs)
        } else {
          const verb = told.slice(0, 4).toUpperCase()
          say(this.#answer(verb))
          isMail = verb === "DATA"
          if (verb === "QUIT") socket.end()
        }
      }
    })
  }

  #answer(verb: string): string {
    if (verb === "DATA") return "354 go on"
    return verb === "QUIT" ? "221 bye" : "250 ok"
  }

  #take(source: string): string {
    this.asked += 1
    if (this.refusals > 0) {
      this.refusals -= 1
      return "451 try again later"
    }
    this.taken.push(parseMail(source.replace(/(^|\r\n)\.\./g, "$1.")))
    return "250 taken"
  }
}
