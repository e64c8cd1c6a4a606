import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { Applicant, Desk } from "./applicant.ts"
import type { Person } from "./office.ts"
import { read } from "./store-api.ts"
import type { Api } from "./store-api.ts"

const Token = z.object({ token: z.string() })
const PASSWORD = "delapan domba menyeberang"

/**
 * People of the office and of the shops for a spec over an open shop, made
 * only with what its API offers; new each time.
 */
export class OpenOffice {
  /** @param admin the API as an administrator, who invites */
  constructor(private readonly admin: Api) {}

  /** Who was invited as an officer, and took the link. */
  officer = async (role: string, area_code: string): Promise<Person> => {
    const { token } = read(
      Token,
      await this.admin.post("/admin/officers/invitations", { role, area_code })
    )
    return this.#join("officer", (name) => ({
      path: "/officer/invitations/accept",
      body: { name, phone: null, token },
    }))
  }

  seller = async (): Promise<Person> =>
    this.#join("seller", (name) => ({
      path: "/seller/me",
      body: { name, phone: null },
    }))

  /** The first owner of a shop of Kabupaten Sukabumi, by a link of its office. */
  owner = async (pesantren: { id: string }): Promise<Person> => {
    const head = await this.officer("head", "32.02")
    const path = `/officer/pesantren/${pesantren.id}/invitations`
    const { token } = read(Token, await head.api.post(path, {}))
    return this.#join("seller", (name) => ({
      path: "/seller/invitations/accept",
      body: { name, phone: null, token },
    }))
  }

  /** What somebody types at a door. */
  login = ({ email }: Person) => ({ email, password: PASSWORD })

  /** A case of a new pesantren in Kabupaten Sukabumi that waits for the decision. */
  async verifiedCase(): Promise<Applicant> {
    const one = new Applicant(await this.seller())
    const mark = randomBytes(4).toString("hex")
    const { identity, bank } = one.said
    identity.name = `Pesantren Nurul ${mark}`
    identity.foundation_name = `Yayasan Nurul ${mark}`
    identity.nspp = `51003202${String(parseInt(mark, 16) % 9_900).padStart(4, "0")}`
    bank.holder = identity.foundation_name
    await one.apply()
    const verifier = await this.officer("verifier", "32.02")
    await new Desk(verifier.api, () => one.id).verify()
    return one
  }

  async #join(
    actor: "officer" | "seller",
    how: (name: string) => { path: string; body: object }
  ): Promise<Person> {
    const mark = randomBytes(4).toString("hex")
    const email = `${actor}-${mark}@contoh.test`
    const name = `Orang Uji ${mark}`
    const login = { email, password: PASSWORD }
    const enter = async (path: string) =>
      this.admin.with(read(Token, await this.admin.post(path, login)))
    const fresh = await enter(`/auth/${actor}/emailpass/register`)
    const { path, body } = how(name)
    read(z.unknown(), await fresh.post(path, body))
    const api = await enter(`/auth/${actor}/emailpass`)
    const me = z.object({ [actor]: z.object({ id: z.string() }) })
    const { id } = read(me, await api.get(`/${actor}/me`))[actor] ?? { id: "" }
    return { id, name, email, api }
  }
}
