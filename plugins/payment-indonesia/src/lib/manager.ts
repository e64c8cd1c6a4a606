import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** The context that the decorators of a module's service fill in. */
export type Shared = Context<SqlEntityManager>

/** The entity manager of a managed method; inside a transaction, that one. */
export function manager(context: Shared): SqlEntityManager {
  const found = context.transactionManager ?? context.manager
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Called outside of a managed service method"
    )
  }
  return found
}
