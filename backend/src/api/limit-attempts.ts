import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  clearCounter,
  counterOf,
  takeAttempt,
  type Counter,
} from "../lib/attempt-counters"
import { readerLocale } from "../lib/reader-locale"

const MESSAGES = {
  id: (minutes: number) =>
    `Terlalu banyak percobaan. Coba lagi dalam ${minutes} menit.`,
  en: (minutes: number) => `Too many tries. Try again in ${minutes} minutes.`,
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

/** Tries of a password: they count together, whoever one says to be. */
const guesses = (
  kind: "login" | "register",
  req: MedusaRequest
): [Counter, Counter, Counter] => {
  const account = textOf(req.body, "email")
  const address = req.ip ?? ""
  return [
    counterOf(kind, 10, account, address),
    counterOf(kind, 100, account),
    counterOf(`${kind}-from`, kind === "login" ? 300 : 100, address),
  ]
}

async function limit(
  [req, res, next]: [MedusaRequest, MedusaResponse, MedusaNextFunction],
  counters: Counter[],
  onSuccess?: (forgive: () => Promise<void>) => Promise<void>
) {
  const taken = await takeAttempt(req, counters)
  if ("waitMs" in taken) return refuse(req, res, taken.waitMs)
  if (onSuccess)
    res.once("finish", () => {
      if (res.statusCode === 200) void onSuccess(taken.forgive)
    })
  next()
}

/**
 * Limits how often a password may be tried in 15 minutes: 10 times for one
 * account from one address, 100 times for it from everywhere (addresses can be
 * forged), 300 times from one address. The account is the same for buyers,
 * sellers and officers. A login that succeeds counts nowhere and clears the
 * first. The provider is a parameter of the route, so that no spelling of its
 * name gets round this.
 */
export async function limitLogins(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.params["auth_provider"] !== "emailpass") return next()
  const [here, ...wider] = guesses("login", req)
  await limit([req, res, next], [here, ...wider], async (forgive) => {
    await forgive()
    await clearCounter(req, here)
  })
}

/**
 * Limits registering, which tries a password too where the account exists: 10
 * times for one account from one address, 100 times from everywhere, 100 times
 * from one address. What succeeds counts too: known and unknown accounts are
 * answered alike.
 */
export async function limitRegistrations(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (req.params["auth_provider"] !== "emailpass") return next()
  await limit([req, res, next], guesses("register", req))
}

/** Limits mails with a way to a new password: 5 in 15 minutes for one account. */
export async function limitResets(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  await limit(
    [req, res, next],
    [
      counterOf("reset", 5, textOf(req.body, "identifier")),
      counterOf("reset-from", 60, req.ip ?? ""),
    ]
  )
}

/**
 * Limits notices of payment gateways that are refused: 300 in 15 minutes from
 * one address. Those that are taken count nowhere, however many come at once
 * after an outage; a gateway that is told to wait sends again.
 */
export async function limitNotices(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  await limit(
    [req, res, next],
    [counterOf("notice-from", 300, req.ip ?? "")],
    (forgive) => forgive()
  )
}
