import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { mailTo, readMails } from "../../support/mail.ts"
import { until } from "../../support/poll.ts"
import { officeOf } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import type { Api } from "../../support/store-api.ts"

const Members = z.object({
  members: z.array(
    z
      .object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        phone: z.string().nullable(),
        role: z.string(),
        joined_at: z.iso.datetime(),
        is_you: z.boolean(),
      })
      .strict()
  ),
})
const Made = z.object({
  token: z.string().min(20),
  invitation: z.object({ id: z.string(), state: z.literal("open") }),
})
const Invitations = z.object({
  invitations: z.array(z.object({ id: z.string(), state: z.string() })),
})
const Entry = z.object({
  action: z.string(),
  actor_id: z.string().nullable(),
  area_code: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
})

describeBackend((backend) => {
  const { make, store } = backend
  const office = officeOf(backend)
  const membersOf = async (api: Api) =>
    read(Members, await api.get("/seller/members")).members
  const memberId = async (api: Api, email: string) => {
    const found = (await membersOf(api)).find((one) => one.email === email)
    if (!found) throw new Error(`${email} is no member`)
    return found.id
  }
  const log = (pesantren: MadePesantren, action: string) =>
    make.rows(
      Entry,
      "audit_entry",
      ["action", "actor_id", "area_code", "before", "after"],
      { pesantren_id: pesantren.id, action }
    )

  it("invites by a link that works once, and tells the people by mail", async () => {
    const shop = await make.pesantren({ name: "Nurul Anggota" })
    const owner = await office.seller({ pesantren: shop })
    const guest = await office.seller()
    const made = read(
      Made,
      await owner.api.post("/seller/members/invitations", {
        role: "treasurer",
        email: ` ${guest.email.toUpperCase()} `,
      })
    )
    const mail = await mailTo(
      process.env["MAIL_DIR"] ?? "",
      guest.email,
      "Anda diundang menjadi bendahara toko Nurul Anggota"
    )
    expect(mail.text).toContain(`/penjual/undangan/${made.token}`)
    expect(mail.text).toContain("https://wa.me/?text=")

    const shown = await store().get(`/store/invitations/${made.token}`)
    expect(shown.body).toMatchObject({
      invitation: {
        ...{ kind: "member", role: "treasurer", email: guest.email },
        from_office: false,
      },
    })
    const accept = () =>
      guest.api.post("/seller/invitations/accept", {
        ...{ token: made.token, name: guest.name, phone: null },
      })
    expect((await accept()).status).toBe(201)
    expectRefusal(await accept(), { status: 404, code: "invitation_invalid" })

    const members = await membersOf(owner.api)
    expect(members.map(({ role, is_you }) => [role, is_you])).toEqual([
      ["owner", true],
      ["treasurer", false],
    ])
    const [used] = read(
      Invitations,
      await owner.api.get("/seller/invitations")
    ).invitations.filter(({ id }) => id === made.invitation.id)
    expect(used?.state).toBe("used")
    expect((await log(shop, "member.invited"))[0]).toMatchObject({
      actor_id: owner.id,
      area_code: "32.02.27",
      after: { role: "treasurer", email: guest.email },
    })
    // The owner's own welcome may be the newest for a moment.
    await until("the owner is told of the new member", async () =>
      readMails(process.env["MAIL_DIR"] ?? "").some(
        ({ to, subject }) =>
          to.includes(owner.email) &&
          subject.includes(`${guest.name} bergabung`)
      )
    )
  })

  it("is for the address it names only, and not for members", async () => {
    const shop = await make.pesantren()
    const owner = await office.seller({ pesantren: shop })
    const other = await office.seller()
    const { token } = read(
      Made,
      await owner.api.post("/seller/members/invitations", {
        ...{ role: "shipper", email: "orang-lain@contoh.test" },
      })
    )
    expectRefusal(
      await other.api.post("/seller/invitations/accept", {
        ...{ token, name: other.name, phone: null },
      }),
      { status: 400, code: "invitation_for_another" }
    )
    const again = (api: Api) =>
      api.post("/seller/members/invitations", {
        ...{ role: "shipper", email: owner.email },
      })
    expectRefusal(await again(owner.api), {
      ...{ status: 422, code: "member_exists", field: "email" },
    })
    await expectBothLanguages(owner.api, again)
  })

  it("withdraws a link at once", async () => {
    const owner = await office.seller({ pesantren: await make.pesantren() })
    const guest = await office.seller()
    const made = read(
      Made,
      await owner.api.post("/seller/members/invitations", { role: "product" })
    )
    const path = `/seller/invitations/${made.invitation.id}`
    expect((await owner.api.delete(path)).status).toBe(200)
    expectRefusal(await owner.api.delete(path), {
      ...{ status: 404, code: "invitation_invalid" },
    })
    const answer = await guest.api.post("/seller/invitations/accept", {
      ...{ token: made.token, name: guest.name, phone: null },
    })
    expect(answer.status).toBe(404)
  })

  it("ends at twenty unused links", async () => {
    const owner = await office.seller({ pesantren: await make.pesantren() })
    const invite = (api: Api) =>
      api.post("/seller/members/invitations", { role: "shipper" })
    for (let count = 0; count < 20; count += 1)
      expect((await invite(owner.api)).status).toBe(201)
    expectRefusal(await invite(owner.api), {
      ...{ status: 400, code: "invitations_too_many" },
    })
    await expectBothLanguages(owner.api, invite)
  })

  it("gives another role and removes, so that the next request is refused", async () => {
    const shop = await make.pesantren()
    const owner = await office.seller({ pesantren: shop })
    const helper = await office.seller({ pesantren: shop, role: "shipper" })
    const id = await memberId(owner.api, helper.email)
    expect(
      (await owner.api.post(`/seller/members/${id}/role`, { role: "owner" }))
        .status
    ).toBe(200)
    const { token } = read(
      Made,
      await helper.api.post("/seller/members/invitations", { role: "owner" })
    )
    expect((await owner.api.delete(`/seller/members/${id}`)).status).toBe(200)
    expectRefusal(await helper.api.get("/seller/members"), {
      ...{ status: 404, code: "row_not_found" },
    })
    // What the person could give is gone with it.
    expect((await store().get(`/store/invitations/${token}`)).status).toBe(404)
    expectRefusal(await owner.api.delete(`/seller/members/${id}`), {
      ...{ status: 404, code: "row_not_found" },
    })
    const [change] = await log(shop, "member.role_changed")
    expect(change).toMatchObject({
      ...{ before: { role: "shipper" }, after: { role: "owner" } },
    })
    expect((await log(shop, "member.removed"))[0]).toMatchObject({
      ...{ actor_id: owner.id, before: { role: "owner" } },
    })
    await mailTo(
      process.env["MAIL_DIR"] ?? "",
      helper.email,
      "tidak lagi anggota"
    )
  })

  describe("the last owner", () => {
    it("stays: neither removed nor given another role", async () => {
      const shop = await make.pesantren()
      const owner = await office.seller({ pesantren: shop })
      const id = await memberId(owner.api, owner.email)
      for (const ask of [
        (api: Api) => api.delete(`/seller/members/${id}`),
        (api: Api) =>
          api.post(`/seller/members/${id}/role`, { role: "product" }),
      ]) {
        expectRefusal(await ask(owner.api), {
          ...{ status: 400, code: "last_owner" },
        })
        await expectBothLanguages(owner.api, ask)
      }
    })

    it("is there when two remove each other at once", async () => {
      const shop = await make.pesantren()
      const one = await office.seller({ pesantren: shop })
      const other = await office.seller({ pesantren: shop })
      const ids = {
        one: await memberId(one.api, one.email),
        other: await memberId(one.api, other.email),
      }
      await Promise.all([
        one.api.delete(`/seller/members/${ids.other}`),
        other.api.delete(`/seller/members/${ids.one}`),
      ])
      const left = await make.rows(
        z.object({ role: z.string() }),
        "shop_member",
        ["role"],
        { pesantren_id: shop.id, removed_at: null }
      )
      expect(left).toEqual([{ role: "owner" }])
    })
  })
})
