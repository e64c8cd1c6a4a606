import { z } from "@medusajs/framework/zod"
import { PESANTREN_MODULE } from "@pasar-santri/opop/modules/pesantren"
import { describe, expect, it } from "vitest"
import { type Applicant, Case } from "../../support/applicant.ts"
import { casesOf } from "../../support/cases.ts"
import { describeBackend } from "../../support/integration.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

describeBackend((backend) => {
  const { container, make } = backend
  const {
    applicant,
    deskOf,
    verified,
    verifier,
    head,
    rows,
    shopOf,
    membersOf,
    accountsOf,
    logOf,
  } = casesOf(backend)

  describe("the whole life of a case", () => {
    it("leads from an unknown pesantren to an open shop, by way of a revision", async () => {
      const one = await applicant()
      const desk = deskOf(one)
      const draft = await one.start()
      expect(draft.state).toBe("draft")
      // A repeat makes no second draft.
      expect((await one.start()).id).toBe(draft.id)
      await one.fill()
      await one.showPapers()
      expect((await one.see()).missing).toEqual([])
      const submitted = read(Case, await one.submit()).application
      expect(submitted).toMatchObject({ state: "submitted", can: ["withdraw"] })

      const consents = await rows().listConsents({ application_id: one.id })
      expect(consents.map(({ document }) => document).sort()).toEqual([
        "pdp",
        "privacy",
        "terms",
      ])
      expect(consents.every(({ ip, version }) => ip && version)).toBe(true)

      const seen = await desk.do("start-review")
      expect(seen).toMatchObject({
        state: "under_review",
        assigned_to: { id: verifier().id },
        data: {
          identity: { responsible_nik: "••••9999", nib: "1234567890123" },
          contact: { phone: "••••7890" },
        },
      })
      await desk.do("request-revision", {
        items: [
          { path: "profile.story", reason: "Ceritakan siapa pembuatnya." },
          { path: "paper:nib", reason: "Foto NIB tidak terbaca." },
        ],
        note: "Tinggal dua hal lagi.",
      })

      const asked = await one.see()
      expect(asked).toMatchObject({
        state: "revision_requested",
        reason: "Tinggal dua hal lagi.",
        items: [
          {
            path: "profile.story",
            reason: "Ceritakan siapa pembuatnya.",
            before: "Kami membuat keripik sejak 1987.",
            is_changed: false,
          },
          { path: "paper:nib", state: "open", is_changed: false },
        ],
        missing: [
          { path: "profile.story", code: "revision_open" },
          { path: "paper:nib", code: "revision_open" },
        ],
      })
      expectRefusal(await one.submit(), {
        status: 400,
        code: "application_incomplete",
        field: "profile.story",
      })
      read(
        Case,
        await one.save("profile", {
          ...one.said.profile,
          story: "Dibuat ibu-ibu pengasuh dan santri putri.",
        })
      )
      // What is being typed is not the office's yet.
      expect((await desk.see()).data["profile"]?.["story"]).toBe(
        "Kami membuat keripik sejak 1987."
      )
      await one.showPapers(["nib"])
      expect(read(Case, await one.submit()).application.items).toMatchObject([
        { path: "profile.story", state: "answered", is_changed: true },
        { path: "paper:nib", state: "answered", is_changed: true },
      ])

      const again = await desk.do("start-review")
      expect(again.changes).toEqual([
        {
          path: "profile.story",
          before: "Kami membuat keripik sejak 1987.",
          after: "Dibuat ibu-ibu pengasuh dan santri putri.",
        },
      ])
      expectRefusal(await desk.try("verify"), {
        status: 400,
        code: "application_papers_unchecked",
        field: "papers",
      })
      await desk.acceptPapers()
      expect((await desk.do("verify")).items).toMatchObject([
        { state: "accepted" },
        { state: "accepted" },
      ])
      const done = await desk.by(head()).do("approve")
      expect(done).toMatchObject({
        state: "approved",
        verified: { id: verifier().id },
        decided: { id: head().id },
      })

      const pesantren = done.pesantren?.id ?? ""
      const [entry] = await container()
        .resolve(PESANTREN_MODULE)
        .listPesantrens({ id: pesantren }, { relations: ["record", "shop"] })
      expect(entry).toMatchObject({
        name: one.said.identity.name,
        district_code: "32.02.27",
        record: {
          ...{ nspp: "510032029901", postal_code: "43156" },
          ...{ landmark: "Depan masjid", exact_longitude: 106.93 },
          businesses: [{ kind: "Keripik pisang" }, { kind: "talas" }],
        },
        shop: {
          state: "approved",
          story: "Dibuat ibu-ibu pengasuh dan santri putri.",
        },
      })
      expect((await shopOf(pesantren))?.changes.map((c) => c.to_state)).toEqual(
        expect.arrayContaining(["submitted", "under_review", "approved"])
      )
      expect(await membersOf(pesantren)).toMatchObject([
        { seller_id: one.person.id, role: "owner" },
      ])
      expect(await accountsOf(pesantren)).toMatchObject([
        { bank: "bjb", number: "87654321", state: "active" },
      ])
      const me = read(
        z.object({
          seller: z.object({
            shops: z.array(z.object({ role: z.string(), state: z.string() })),
          }),
        }),
        await one.api.get("/seller/me")
      )
      expect(me.seller.shops).toMatchObject([
        { role: "owner", state: "approved" },
      ])
      expect(await logOf(one.id)).toEqual(
        expect.arrayContaining([
          "application.started",
          "application.submitted",
          "application.review_started",
          "application.revision_requested",
          "application.changed",
          "application.verified",
          "application.approved",
        ])
      )
      const told = (await one.see())["timeline"]
      expect(JSON.stringify(told)).not.toContain(verifier().name)
    })

    it("carries a pesantren of the register along, for one applicant", async () => {
      const known = await make.pesantren({
        name: "Pesantren Sudah Terdata",
        shop: { state: "draft" },
        record: { contact_phone: "+6281200000001", street: "Jl. Rahasia 1" },
      })
      const [one, other] = [await applicant(), await applicant()]
      const claims = async (who: Applicant) =>
        z
          .object({ pesantren: z.array(z.object({ claim: z.string() })) })
          .parse(
            (await who.api.get("/seller/pesantren-search?q=sudah%20terdata"))
              .body
          ).pesantren
      expect(await claims(one)).toMatchObject([{ claim: "free" }])
      const draft = await one.start(known.id)
      expect(draft.data["identity"]?.["name"]).toBe("Pesantren Sudah Terdata")
      // What only officers know is not told to whoever claims it.
      expect(JSON.stringify(draft)).not.toMatch(/Rahasia|00000001/)
      await other.start(known.id)
      await one.fill()
      await one.showPapers()
      read(Case, await one.submit())
      expect((await shopOf(known.id))?.state).toBe("submitted")
      expect(await claims(other)).toMatchObject([{ claim: "in_review" }])
      await other.fill()
      await other.showPapers()
      expectRefusal(await other.submit(), {
        status: 422,
        code: "application_in_review",
      })
      expect((await other.see()).state).toBe("draft")
      expect(await rows().listConsents({ application_id: other.id })).toEqual(
        []
      )
      const desk = deskOf(one)
      await desk.verify()
      expect((await shopOf(known.id))?.state).toBe("under_review")
      expect((await desk.by(head()).do("approve")).pesantren?.id).toBe(known.id)
      expect(await claims(one)).toMatchObject([{ claim: "mine" }])
      expect(await claims(other)).toMatchObject([{ claim: "taken" }])
      expectRefusal(await other.submit(), {
        status: 400,
        code: "pesantren_taken",
      })
      expectRefusal(
        await (
          await applicant()
        ).api.post("/seller/applications", {
          pesantren_id: known.id,
        }),
        { status: 400, code: "pesantren_taken" }
      )
    })

    it("is linked by the head to the entry that it is, inside the own territory", async () => {
      const one = await verified()
      const [near, far] = [
        await make.pesantren({ shop: { state: "draft" } }),
        await make.pesantren({
          district_code: "32.03.11",
          shop: { state: "draft" },
        }),
      ]
      const desk = deskOf(one).by(head())
      expectRefusal(await desk.try("approve", { pesantren_id: far.id }), {
        status: 403,
        code: "territory_outside",
      })
      expect((await desk.see()).state).toBe("under_review")
      const done = await desk.do("approve", { pesantren_id: near.id })
      expect(done.pesantren?.id).toBe(near.id)
      expect((await shopOf(near.id))?.state).toBe("approved")
    })
  })
})
