import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { findLogin, PROVIDER } from "../lib/login-address"

const Credentials = z.looseObject({ email: z.string(), password: z.string() })

const derive = promisify(
  (
    password: string,
    salt: Buffer,
    done: (error: Error | null, key: Buffer) => void
  ) => {
    // As dear as what Medusa's provider does to compare a password.
    const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 27 }
    scrypt(password, salt, 64, cost, done)
  }
)

/** What to do about a login: who it is, typed as it is kept, and whether known. */
async function read(req: MedusaRequest) {
  const body = Credentials.safeParse(req.body)
  if (req.params["auth_provider"] !== PROVIDER || !body.success) return null
  const { email, password } = body.data
  const { address, isKnown } = await findLogin(req, email)
  req.body = { ...body.data, email: address }
  return { email: address, password, isKnown }
}

/**
 * An unknown account costs as much time as a wrong password: Medusa would
 * answer at once. Addresses are lower case from here on.
 */
export async function loginEvenly(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const login = await read(req)
  if (login && !login.isKnown) await derive(login.password, randomBytes(16))
  next()
}

/**
 * Registering tells nobody who has an account: a known address is answered as
 * an unknown one, with a token that opens nothing (`account_not_made`). Whoever
 * knows the password goes on to Medusa's own answer.
 */
export async function registerEvenly(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const login = await read(req)
  if (!login?.isKnown) return next()
  const { email, password } = login
  const { success } = await req.scope
    .resolve(Modules.AUTH)
    .authenticate(PROVIDER, { body: { email, password } })
  if (success) return next()
  res.status(200).json({ token: emptyToken(req) })
}

/** A token like a new account's, of an account that does not exist. */
function emptyToken(req: MedusaRequest): string {
  const { http } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  return generateJwtToken(
    {
      actor_id: "",
      actor_type: req.params["actor_type"],
      auth_identity_id: generateEntityId(undefined, "authid"),
      auth_provider: PROVIDER,
      mfa_enabled: false,
      mfa_challenge_completed_at: null,
      app_metadata: {},
      user_metadata: {},
    },
    {
      secret: http.jwtSecret,
      expiresIn: http.jwtExpiresIn,
      jwtOptions: http.jwtOptions,
    }
  )
}

/** Resets go to the address as it is kept. */
export async function resetEvenly(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const body = z
    .looseObject({ identifier: z.string() })
    .safeParse(req.validatedBody)
  if (body.success && req.params["auth_provider"] === PROVIDER) {
    const { address } = await findLogin(req, body.data.identifier)
    req.validatedBody = { ...body.data, identifier: address }
  }
  next()
}
