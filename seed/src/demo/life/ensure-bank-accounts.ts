import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  decideBankAccountWorkflow,
  requestBankAccountWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { DEMO_PESANTREN } from "../pesantren"
import { type Cast, find } from "./cast"
import { accountNumber, foundationOf } from "./claimant"
import { NEW_ACCOUNTS } from "./papers"
import { ownerOf } from "./sellers"

const Row = z.object({ id: z.string(), confirmed_at: z.unknown() })

/** The accounts that shops want to be paid to next; one waits for finance. */
export async function ensureBankAccounts(
  container: MedusaContainer,
  { cast, idOf }: { cast: Cast; idOf: (slug: string) => string }
): Promise<void> {
  for (const { slug, isConfirmed } of NEW_ACCOUNTS) {
    const pesantren = DEMO_PESANTREN.find((one) => one.slug === slug)
    if (!pesantren) throw new Error(`There is no pesantren "${slug}".`)
    const pesantren_id = idOf(slug)
    const number = accountNumber(pesantren.no, 2)
    const [known] = await readRows(container, {
      entity: "bank_account",
      fields: ["id", "confirmed_at"],
      filters: { pesantren_id, number },
      row: Row,
    })
    const by = find(cast.sellers, ownerOf(slug).email)
    const id = known?.id ?? (await request())
    if (isConfirmed && !known?.confirmed_at)
      await decideBankAccountWorkflow(container).run({
        input: {
          ...{ id, action: "confirm", reason: null },
          by: find(cast.officers, "keuangan"),
        },
      })
    async function request(): Promise<string> {
      const { result } = await requestBankAccountWorkflow(container).run({
        input: {
          ...{ by, pesantren_id, number, requested_by: by.id },
          ...{ bank: "bsi", holder: foundationOf(pesantren?.name ?? "") },
        },
      })
      return result.id
    }
  }
}
