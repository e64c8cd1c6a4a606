import { createServer, type Server } from "node:net"

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A server that takes connections and what is sent, and never answers. */
export async function silentServer() {
  const server = createServer((socket) => {
    socket.on("error", () => undefined).resume()
    sockets.push(socket)
  })
  const sockets: { destroy(): void }[] = []
  const port = await listen(server)
  return {
    port,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (typeof address !== "object" || !address) throw new Error("No port.")
  return address.port
}
