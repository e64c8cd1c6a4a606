import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getPesantren } from "../../../queries/get-pesantren"
import { listPesantren } from "../../../queries/list-pesantren"
import { createPesantrenWorkflow } from "../../../workflows/create-pesantren"
import type { AdminPesantrenQuery, CreatePesantrenBody } from "./validators"

/** The register, with the state of each shop. */
export const GET = async (
  req: MedusaRequest<unknown, AdminPesantrenQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { rows, count, names, products } = await listPesantren(req.scope, query)
  res.json({
    pesantren: rows.map(({ story: _s, story_en: _e, ...row }) => ({
      ...row,
      place: names(row.district_code).full_name,
      products_count: products.get(row.id) ?? 0,
    })),
    count,
    limit: query.limit,
    offset: query.offset,
  })
}

/** Enters a pesantren; its shop is a draft. */
export const POST = async (
  req: MedusaRequest<CreatePesantrenBody>,
  res: MedusaResponse
) => {
  const { result } = await createPesantrenWorkflow(req.scope).run({
    input: { pesantren: [req.validatedBody] },
  })
  const [id = ""] = result
  res.status(201).json({ pesantren: await getPesantren(req.scope, id) })
}
