import { createHash } from "node:crypto"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { countAttempt, type AttemptLimit } from "../lib/attempts"
import { readerLocale } from "../lib/reader-locale"

const WINDOW_MS = 15 * 60_000

const MESSAGES = {
  id: (minutes: number) =>
    `Terlalu banyak percobaan. Coba lagi dalam ${minutes} menit.`,
  en: (minutes: number) => `Too many tries. Try again in ${minutes} minutes.`,
}

/** Which attempts count together, and how many there may be. */
interface Counter extends AttemptLimit {
  key: string
}

const digest = (...parts: string[]) =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32)

/** Counts in the cache under a lock, so that it holds across processes too. */
async function take(req: MedusaRequest, { key, ...limit }: Counter) {
  const cache = req.scope.resolve(Modules.CACHE)
  const locking = req.scope.resolve(Modules.LOCKING)
  return locking.execute(key, async () => {
    const times = (await cache.get<number[]>(key)) ?? []
    const verdict = countAttempt(times, Date.now(), limit)
    if (verdict.isAllowed) {
      await cache.set(key, verdict.times, limit.windowMs / 1000)
    }
    return verdict
  })
}

function refuse(req: MedusaRequest, res: MedusaResponse, waitMs: number) {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(`auth.attempts_limited path=${req.path}`)
  const message = MESSAGES[readerLocale(req)](Math.ceil(waitMs / 60_000))
  res
    .status(429)
    .set("Retry-After", String(Math.ceil(waitMs / 1000)))
    .json({ type: "not_allowed", code: "too_many_attempts", message })
}

const textOf = (body: unknown, name: string) => {
  const value =
    typeof body === "object" && body !== null
      ? (Reflect.get(body, name) as unknown)
      : undefined
  return typeof value === "string" ? value.trim().toLowerCase() : ""
}

/**
 * Limits how often a password may be tried: 10 times in 15 minutes for one
 * account from one address, 100 times from everywhere (addresses can be
 * forged). A login that succeeds clears the former. The provider is a
 * parameter of the route, so that no spelling of its name gets round this.
 */
export async function limitLogins(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.params["auth_provider"] !== "emailpass") return next()
  const actor = req.params["actor_type"] ?? ""
  const account = textOf(req.body, "email")
  const here = `login:${digest(actor, account, req.ip ?? "")}`
  const counters: Counter[] = [
    { key: here, limit: 10, windowMs: WINDOW_MS },
    {
      key: `login:${digest(actor, account)}`,
      limit: 100,
      windowMs: WINDOW_MS,
    },
  ]
  for (const counter of counters) {
    const { isAllowed, waitMs } = await take(req, counter)
    if (!isAllowed) return refuse(req, res, waitMs)
  }
  res.once("finish", () => {
    if (res.statusCode === 200) {
      void req.scope.resolve(Modules.CACHE).invalidate(here)
    }
  })
  next()
}

/** Limits mails with a way to a new password: 5 in 15 minutes for one account. */
export async function limitResets(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const actor = req.params["actor_type"] ?? ""
  const key = `reset:${digest(actor, textOf(req.body, "identifier"))}`
  const verdict = await take(req, { key, limit: 5, windowMs: WINDOW_MS })
  if (!verdict.isAllowed) return refuse(req, res, verdict.waitMs)
  next()
}
