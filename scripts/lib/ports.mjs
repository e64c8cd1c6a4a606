import { createServer } from "node:net"
import { Fault } from "./fault.mjs"

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>} the port that could be bound
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(undefined))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = typeof address === "object" ? address?.port : undefined
      server.close(() => resolve(bound))
    })
  })
}

/**
 * Faults when another program holds the port.
 * @param {{ port: number, host: string, flag: string, what: string }} options
 */
export async function requirePort({ port, host, flag, what }) {
  if ((await tryPort(port, host)) === undefined) {
    throw new Fault(
      `Port ${port} for ${what} is taken by another program.`,
      `Stop that program, or choose another port: npm start -- ${flag} ${port + 1}`
    )
  }
}

/**
 * The wanted port when it is free, else any free one.
 * @param {number | undefined} wanted
 */
export async function freePort(wanted) {
  const port =
    (wanted === undefined ? undefined : await tryPort(wanted, "127.0.0.1")) ??
    (await tryPort(0, "127.0.0.1"))
  if (port === undefined) throw new Fault("No free port was found.")
  return port
}
