import "server-only"
import { headers } from "next/headers"

/**
 * The network address of whoever visits, as the proxy nearest to us (or Next
 * itself) wrote it. What stands before it in the list is only claimed.
 */
export async function visitorAddress(): Promise<string | undefined> {
  const list = (await headers()).get("x-forwarded-for")
  return list?.split(",").at(-1)?.trim() || undefined
}
