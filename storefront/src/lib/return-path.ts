/** Where a person lands who came from nowhere in particular. */
const FALLBACK = "/akun"

/**
 * A path of this site out of something that came in a URL or a form, or the
 * fallback. Guards the login's `?lanjut=` against sending people elsewhere:
 * `//host`, `/\host`, schemes, control characters and our own login pages
 * (which would go round in circles) are refused.
 */
export function returnPath(raw: unknown, fallback = FALLBACK): string {
  if (typeof raw !== "string" || raw.length > 512) return fallback
  if (!/^\/(?![/\\])/.test(raw)) return fallback
  if (/[\s\\\p{Cc}]/u.test(raw)) return fallback
  const url = new URL(raw, "http://local.invalid")
  if (url.host !== "local.invalid") return fallback
  const path = url.pathname.replace(/^\/en(?=\/|$)/, "") || "/"
  if (/^\/(masuk|daftar|lupa-sandi)(\/|$)/.test(path)) return fallback
  return path + url.search
}
