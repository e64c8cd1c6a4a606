/**
 * Whether a request was made by a page of this shop. For route handlers that
 * write: unlike server actions they are not checked by Next. Old browsers send
 * no `Sec-Fetch-Site`; then the origin must be the host that was asked.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site")
  if (site !== null) return site === "same-origin"
  const origin = headers.get("origin")
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  return (
    origin !== null && URL.canParse(origin) && new URL(origin).host === host
  )
}
