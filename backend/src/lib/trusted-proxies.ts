import { isIP } from "node:net"

/** Names that Express knows for this machine and for private networks. */
const NAMES = ["loopback", "linklocal", "uniquelocal"]
const LONGEST = new Map([
  [4, 32],
  [6, 128],
])

/**
 * Whose word counts for where a request came from: addresses, networks
 * (`10.0.0.0/8`) and Express's names, with commas between them. Undefined
 * where one of them is none of these.
 */
export function readTrustedProxies(text: string): string[] | undefined {
  const proxies = text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
  return proxies.every((name) => NAMES.includes(name) || isNetwork(name))
    ? proxies
    : undefined
}

function isNetwork(text: string): boolean {
  const [address = "", length, ...more] = text.split("/")
  const longest = LONGEST.get(isIP(address))
  return (
    longest !== undefined &&
    more.length === 0 &&
    (length === undefined ||
      (/^\d{1,3}$/.test(length) && Number(length) <= longest))
  )
}
