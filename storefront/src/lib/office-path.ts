import { returnPath } from "./return-path"

const HOME = "/dinas"

/**
 * A page of the office out of something that came in a URL or a form, or its
 * home: an officer who logs in never lands in the shop, nor at the login again.
 */
export function officePath(raw: unknown): string {
  const path = returnPath(raw, HOME)
  const isOffice = /^\/dinas(?=[/?]|$)/.test(path)
  const isDoor = /^\/dinas\/(masuk|undangan)(?=[/?]|$)/.test(path)
  return isOffice && !isDoor ? path : HOME
}
