import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ENGINES } from "@pasar-santri/search/lib/engines"
import { pendingMigrations } from "../../lib/pending-migrations"
import { findNotReady, type Check } from "../../lib/readiness"
import {
  ONLY_PROCESS,
  type OnlyProcessService,
} from "../../modules/only-process"

/** The code's migrations do not change while it runs, so one look that is good will do. */
let areMigrationsDone = false

const checksOf = (container: MedusaContainer): Record<string, Check> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return {
    database: async () => {
      await database.raw("select 1")
      return null
    },
    alone: () => {
      const only = container.resolve<OnlyProcessService>(ONLY_PROCESS)
      const reason = only.isAlone()
        ? null
        : "another backend may work beside it"
      return Promise.resolve(reason)
    },
    migrations: async () => {
      if (areMigrationsDone) return null
      const rows = await database("mikro_orm_migrations").select("name")
      const seen = rows.map(({ name }: { name: unknown }) => String(name))
      const pending = await pendingMigrations(new Set(seen))
      areMigrationsDone = pending.length === 0
      return areMigrationsDone ? null : `${pending.length} have not been run`
    },
    search: async () => {
      const indexes = await container.resolve(Modules.SEARCH).listIndexes()
      // Beside it, Meilisearch may be away: the database answers for it.
      const isBuilding = indexes.some(
        ({ name, status }) =>
          name === ENGINES.postgres.index && status !== "ready"
      )
      return isBuilding ? `${ENGINES.postgres.index} is being built` : null
    },
  }
}

/**
 * Whether this process can serve: 200, or 503 with what is in the way. `GET
 * /health` only tells that it lives.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const reasons = await findNotReady(checksOf(req.scope))
  res
    .status(reasons.length ? 503 : 200)
    .set("Cache-Control", "no-store")
    .json(
      reasons.length ? { status: "not_ready", reasons } : { status: "ready" }
    )
}
