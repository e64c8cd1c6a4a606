import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { digestOf, makeSecret } from "@pasar-santri/opop/lib/secret"
import type { MemberRole, OfficerRole } from "@pasar-santri/opop/lib/roles"
import { ACCESS_MODULE } from "@pasar-santri/opop/modules/access"
import type { MadePesantren } from "./factories.ts"
import type { Backend } from "./integration.ts"
import { read } from "./store-api.ts"
import type { Api } from "./store-api.ts"

const Token = z.object({ token: z.string() })
const PASSWORD = "delapan domba menyeberang"
const DAY_MS = 86_400_000

/** Somebody who is logged in: who it is, and the API as that person. */
export interface Person {
  id: string
  name: string
  email: string
  api: Api
}

export interface Grant {
  role: OfficerRole
  /** `32`, `32.02` or `32.02.27` */
  area: string
}

/** People of the office and of the shops, made through the routes they use. */
export interface Office {
  /** An officer; by default the head of Kabupaten Sukabumi. */
  officer: (input?: Partial<Grant> & { more?: Grant[] }) => Promise<Person>
  /** A seller: of no shop yet, or a member (by default the owner) of one. */
  seller: (input?: {
    pesantren?: Pick<MadePesantren, "id">
    role?: MemberRole
  }) => Promise<Person>
  /** The secret of an invitation, made behind the API's back. */
  invitation: (row: {
    kind: "pesantren" | "member" | "officer"
    role?: string
    area_code?: string
    pesantren_id?: string
    email?: string
    expires_at?: Date
  }) => Promise<string>
}

/** What a suite needs to let people log in. */
export function officeOf({ store, container }: Backend): Office {
  const login = async (actor: "officer" | "seller", email: string) =>
    store().with(
      read(
        Token,
        await store().post(`/auth/${actor}/emailpass`, {
          ...{ email, password: PASSWORD },
        })
      )
    )
  const register = async (actor: "officer" | "seller") => {
    const mark = randomBytes(4).toString("hex")
    const email = `${actor}-${mark}@contoh.test`
    const { token } = read(
      Token,
      await store().post(`/auth/${actor}/emailpass/register`, {
        ...{ email, password: PASSWORD },
      })
    )
    return { email, name: `Orang Uji ${mark}`, api: store().with({ token }) }
  }
  const invitation: Office["invitation"] = async (row) => {
    const token = makeSecret()
    await container()
      .resolve(ACCESS_MODULE)
      .createInvitations({
        expires_at: new Date(Date.now() + DAY_MS),
        ...row,
        token_hash: digestOf(token),
        created_by_type: "system",
      })
    return token
  }
  const accept = async (
    actor: "officer" | "seller",
    { api, name }: { api: Api; name: string },
    row: Parameters<Office["invitation"]>[0]
  ) =>
    read(
      z.unknown(),
      await api.post(`/${actor}/invitations/accept`, {
        ...{ name, phone: null, token: await invitation(row) },
      })
    )
  const me = async (actor: "officer" | "seller", api: Api) => {
    const Me = z.object({ [actor]: z.object({ id: z.string() }) })
    return read(Me, await api.get(`/${actor}/me`))[actor]?.id ?? ""
  }

  return {
    invitation,
    officer: async ({ role = "head", area = "32.02", more = [] } = {}) => {
      const person = await register("officer")
      for (const grant of [{ role, area }, ...more])
        await accept("officer", person, {
          ...{ kind: "officer", role: grant.role, area_code: grant.area },
        })
      const api = await login("officer", person.email)
      return { ...person, api, id: await me("officer", api) }
    },
    seller: async ({ pesantren, role = "owner" } = {}) => {
      const person = await register("seller")
      if (pesantren)
        await accept("seller", person, {
          ...{ kind: "member", role, pesantren_id: pesantren.id },
        })
      else
        read(
          z.unknown(),
          await person.api.post("/seller/me", {
            ...{ name: person.name, phone: null },
          })
        )
      const api = (await login("seller", person.email)).with({
        ...(pesantren ? { pesantren: pesantren.id } : {}),
      })
      return { ...person, api, id: await me("seller", api) }
    },
  }
}
