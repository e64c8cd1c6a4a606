import { z } from "@medusajs/framework/zod"
import { setTerritoryRuleWorkflow } from "@pasar-santri/opop/workflows"
import { ACCESS_MODULE } from "@pasar-santri/opop/modules/access"
import { digestOf, makeSecret } from "@pasar-santri/opop/lib/secret"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf } from "../../support/office.ts"
import type { Person } from "../../support/office.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const List = z.object({
  invitations: z.array(
    z.looseObject({
      id: z.string(),
      state: z.string(),
      awaits_confirmation: z.boolean(),
      is_own: z.boolean(),
    })
  ),
})
const SYSTEM = { type: "system" as const, id: null, name: null }

describeBackend((backend) => {
  const { make, container } = backend
  const { officer, seller } = officeOf(backend)
  let head: Person
  let second: Person
  let bogor: Person
  let alone: Person

  beforeAll(async () => {
    head = await officer()
    second = await officer()
    bogor = await officer({ role: "head", area: "32.01" })
    alone = await officer({ role: "head", area: "32.04" })
    await setTerritoryRuleWorkflow(container()).run({
      input: {
        by: { ...SYSTEM, ip: null, request_id: null },
        ...{ area_code: "32.04", four_eyes: false },
      },
    })
  })

  const shopOf = async (district_code = "32.02.29") => {
    const pesantren = await make.pesantren({ district_code })
    const owner = await seller({ pesantren, role: "owner" })
    return { pesantren, owner, path: `/officer/pesantren/${pesantren.id}` }
  }
  /** The owner of before, at work in the shop. */
  const inShop = ({
    owner,
    pesantren,
  }: {
    owner: Person
    pesantren: { id: string }
  }) => owner.api.with({ pesantren: pesantren.id })
  const invite = (
    by: Person,
    { path }: { path: string },
    more: Record<string, unknown>
  ) =>
    by.api.post(`${path}/owner-invitations`, {
      ...{ reason: "Pengurus lama pindah.", removes_owners: false },
      ...more,
    })
  const newestOf = async (by: Person, { path }: { path: string }) => {
    const answer = await by.api.get(`${path}/owner-invitations`)
    const [newest] = read(List, answer).invitations
    if (!newest) throw new Error("there is no invitation")
    return newest
  }
  /** The mail carries the secret; here a known one takes its place. */
  const secretOf = async (id: string) => {
    const token = makeSecret()
    await container()
      .resolve(ACCESS_MODULE)
      .updateInvitations({ id, token_hash: digestOf(token) })
    return token
  }
  const accept = (person: Person, token: string) =>
    person.api.post("/seller/invitations/accept", {
      ...{ name: person.name, phone: null, token },
    })
  const ownersOf = (pesantren_id: string) =>
    make.rows(
      z.object({ seller_id: z.string() }),
      "shop_member",
      ["seller_id"],
      { pesantren_id, role: "owner", removed_at: null }
    )

  describe("a new owner of a shop whose owner is gone", () => {
    it("waits for another head, and comes in beside the old one", async () => {
      const shop = await shopOf()
      const person = await seller()
      const { email } = person
      read(List, await invite(head, shop, { email }))
      const { id, ...asked } = await newestOf(head, shop)
      expect(asked).toMatchObject({
        ...{ state: "open", awaits_confirmation: true, is_own: true },
      })
      expectRefusal(await accept(person, await secretOf(id)), {
        ...{ status: 404, code: "invitation_invalid" },
      })
      const confirm = `/officer/owner-invitations/${id}/confirm`
      expectRefusal(await head.api.post(confirm), {
        ...{ status: 400, code: "owner_second_person" },
      })
      expectRefusal(await bogor.api.post(confirm), {
        ...{ status: 404, code: "row_not_found" },
      })
      read(z.unknown(), await second.api.post(confirm))
      expectRefusal(await second.api.post(confirm), {
        ...{ status: 400, code: "owner_confirmation_over" },
      })
      const token = await secretOf(id)
      expectRefusal(await accept(await seller(), token), {
        ...{ status: 400, code: "invitation_for_another" },
      })
      expect((await accept(person, token)).status).toBe(201)
      expect(await ownersOf(shop.pesantren.id)).toHaveLength(2)
      const log = await make.rows(
        z.object({ action: z.string(), reason: z.string().nullable() }),
        "audit_entry",
        ["action", "reason"],
        { entity_id: id }
      )
      expect(log.map(({ action }) => action).toSorted()).toEqual([
        ...["owner.confirmed", "owner.invited"],
      ])
    })

    it("takes the place of the old one where that is wanted", async () => {
      const shop = await shopOf("32.04.39")
      const person = await seller()
      const { email } = person
      read(List, await invite(alone, shop, { email, removes_owners: true }))
      const { id, awaits_confirmation } = await newestOf(alone, shop)
      expect(awaits_confirmation).toBe(false)
      expect(await ownersOf(shop.pesantren.id)).toEqual([
        { seller_id: shop.owner.id },
      ])
      expect((await accept(person, await secretOf(id))).status).toBe(201)
      expect(await ownersOf(shop.pesantren.id)).toEqual([
        { seller_id: person.id },
      ])
      expect(
        (await inShop(shop).get("/seller/members")).status
      ).toBeGreaterThanOrEqual(400)
    })

    it("may be a member of the shop already", async () => {
      const shop = await shopOf("32.04.39")
      const { pesantren } = shop
      const shipper = await seller({ pesantren, role: "shipper" })
      read(List, await invite(alone, shop, { email: shipper.email }))
      const { id } = await newestOf(alone, shop)
      expect((await accept(shipper, await secretOf(id))).status).toBe(201)
      expect(await ownersOf(pesantren.id)).toHaveLength(2)
    })

    it("is not the officer, not an owner, and comes to no shop without one", async () => {
      const shop = await shopOf()
      expectRefusal(await invite(head, shop, { email: head.email }), {
        ...{ status: 403, code: "invitation_own" },
      })
      expectRefusal(await invite(head, shop, { email: shop.owner.email }), {
        ...{ status: 422, code: "member_exists" },
      })
      const empty = await make.pesantren({ district_code: "32.02.29" })
      expectRefusal(
        await invite(
          head,
          { path: `/officer/pesantren/${empty.id}` },
          { email: "siapa@contoh.test" }
        ),
        { status: 400, code: "shop_without_owner" }
      )
      const verifier = await officer({ role: "verifier" })
      expect(
        (await invite(verifier, shop, { email: "siapa@contoh.test" })).status
      ).toBe(403)
    })

    it("is stopped by the owner, by the office, and by the next invitation", async () => {
      const shop = await shopOf("32.04.39")
      read(List, await invite(alone, shop, { email: "satu@contoh.test" }))
      const first = await newestOf(alone, shop)
      read(List, await invite(alone, shop, { email: "dua@contoh.test" }))
      const next = await newestOf(alone, shop)
      const { invitations } = read(
        List,
        await alone.api.get(`${shop.path}/owner-invitations`)
      )
      expect(
        invitations.map(({ id, state }) => [id === next.id, state])
      ).toEqual([
        [true, "open"],
        [false, "revoked"],
      ])
      expect(first.id).not.toBe(next.id)
      read(
        z.unknown(),
        await alone.api.delete(`/officer/owner-invitations/${next.id}`)
      )
      expect((await newestOf(alone, shop)).state).toBe("revoked")
      read(List, await invite(alone, shop, { email: "tiga@contoh.test" }))
      const { id } = await newestOf(alone, shop)
      read(z.unknown(), await inShop(shop).delete(`/seller/invitations/${id}`))
      expect((await newestOf(alone, shop)).state).toBe("revoked")
    })
  })
})
