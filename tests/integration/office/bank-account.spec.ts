import { z } from "@medusajs/framework/zod"
import activateBankAccounts from "@pasar-santri/opop/jobs/activate-bank-accounts"
import { APPLICATION_MODULE } from "@pasar-santri/opop/modules/application"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { beforeAll, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { officeOf, type Person } from "../../support/office.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Account = z.object({
  id: z.string(),
  state: z.string(),
  number: z.string().nullable(),
  active_from: z.string(),
})
const Accounts = z.object({
  active: Account.nullable(),
  resting: Account.nullable(),
  refused: z.object({ reason: z.string().nullable() }).nullable(),
})
const Queue = z.object({ accounts: z.array(Account), count: z.number() })

const DAY_MS = 86_400_000

describeBackend((backend) => {
  const { container, make } = backend
  const office = officeOf(backend)
  let finance: Person
  beforeAll(async () => {
    finance = await office.officer({ role: "finance" })
  })

  const module = () => container().resolve(APPLICATION_MODULE)

  /** An open shop that is paid to an account. */
  async function shop() {
    const pesantren = await make.pesantren({ name: "Pesantren Rekening" })
    const owner = await office.seller({ pesantren })
    const { id } = await module().createBankAccounts({
      ...{ pesantren_id: pesantren.id, district_code: "32.02.27" },
      ...{ bank: "bjb", number: "11112222", holder: "Pesantren Rekening" },
      ...{ state: "active" as const, active_from: new Date() },
    })
    return { pesantren, owner, former: id }
  }

  const WISH = {
    ...{ bank: "bri", number: "1234-5678-9012-345" },
    holder: "Pesantren Rekening",
  }
  const see = async (person: Person) =>
    read(Accounts, await person.api.get("/seller/bank-account"))
  const ask = (person: Person, more = {}) =>
    person.api.post("/seller/bank-account", { ...WISH, ...more })
  const asked = async (person: Person) => {
    const { resting } = read(Accounts, await ask(person))
    return resting?.id ?? ""
  }
  const confirm = (id: string) =>
    finance.api.post(`/officer/bank-accounts/${id}/confirm`)
  const rested = (id: string) =>
    module().updateBankAccounts({
      ...{ id, active_from: new Date(Date.now() - 1000) },
    })

  it("changes after three days and the word of finance, not before", async () => {
    const { owner, former, pesantren } = await shop()
    const id = await asked(owner)
    const { active, resting } = await see(owner)
    expect(active).toMatchObject({ id: former, number: "11112222" })
    expect(resting).toMatchObject({
      state: "resting",
      number: "123456789012345",
    })
    const wait = new Date(resting?.active_from ?? 0).getTime() - Date.now()
    expect(wait).toBeGreaterThan(2.99 * DAY_MS)
    expect(wait).toBeLessThanOrEqual(3 * DAY_MS)

    await rested(id)
    await activateBankAccounts(container())
    expect((await see(owner)).active?.id).toBe(former)
    await module().updateBankAccounts({
      ...{ id, active_from: new Date(Date.now() + DAY_MS) },
    })
    expect((await confirm(id)).status).toBe(200)
    expectRefusal(await confirm(id), {
      status: 400,
      code: "account_not_waiting",
    })
    await activateBankAccounts(container())
    expect((await see(owner)).active?.id).toBe(former)

    await rested(id)
    await Promise.all([
      activateBankAccounts(container()),
      activateBankAccounts(container()),
    ])
    expect(await see(owner)).toMatchObject({ active: { id }, resting: null })
    const rows = await module().listBankAccounts({ pesantren_id: pesantren.id })
    expect(rows.map(({ state }) => state).sort()).toEqual([
      "active",
      "replaced",
    ])
    const log = await container()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: id }, { order: { id: "ASC" } })
    expect(log.map(({ action }) => action)).toEqual([
      "bank_account.requested",
      "bank_account.confirm",
      "bank_account.activated",
    ])
    expect(JSON.stringify(log)).not.toContain("123456789012345")
  })

  it("is asked for once at a time, and may be taken back or refused", async () => {
    const { owner, former } = await shop()
    const answers = await Promise.all([ask(owner), ask(owner), ask(owner)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422])
    await owner.api.post("/seller/bank-account/cancel")
    expectRefusal(await owner.api.post("/seller/bank-account/cancel"), {
      status: 400,
      code: "account_not_waiting",
    })
    const id = await asked(owner)
    const reason = "Buku rekening tidak cocok."
    const refuse = () =>
      finance.api.post(`/officer/bank-accounts/${id}/refuse`, { reason })
    expect((await refuse()).status).toBe(200)
    await rested(id)
    await activateBankAccounts(container())
    expect(await see(owner)).toMatchObject({
      active: { id: former },
      resting: null,
      refused: { reason },
    })
  })

  it.each([
    ["bank_unknown", "bank", { bank: "gelap" }],
    ["account_invalid", "number", { number: "12" }],
    ["holder_not_institution", "holder", { holder: "Ahmad Fulan" }],
    ["holder_is_office", "holder", { holder: "Dinas KUK" }],
    ["account_unchanged", "number", { bank: "bjb", number: "1111 2222" }],
  ])("is refused with %s", async (code, field, more) => {
    const { owner } = await shop()
    expectRefusal(await ask(owner, more), { status: 400, code, field })
    await expectBothLanguages(owner.api, (api) =>
      api.post("/seller/bank-account", { ...WISH, ...more })
    )
  })

  it("is the owner's and the finance officer's business", async () => {
    const { owner, pesantren } = await shop()
    const id = await asked(owner)
    const [treasurer, shipper, abroad, head] = await Promise.all([
      office.seller({ pesantren, role: "treasurer" }),
      office.seller({ pesantren, role: "shipper" }),
      office.officer({ role: "finance", area: "32.03" }),
      office.officer({ role: "head" }),
    ])
    expect((await see(treasurer)).active?.number).toBe("••••")
    expect((await ask(treasurer)).status).toBe(403)
    expect((await shipper.api.get("/seller/bank-account")).status).toBe(403)
    const queue = async (person: Person) =>
      read(Queue, await person.api.get("/officer/bank-accounts?limit=100"))
    expect(
      (await queue(finance)).accounts.find((row) => row.id === id)
    ).toMatchObject({ number: "••••2345" })
    expect((await queue(abroad)).accounts).toEqual([])
    for (const action of ["confirm", "reveal"]) {
      const path = `/officer/bank-accounts/${id}/${action}`
      expect((await abroad.api.post(path)).status).toBe(404)
      expect((await head.api.post(path)).status).toBe(403)
      expect((await owner.api.post(path)).status).toBe(401)
    }
    const { body } = await finance.api.post(
      `/officer/bank-accounts/${id}/reveal`
    )
    expect(body).toEqual({ value: "123456789012345" })
    const [entry] = await container()
      .resolve(AUDIT_MODULE)
      .listAuditEntries({ entity_id: id, action: "bank_account.number_read" })
    expect(entry?.actor_id).toBe(finance.id)
  })
})
