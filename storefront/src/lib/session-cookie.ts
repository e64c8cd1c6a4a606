import "server-only"
import { config } from "@/config"

/** Seconds. */
export const DAY = 86_400

/** How every cookie of a session is kept; `maxAge` in seconds. */
export const cookieOptions = (maxAge: number, httpOnly = true) => ({
  path: "/",
  sameSite: "lax" as const,
  secure: config().STOREFRONT_URL.startsWith("https://"),
  httpOnly,
  maxAge,
})

/** Seconds until a JWT ends; one day when it does not say. */
export function secondsLeft(token: string): number {
  try {
    const payload = token.split(".")[1] ?? ""
    const claims: unknown = JSON.parse(
      Buffer.from(payload, "base64url").toString()
    )
    const exp =
      typeof claims === "object" && claims !== null && "exp" in claims
        ? Number(claims.exp)
        : NaN
    return Number.isFinite(exp)
      ? Math.max(0, Math.floor(exp - Date.now() / 1000))
      : DAY
  } catch {
    return DAY
  }
}
