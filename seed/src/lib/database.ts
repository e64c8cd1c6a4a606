import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** One connection that runs statements; values go to the question marks. */
export interface Runner {
  run(sql: string, values?: readonly unknown[]): Promise<unknown[]>
}

interface KnexLike {
  raw(sql: string, values?: readonly unknown[]): Promise<{ rows?: unknown[] }>
  transaction<T>(work: (trx: KnexLike) => Promise<T>): Promise<T>
}

const runner = (connection: KnexLike): Runner => ({
  async run(sql, values = []) {
    const { rows } = await connection.raw(sql, values)
    return rows ?? []
  },
})

/**
 * The database behind Medusa's modules, for what their services cannot load: a
 * big market (`bulk`) and what is long over (`demo/past`). Nothing else in the
 * seed writes past the workflows.
 */
export class Database {
  private readonly connection: KnexLike

  constructor(container: MedusaContainer) {
    this.connection = container.resolve<KnexLike>(
      ContainerRegistrationKeys.PG_CONNECTION
    )
  }

  run(sql: string, values?: readonly unknown[]): Promise<unknown[]> {
    return runner(this.connection).run(sql, values)
  }

  transaction<T>(work: (trx: Runner) => Promise<T>): Promise<T> {
    return this.connection.transaction((trx) => work(runner(trx)))
  }
}
