import type { EntityManager } from "typeorm"
import { firstDay, type Period } from "../lib/month"
import { newQuery, type Query } from "../tables/query"

/** One pesantren's own rows, and no other's, of some months. */
export interface Own {
  pesantrenId: string
  period: Period
}

/**
 * A query of rows `s` of a model, of the pesantren's own and the asked months
 * alone. Every figure of the seller centre is made of this, so that no row of
 * another shop comes into it.
 */
export const ownRows = (
  manager: EntityManager,
  model: { options: { name: string } },
  own: Own
): Query =>
  newQuery(manager)
    .from(model.options.name, "s")
    .where("s.pesantren_id = :pesantren")
    .andWhere("s.month between :from and :to")
    .setParameters(ownParameters(own))

/** The values that the conditions of own rows name. */
export const ownParameters = ({ pesantrenId, period }: Own) => ({
  pesantren: pesantrenId,
  ...{ from: firstDay(period.from), to: firstDay(period.to) },
})
