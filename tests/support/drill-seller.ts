import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { digestOf, makeSecret } from "@pasar-santri/opop/lib/secret"
import type { Drill } from "./drill.ts"
import type { Stall } from "./market.ts"
import { type Api, read } from "./store-api.ts"

const PASSWORD = "cukup-panjang-123"
const Token = z.object({ token: z.string() })

/** Somebody who sends the parcels of a stall, by an invitation of theirs. */
export async function drillSeller(drill: Drill, stall: Stall): Promise<Api> {
  const mark = randomBytes(4).toString("hex")
  const login = { email: `kirim-${mark}@latihan.test`, password: PASSWORD }
  const { api } = drill.buyer()
  const { token } = read(
    Token,
    await api.post("/auth/seller/emailpass/register", login)
  )
  const secret = makeSecret()
  await drill.rows(
    z.unknown(),
    `insert into invitation (id, kind, role, pesantren_id, expires_at,
       token_hash, created_by_type)
     values ($1, 'member', 'shipper', $2, now() + interval '1 day', $3, 'system')`,
    [`inv_${mark}`, stall.id, digestOf(secret)]
  )
  read(
    z.unknown(),
    await api.with({ token }).post("/seller/invitations/accept", {
      ...{ name: `Pengirim ${mark}`, phone: null, token: secret },
    })
  )
  const session = read(Token, await api.post("/auth/seller/emailpass", login))
  return api.with({ token: session.token, pesantren: stall.id })
}
