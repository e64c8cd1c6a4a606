import { returnPath } from "./return-path"

const HOME = "/penjual"

/**
 * A page of the seller centre out of something that came in a URL or a form,
 * or its home: who logs in there never lands in the shop, nor at the login
 * again. An invitation is a page to come back to.
 */
export function sellerPath(raw: unknown): string {
  const path = returnPath(raw, HOME)
  const isInside = /^\/penjual(?=[/?]|$)/.test(path)
  const isDoor = /^\/penjual\/(masuk|daftar)(?=[/?]|$)/.test(path)
  return isInside && !isDoor ? path : HOME
}
