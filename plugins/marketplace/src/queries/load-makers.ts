import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { PERMIT_KINDS, permitWords } from "../lib/invoice-terms"
import type { InvoiceMaker } from "../lib/print/invoice"
import { rowsOf } from "./rows-of"

const Maker = z.object({
  id: z.string(),
  district_code: z.string(),
  record: z
    .object({
      cooperative_name: z.string().nullish(),
      foundation_name: z.string().nullish(),
    })
    .nullish(),
})
const Area = z.object({ id: z.string(), full_name: z.string() })
const Paper = z.object({
  owner_id: z.string(),
  kind: z.string(),
  number: z.string().nullable(),
})

/** Accepted papers of some owners that have a number, the newest first. */
const acceptedPapers = async (
  container: MedusaContainer,
  filters: { owner_type: string; owner_id: string[]; kind: string[] }
) => {
  if (filters.owner_id.length === 0) return []
  return rowsOf(container, {
    ...{ schema: Paper, entity: "paper", fields: Object.keys(Paper.shape) },
    filters: { ...filters, state: "accepted", replaced_at: null },
  })
}

/**
 * Who some pesantren are in law, by id: the body that sells, the kecamatan, the
 * NIB. Of the office's record only the two names of the body are read: the
 * parties of a contract have to be named (PP 80/2019 Art. 53).
 */
export async function loadMakers(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Omit<InvoiceMaker, "name" | "phone">>> {
  const [rows, papers] = await Promise.all([
    rowsOf(container, {
      ...{ schema: Maker, entity: "pesantren", filters: { id: ids } },
      fields: [
        ...["id", "district_code"],
        ...["record.cooperative_name", "record.foundation_name"],
      ],
    }),
    acceptedPapers(container, {
      ...{ owner_type: "pesantren", owner_id: ids, kind: ["nib"] },
    }),
  ])
  const areas = await rowsOf(container, {
    ...{ schema: Area, entity: "area", fields: ["id", "full_name"] },
    filters: { id: [...new Set(rows.map((row) => row.district_code))] },
  })
  return new Map(
    rows.map(({ id, district_code, record }) => [
      id,
      {
        institution:
          record?.cooperative_name ?? record?.foundation_name ?? null,
        place: areas.find((area) => area.id === district_code)?.full_name ?? "",
        nib: papers.find(({ owner_id }) => owner_id === id)?.number ?? null,
      },
    ])
  )
}

const Listing = z.object({ id: z.string(), product_id: z.string() })

/** Permits and certificates of some products, in words, by the product's id. */
export async function loadPermits(
  container: MedusaContainer,
  productIds: string[]
): Promise<Map<string, string[]>> {
  const listings = await rowsOf(container, {
    ...{ schema: Listing, entity: "listing", fields: ["id", "product_id"] },
    filters: { product_id: [...new Set(productIds)] },
  })
  const papers = await acceptedPapers(container, {
    ...{ owner_type: "listing", kind: PERMIT_KINDS },
    owner_id: listings.map(({ id }) => id),
  })
  return new Map(
    listings.map(({ id, product_id }) => [
      product_id,
      papers
        .filter(({ owner_id }) => owner_id === id)
        .flatMap(({ kind, number }) =>
          number ? [permitWords(kind, number)] : []
        ),
    ])
  )
}
