import { ACCESS_MODULE } from "@pasar-santri/opop/modules/access"
import { APPLICATION_MODULE } from "@pasar-santri/opop/modules/application"
import { AUDIT_MODULE } from "@pasar-santri/opop/modules/audit"
import { PESANTREN_MODULE } from "@pasar-santri/opop/modules/pesantren"
import { beforeAll } from "vitest"
import { Applicant, Desk } from "./applicant.ts"
import type { Backend } from "./integration.ts"
import { officeOf, type Person } from "./office.ts"

/** An office with a verifier and a head, and what cases leave behind. */
export function casesOf(backend: Backend) {
  const { container } = backend
  const office = officeOf(backend)
  const people: { verifier?: Person; head?: Person } = {}
  beforeAll(async () => {
    people.verifier = await office.officer({ role: "verifier" })
    people.head = await office.officer({ role: "head" })
  })
  const ready = (who: "verifier" | "head"): Person => {
    const person = people[who]
    if (!person) throw new Error("The office is not there yet.")
    return person
  }
  const rows = () => container().resolve(APPLICATION_MODULE)
  const applicant = async () => new Applicant(await office.seller())
  /** The verifier's desk, with the case of an applicant on it. */
  const deskOf = (one: Applicant) =>
    new Desk(ready("verifier").api, () => one.id)

  return {
    ...{ office, rows, applicant, deskOf },
    verifier: () => ready("verifier"),
    head: () => ready("head"),
    /** A case that only waits for the decision of a head. */
    verified: async (pesantren_id: string | null = null) => {
      const one = await applicant()
      await one.apply(pesantren_id)
      await deskOf(one).verify()
      return one
    },
    shopOf: async (pesantren_id: string) =>
      (
        await container()
          .resolve(PESANTREN_MODULE)
          .listShops({ pesantren_id }, { relations: ["changes"] })
      )[0],
    membersOf: (pesantren_id: string) =>
      container().resolve(ACCESS_MODULE).listShopMembers({ pesantren_id }),
    accountsOf: (pesantren_id: string) =>
      rows().listBankAccounts({ pesantren_id }),
    /** What the log says of a case, in order. */
    logOf: async (case_id: string) =>
      (
        await container()
          .resolve(AUDIT_MODULE)
          .listAuditEntries({ case_id }, { order: { id: "ASC" }, take: 200 })
      ).map(({ action }) => action),
  }
}
