import { connect, createServer, type Server, type Socket } from "node:net"

type Flow = "open" | "shut" | "stuck"

/**
 * A line to a server that can be cut: `shut` refuses connections as a dead
 * server does, `stuck` takes them and never answers.
 */
export class Valve {
  #flow: Flow = "open"
  #server: Server | undefined
  readonly #sockets = new Set<Socket>()
  port = 0

  constructor(private readonly target: URL) {}

  async set(flow: Flow): Promise<void> {
    this.#flow = flow
    for (const socket of this.#sockets) socket.destroy()
    if (flow === "shut") await this.#stop()
    else if (!this.#server) await this.#listen()
  }

  close = () => this.set("shut")

  async #listen(): Promise<void> {
    const server = createServer((socket) => this.#take(socket))
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(this.port, "127.0.0.1", resolve)
    })
    const address = server.address()
    if (typeof address === "object" && address) this.port = address.port
    this.#server = server
  }

  async #stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  #take(socket: Socket): void {
    this.#keep(socket)
    if (this.#flow === "stuck") return
    const line = connect(Number(this.target.port), this.target.hostname)
    this.#keep(line)
    socket.pipe(line).pipe(socket)
    socket.once("close", () => line.destroy())
    line.once("close", () => socket.destroy())
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on("error", () => socket.destroy())
    socket.once("close", () => this.#sockets.delete(socket))
  }
}
