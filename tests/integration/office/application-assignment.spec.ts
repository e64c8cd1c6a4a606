import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import type { Applicant } from "../../support/applicant.ts"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import { mailTo, readMails } from "../../support/mail.ts"
import type { Person } from "../../support/office.ts"
import { until } from "../../support/poll.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Officers = z.object({
  officers: z.array(z.object({ id: z.string(), name: z.string() }).strict()),
})
const Can = z.object({ application: z.object({ can: z.array(z.string()) }) })

/** Known once the backend runs. */
const mailFolder = () => process.env["MAIL_DIR"] ?? ""

describeBackend((backend) => {
  const { container } = backend
  const { office, applicant, deskOf, verifier, head } = casesOf(backend)
  let one: Applicant
  let near: Person
  let far: Person
  let mentor: Person

  const idsOf = async (person: Person, path: string) =>
    read(Officers, await person.api.get(path)).officers.map(({ id }) => id)
  const give = (to: string, by = head()) =>
    deskOf(one).by(by).do("assign", { officer_id: to })
  const told = (person: Person) =>
    container()
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ to: person.email, template: "desk-assigned" })

  beforeAll(async () => {
    one = await applicant()
    await one.apply()
    ;[near, far, mentor] = await Promise.all([
      office.officer({ role: "verifier", area: "32.02.27" }),
      office.officer({ role: "verifier", area: "32.02.31" }),
      office.officer({ role: "mentor", area: "32.02.27" }),
    ])
  })

  describe("whom a head may give a case", () => {
    it("is who may check it where it lies", async () => {
      const path = `/officer/applications/${one.id}/assignees`
      const ids = await idsOf(head(), path)
      expect(ids).toEqual(
        expect.arrayContaining([near.id, verifier().id, head().id])
      )
      expect(ids).not.toContain(far.id)
      expect(ids).not.toContain(mentor.id)
    })

    it("is anybody who may hold a case, for the queue", async () => {
      const ids = await idsOf(head(), "/officer/assignees")
      expect(ids).toEqual(expect.arrayContaining([near.id, far.id]))
      expect(ids).not.toContain(mentor.id)
      // Where no other suite has an officer.
      const elsewhere = await office.officer({ area: "32.79" })
      expect(await idsOf(elsewhere, "/officer/assignees")).toEqual([
        elsewhere.id,
      ])
    })

    it("is told to heads alone, who see that they may", async () => {
      const path = `/officer/applications/${one.id}`
      for (const route of ["/officer/assignees", `${path}/assignees`])
        expectRefusal(await verifier().api.get(route), {
          ...{ status: 403, code: "role_missing" },
        })
      const can = async (person: Person) =>
        read(Can, await person.api.get(path)).application.can
      expect(await can(head())).toContain("delegate")
      expect(await can(verifier())).not.toContain("delegate")
    })
  })

  describe("who was given a case", () => {
    it("finds it in the queue and is told by mail, once", async () => {
      await Promise.all([give(near.id), give(near.id)])
      const mail = await mailTo(
        mailFolder(),
        near.email,
        "diserahkan kepada Anda"
      )
      expect(mail.text).toContain(`/dinas/pengajuan/${one.id}`)
      const { applications } = read(
        z.object({ applications: z.array(z.object({ id: z.string() })) }),
        await head().api.get(`/officer/applications?assigned=${near.id}`)
      )
      expect(applications.map(({ id }) => id)).toEqual([one.id])
      await give(near.id)
      await give(verifier().id)
      await until("the next holder is told", async () => {
        return (await told(verifier())).length === 1
      })
      expect(await told(near)).toHaveLength(1)
    })

    it("is told again when it comes back", async () => {
      await give(near.id)
      await until("the officer is told again", async () => {
        return (await told(near)).length === 2
      })
    })

    it("is not told of what they took themselves", async () => {
      const taker = await office.officer({ role: "verifier" })
      await give(taker.id, taker)
      await give(verifier().id)
      await until("the next holder is told", async () => {
        return (await told(verifier())).length === 2
      })
      expect(await told(taker)).toEqual([])
      expect(
        readMails(mailFolder()).some(({ to }) => to.includes(taker.email))
      ).toBe(false)
    })
  })
})
