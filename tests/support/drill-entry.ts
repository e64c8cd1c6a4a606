import { z } from "@medusajs/framework/zod"
import { withClient } from "./database.ts"
import { type Api, read } from "./store-api.ts"

export const DRILL_ADMIN = {
  email: "admin@latihan.test",
  password: "cukup-panjang-123",
}
const Token = z.object({ token: z.string() })

/** The publishable key of its storefront. */
export async function keyOf(database: string): Promise<string> {
  return withClient(database, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `select token from api_key where title = 'Storefront'`
    )
    return rows[0]?.token ?? ""
  })
}

/** The first administrator; there is nobody yet who could invite one. */
export async function makeAdministrator(
  api: Api,
  database: string
): Promise<void> {
  const { token } = read(
    Token,
    await api.post("/auth/user/emailpass/register", DRILL_ADMIN)
  )
  const { auth_identity_id } = z
    .object({ auth_identity_id: z.string() })
    .parse(
      JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
    )
  await withClient(database, async (client) => {
    await client.query(
      `insert into "user" (id, email) values ('user_latihan', $1)`,
      [DRILL_ADMIN.email]
    )
    await client.query(
      `update auth_identity
       set app_metadata = jsonb_build_object('user_id', 'user_latihan')
       where id = $1`,
      [auth_identity_id]
    )
  })
}
