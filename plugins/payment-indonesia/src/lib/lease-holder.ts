import { randomBytes } from "node:crypto"
import { hostname } from "node:os"

/** Host, process and this very life of it: a process id comes again. */
interface Holder {
  host: string
  pid: number
  life: string
}

const read = (name: string): Holder | null => {
  const [host, pid, life] = name.split("/")
  return host && life && Number(pid) > 0
    ? { host, pid: Number(pid), life }
    : null
}

/** The name under which this process leases rows. */
export const THIS_PROCESS = [
  hostname(),
  process.pid,
  randomBytes(6).toString("hex"),
].join("/")

/**
 * Whether a process of this machine runs. One of another user counts, and so
 * does one that only has the id of the one that is meant.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== "ESRCH"
  }
}

/**
 * Those of `names` that can be known to be gone: earlier lives of this process
 * (a container has the same host and id again), and processes of this host that
 * do not run. Of another host nothing is known: its leases run out.
 */
export function goneHolders(
  names: readonly string[],
  { self, runs }: { self: string; runs: (pid: number) => boolean }
): string[] {
  const own = read(self)
  return names.filter((name) => {
    const holder = read(name)
    if (!own || !holder || name === self) return false
    if (holder.host !== own.host) return false
    return holder.pid === own.pid || !runs(holder.pid)
  })
}
