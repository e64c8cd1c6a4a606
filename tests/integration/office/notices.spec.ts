import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import activateBankAccounts from "@pasar-santri/opop/jobs/activate-bank-accounts"
import watchPapers from "@pasar-santri/opop/jobs/watch-papers"
import { addDays, dayOf } from "@pasar-santri/opop/lib/day"
import { APPLICATION_MODULE } from "@pasar-santri/opop/modules/application"
import { callOfficersWorkflow } from "@pasar-santri/opop/workflows/call-officers"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { listingOf, Stall } from "../../support/listing.ts"
import { type Mail, readMails } from "../../support/mail.ts"
import type { Person } from "../../support/office.ts"
import { makePdf } from "../../support/papers.ts"
import { NIB, paperOf, paperworkOf } from "../../support/paperwork.ts"
import { until } from "../../support/poll.ts"
import { read } from "../../support/store-api.ts"

const Home = z.object({
  tasks: z.array(
    z.object({
      kind: z.string(),
      items: z.array(
        z.object({
          title: z.string(),
          detail: z.string().nullable(),
          due_on: z.string().nullable(),
        })
      ),
    })
  ),
})
const Account = z.object({
  resting: z.object({ id: z.string(), active_from: z.string() }).nullable(),
})

const NUMBER = "123456789012345"

