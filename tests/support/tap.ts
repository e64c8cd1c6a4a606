import { connect, createServer, type Server, type Socket } from "node:net"

interface Trap {
  statement: RegExp
  spring: () => void
}

/**
 * A line from a backend to its database. It can be cut and opened again, and a
 * trap can be set that springs when a statement is about to go over it; that
 * statement does not arrive any more.
 */
export class Tap {
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #trap: Trap | undefined
  port = 0

  constructor(private readonly target: URL) {}

  async open(): Promise<void> {
    const server = createServer((socket) => this.#take(socket))
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(this.port, "127.0.0.1", resolve)
    })
    const address = server.address()
    if (typeof address === "object" && address) this.port = address.port
    this.#server = server
  }

  /** As if the database were gone: connections end, and none is taken. */
  async cut(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    for (const socket of this.#sockets) socket.destroy()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  /** Calls `spring` once, before the first statement that is like this. */
  trap(statement: RegExp, spring: () => void): void {
    this.#trap = { statement, spring }
  }

  /** A trap that has not sprung is taken away. */
  disarm(): void {
    this.#trap = undefined
  }

  #take(socket: Socket): void {
    const line = connect(Number(this.target.port), this.target.hostname)
    for (const one of [socket, line]) {
      this.#sockets.add(one)
      one.on("error", () => one.destroy())
      one.once("close", () => this.#sockets.delete(one))
    }
    socket.on("data", (chunk) => {
      if (this.#isCaught(chunk)) return
      line.write(chunk)
    })
    line.pipe(socket)
    socket.once("close", () => line.destroy())
    line.once("close", () => socket.destroy())
  }

  #isCaught(chunk: Buffer): boolean {
    const trap = this.#trap
    if (!trap?.statement.test(chunk.toString("latin1"))) return false
    this.#trap = undefined
    trap.spring()
    return true
  }
}
