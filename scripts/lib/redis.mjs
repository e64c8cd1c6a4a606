import { spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdirSync } from "node:fs"
import { connect } from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Fault } from "./fault.mjs"
import { freePort } from "./ports.mjs"
import { startPart, stopPart } from "./process.mjs"

const WAIT_MS = 15_000
const PAUSE_MS = 50

/**
 * Whether a Redis answers on a port of this machine.
 * @param {number} port
 */
async function answers(port) {
  const socket = connect(port, "127.0.0.1")
  try {
    await once(socket, "connect")
    socket.write("PING\r\n")
    const [reply] = await once(socket, "data")
    return String(reply).startsWith("+PONG")
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/**
 * Starts the machine's own `redis-server` on a free port; it keeps nothing.
 * @param {string} logs folder for its log
 * @throws {Fault} when it is not installed, or does not answer
 * @returns {Promise<{ url: string, stop: () => Promise<unknown> }>}
 */
export async function startRedis(logs) {
  const found = spawnSync("redis-server", ["--version"])
  if (found.error || found.status !== 0)
    throw new Fault(
      "redis-server is not installed; these tests need a real one.",
      "Debian, Ubuntu: apt-get install redis-server. Fedora: dnf install valkey-compat-redis. macOS: brew install redis."
    )
  mkdirSync(logs, { recursive: true })
  const port = await freePort(undefined)
  const log = path.join(logs, "redis.log")
  const child = startPart({
    command: "redis-server",
    args: [
      ...["--port", String(port), "--bind", "127.0.0.1"],
      ...["--save", "", "--appendonly", "no", "--dir", logs],
    ],
    log,
    anew: true,
  })
  const stop = () => stopPart(Number(child.pid))
  const until = Date.now() + WAIT_MS
  while (Date.now() < until && child.exitCode === null) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop }
    await sleep(PAUSE_MS)
  }
  await stop()
  throw new Fault(`redis-server did not start; see ${log}.`)
}
