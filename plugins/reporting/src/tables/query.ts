import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm"

export type Query = SelectQueryBuilder<ObjectLiteral>

/** An empty query over whatever it is told to read. */
export const newQuery = (manager: EntityManager): Query =>
  manager.createQueryBuilder() as Query
