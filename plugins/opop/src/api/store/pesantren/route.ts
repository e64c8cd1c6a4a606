import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPesantren } from "../../../queries/list-pesantren"
import { readerLocale } from "../../error-handler"
import { toFacets, toListItem } from "./dto"
import type { PesantrenListQuery } from "./validators"

/** The pesantren of the register, those that sell first. */
export const GET = async (
  req: MedusaRequest<unknown, PesantrenListQuery>,
  res: MedusaResponse
) => {
  const { page, per_page, ...filters } = req.validatedQuery
  const locale = readerLocale(req)
  const listed = await listPesantren(req.scope, {
    ...filters,
    limit: per_page,
    offset: (page - 1) * per_page,
  })
  res.json({
    pesantren: listed.rows.map((row) => toListItem(row, listed, locale)),
    count: listed.count,
    page,
    per_page,
    facets: toFacets(listed),
  })
}