describeBackend((backend) => {
  const { container, make } = backend
  const { office, papers, startCase, added } = paperworkOf(backend)

  const mailsTo = ({ email }: Person, subject: string): Mail[] =>
    readMails(process.env["MAIL_DIR"] ?? "").filter(
      (mail) => mail.to.includes(email) && mail.subject.includes(subject)
    )
  /** The mail that a person gets about something. */
  const told = async (person: Person, subject: string): Promise<Mail> =>
    (
      await until(`${person.email} is told: ${subject}`, async () =>
        mailsTo(person, subject).at(0)
      )
    ).value
  const untold = (people: Person[], subject: string) => {
    for (const person of people) expect(mailsTo(person, subject)).toEqual([])
  }

  describe("another bank account", () => {
    const accounts = () => container().resolve(APPLICATION_MODULE)

    async function shop(name: string) {
      const pesantren = await make.pesantren({ name })
      const [owner, other, treasurer, product] = await Promise.all([
        office.seller({ pesantren }),
        office.seller({ pesantren }),
        office.seller({ pesantren, role: "treasurer" }),
        office.seller({ pesantren, role: "product" }),
      ])
      await accounts().createBankAccounts({
        ...{ pesantren_id: pesantren.id, district_code: "32.02.27" },
        ...{ bank: "bjb", number: "11112222", holder: name },
        ...{ state: "active" as const, active_from: new Date() },
      })
      const ask = async () => {
        const { resting } = read(
          Account,
          await owner.api.post("/seller/bank-account", {
            ...{ bank: "bri", number: NUMBER, holder: name },
          })
        )
        if (!resting) throw new Error("No account rests.")
        return resting
      }
      return { owner, other, treasurer, product, ask }
    }
    const decide = (by: Person, id: string, action: string, body = {}) =>
      by.api.post(`/officer/bank-accounts/${id}/${action}`, body)
    const tasksOf = async ({ api }: Person) =>
      read(Home, await api.get("/seller/home")).tasks.filter(({ kind }) =>
        kind.startsWith("account_")
      )

    it("is told to owners, treasurers and the area's finance, step by step", async () => {
      const name = "Pesantren Kabar Rekening"
      const { owner, other, treasurer, product, ask } = await shop(name)
      const [finance, abroad, head] = await Promise.all([
        office.officer({ role: "finance" }),
        office.officer({ role: "finance", area: "32.03" }),
        office.officer({ role: "head" }),
      ])
      const { id, active_from } = await ask()

      const asked = `Rekening toko ${name} diminta diganti`
      for (const person of [owner, other, treasurer]) {
        const { text } = await told(person, asked)
        expect(text).toContain(`Diminta oleh: ${owner.name}`)
        expect(text).toContain("••••2345")
        expect(text).not.toContain(NUMBER)
      }
      const call = `Rekening menunggu diperiksa: ${name}`
      expect((await told(finance, call)).text).toContain("/dinas/rekening")
      untold([product, finance, abroad, head], asked)
      untold([abroad, head, owner], call)

      const resting = {
        kind: "account_resting",
        items: [
          {
            title: "Bank Rakyat Indonesia (BRI) ••••2345",
            detail: owner.name,
            due_on: dayOf(new Date(active_from)),
          },
        ],
      }
      expect(await tasksOf(other)).toEqual([resting])
      expect(await tasksOf(treasurer)).toEqual([resting])
      expect(await tasksOf(product)).toEqual([])

      expect((await decide(finance, id, "confirm")).status).toBe(200)
      const checked = `Rekening baru toko ${name} sudah diperiksa`
      for (const person of [owner, other, treasurer])
        await told(person, checked)
      await accounts().updateBankAccounts({
        ...{ id, active_from: new Date(Date.now() - 1000) },
      })
      await activateBankAccounts(container())
      await activateBankAccounts(container())
      const used = `Rekening baru toko ${name} mulai dipakai`
      for (const person of [owner, other, treasurer]) {
        await told(person, used)
        expect(mailsTo(person, used)).toHaveLength(1)
      }
      expect(await tasksOf(owner)).toEqual([])
      untold([product, finance], checked)
    })

    it("is told when it is refused, with the reason", async () => {
      const name = "Pesantren Kabar Tolakan"
      const { owner, treasurer, product, ask } = await shop(name)
      const finance = await office.officer({ role: "finance" })
      const { id } = await ask()
      const reason = "Nama di buku rekening berbeda."
      const answer = await decide(finance, id, "refuse", { reason })
      expect(answer.status).toBe(200)
      const refused = `Rekening baru toko ${name} ditolak`
      for (const person of [owner, treasurer]) {
        expect((await told(person, refused)).text).toContain(reason)
        expect(await tasksOf(person)).toMatchObject([
          { kind: "account_refused", items: [{ detail: reason }] },
        ])
      }
      untold([product], refused)
      await ask()
      expect((await tasksOf(owner)).map(({ kind }) => kind)).toEqual([
        "account_resting",
      ])
    })

    it("is nobody's news once the shop has taken it back", async () => {
      const name = "Pesantren Kabar Batal"
      const { owner, ask } = await shop(name)
      await ask()
      await owner.api.post("/seller/bank-account/cancel")
      await told(owner, `Rekening toko ${name} diminta diganti`)
      untold([owner], "ditolak")
      expect(await tasksOf(owner)).toEqual([])
    })
  })

  describe("a change of what is on sale", () => {
    it("is told to those who keep the goods, accepted or refused", async () => {
      const stall = await Stall.open(backend, office)
      const { pesantren } = stall
      const [keeper, shipper, treasurer] = await Promise.all([
        office.seller({ pesantren, role: "product" }),
        office.seller({ pesantren, role: "shipper" }),
        office.seller({ pesantren, role: "treasurer" }),
      ])
      const { id } = await stall.onSale({ name: "Besek kabar" })
      listingOf(await stall.save(id, { lead_days: 3, range: "J" }))
      const { changes } = await stall.own(id)
      const wish = (field: string) =>
        changes.find((change) => change.field === field)?.id ?? ""
      listingOf(await stall.judge(wish("lead_days"), "accept"))
      const reason = "Anyaman ini belum tahan sejauh itu."
      listingOf(await stall.judge(wish("range"), "refuse", { reason }))

      const accepted = "Besek kabar: perubahan lama pembuatan diterima"
      const refused = "Besek kabar: perubahan jangkauan kirim ditolak"
      await told(keeper, accepted)
      expect((await told(keeper, refused)).text).toContain(reason)
      untold([shipper, treasurer], "Besek kabar")
    })
  })

  describe("a paper", () => {
    const add = async ({ api }: Person, kind = "nib", number = NIB) =>
      paperOf(
        await api.post("/seller/shop-papers", {
          ...{ kind, number, filename: "berkas.pdf" },
          content_base64: makePdf(),
        })
      ).id
    const decide = (by: Person, id: string, action: string, body = {}) =>
      by.api.post(`/officer/papers/${id}/${action}`, body)

    it("of a shop is told when it is refused, accepted and over", async () => {
      const name = "Pesantren Kabar Berkas"
      const pesantren = await make.pesantren({ name })
      const [owner, keeper, treasurer, verifier] = await Promise.all([
        office.seller({ pesantren }),
        office.seller({ pesantren, role: "product" }),
        office.seller({ pesantren, role: "treasurer" }),
        office.officer({ role: "verifier" }),
      ])
      const reason = "Fotonya terpotong."
      await decide(verifier, await add(owner), "refuse", { reason })
      const refused = `Berkas ditolak: NIB ${name}`
      for (const person of [owner, keeper])
        expect((await told(person, refused)).text).toContain(reason)

      const id = await add(owner)
      await decide(verifier, id, "accept", {
        valid_until: addDays(dayOf(new Date()), 400),
      })
      const accepted = `Berkas diterima: NIB ${name}`
      for (const person of [owner, keeper])
        expect((await told(person, accepted)).text).toContain("Berlaku sampai")

      await papers().updatePapers({
        ...{ id, valid_until: addDays(dayOf(new Date()), -1) },
      })
      await watchPapers(container())
      await watchPapers(container())
      const over = `Berkas kedaluwarsa: NIB ${name}`
      for (const person of [owner, keeper]) {
        await told(person, over)
        expect(mailsTo(person, over)).toHaveLength(1)
      }
      for (const subject of [refused, accepted, over])
        untold([treasurer, verifier], subject)
    })

    it("of a case is told of with the case", async () => {
      const verifier = await office.officer({ role: "verifier" })
      const pesantren = await make.pesantren({ name: "Pesantren Kasus" })
      const owner = await office.seller({ pesantren })
      const { id, seller, setState } = await startCase({
        pesantren_id: pesantren.id,
      })
      const paper = await added(seller.api, id)
      await papers().updatePapers({ id: paper, pesantren_id: pesantren.id })
      await setState("under_review")
      const answer = await decide(verifier, paper, "refuse", {
        reason: "Fotonya buram.",
      })
      expect(answer.status).toBe(200)
      // Once the later one's mail is there, the first one's would be too.
      const later = await add(owner)
      await decide(verifier, later, "refuse", { reason: "Fotonya gelap." })
      expect(
        (await told(owner, "Berkas ditolak: NIB Pesantren Kasus")).text
      ).toContain("Fotonya gelap.")
      expect(mailsTo(owner, "Berkas ditolak")).toHaveLength(1)
      untold([seller], "Berkas ditolak")
    })
  })

  describe("what waits at the desk", () => {
    const call = (day: string) =>
      callOfficersWorkflow(container()).run({
        input: { day, after: "", limit: 100 },
      })

    it("is told once a day to whoever may decide about it, and to nobody else", async () => {
      const area = "32.03"
      const stall = await Stall.open(backend, office, {
        ...{ district: "32.03.11", area },
      })
      const owner = await office.seller({ pesantren: stall.pesantren })
      const [verifier, mentor, finance, abroad, both] = await Promise.all([
        office.officer({ role: "verifier", area }),
        office.officer({ role: "mentor", area }),
        office.officer({ role: "finance", area }),
        office.officer({ role: "verifier", area: "32.04" }),
        office.officer({
          ...{ role: "verifier", area: "32.04" },
          more: [{ role: "mentor", area }],
        }),
      ])
      const sold = await stall.onSale()
      listingOf(await stall.save(sold.id, { lead_days: 2 }))
      const { id } = await stall.draft({ name: "Besek menunggu" })
      listingOf(await stall.submit(id))
      paperOf(
        await owner.api.post("/seller/shop-papers", {
          ...{ kind: "nib", number: NIB, filename: "berkas.pdf" },
          content_base64: makePdf(),
        })
      )

      const digest = "Menunggu diperiksa: 1 produk, 1 perubahan, 1 berkas"
      await call("2027-01-04")
      for (const person of [verifier, stall.head]) await told(person, digest)
      await call("2027-01-04")
      await call("2027-01-05")
      await until("the second day's call", async () =>
        [verifier, stall.head].every(
          (person) => mailsTo(person, digest).length > 1
        )
      )
      const sent = await container()
        .resolve(Modules.NOTIFICATION)
        .listNotifications({ to: verifier.email, template: "desk-digest" })
      expect(sent).toHaveLength(2)
      expect(mailsTo(verifier, digest)).toHaveLength(2)
      untold([mentor, finance, abroad, both, owner], "Menunggu diperiksa")
    })
  })
})
