import type { Logger } from "@medusajs/framework/types"
import type { DataSource, EntityManager } from "typeorm"
import { buildReadModels, dropReadModels } from "../../read-models/build"
import {
  builderSource,
  keeperSource,
  readerSource,
} from "../../read-models/data-source"
import { Refresh } from "../../read-models/entities/refresh"
import { type OnModel, refreshReadModels } from "../../read-models/refresh"
import { Settings } from "./settings"
import { spoken } from "./unavailable"

/** No page waits longer for one figure, in milliseconds. */
const STATEMENT_MS = 15_000

/**
 * The read models of the reports, and the one way to them. Opens its database
 * when it is first asked, so that the shop starts and runs without it.
 */
export class ReportingService {
  readonly settings: Settings
  readonly #logger: Logger
  #reader: Promise<DataSource> | undefined

  __hooks = { onApplicationShutdown: () => this.close() }

  constructor({ logger }: { logger: Logger }, options: unknown) {
    this.settings = Settings.parse(options)
    this.#logger = logger
  }

  /**
   * Reads, as a role that can do nothing else. Throws `reports_unavailable`
   * while their database does not answer or they are not built.
   */
  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await work((await this.#open()).manager)
    } catch (fault) {
      const told = spoken(fault)
      if (told !== fault)
        this.#logger.warn(`reports.unavailable ${String(fault)}`)
      throw told
    }
  }

  /** Makes all figures anew; see `refreshReadModels`. */
  refresh(onModel?: OnModel) {
    return this.#with(keeperSource(this.settings.databaseUrl), (keeper) =>
      refreshReadModels(keeper, onModel)
    )
  }

  /** Makes what is missing of the read models; see `buildReadModels`. */
  build() {
    return this.#with(builderSource(this.settings.databaseUrl), buildReadModels)
  }

  /** Takes the read models away, as before an upgrade of Medusa. */
  drop() {
    return this.#with(builderSource(this.settings.databaseUrl), dropReadModels)
  }

  /** The last refreshes, newest first. */
  listRefreshes(take: number): Promise<Refresh[]> {
    return this.read((manager) =>
      manager.getRepository(Refresh).find({ order: { id: "DESC" }, take })
    )
  }

  /** Lets go of the database. */
  async close(): Promise<void> {
    const reader = this.#reader
    this.#reader = undefined
    const open = await reader?.catch(() => undefined)
    await open?.destroy()
  }

  #open(): Promise<DataSource> {
    const { databaseUrl, reportDatabaseUrl } = this.settings
    this.#reader ??= readerSource(reportDatabaseUrl ?? databaseUrl, {
      isOwnLogin: reportDatabaseUrl !== undefined,
      statementMs: STATEMENT_MS,
    })
      .initialize()
      .catch((fault: unknown) => {
        // The next one who asks tries again.
        this.#reader = undefined
        throw fault
      })
    return this.#reader
  }

  async #with<T>(source: DataSource, work: (source: DataSource) => Promise<T>) {
    const open = await source.initialize()
    try {
      return await work(open)
    } finally {
      await open.destroy()
    }
  }
}
