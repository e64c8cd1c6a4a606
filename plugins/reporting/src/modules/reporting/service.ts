import type { Logger } from "@medusajs/framework/types"
import type { DataSource, EntityManager } from "typeorm"
import { buildReadModels, dropReadModels } from "../../read-models/build"
import {
  builderSource,
  keeperSource,
  readerSource,
} from "../../read-models/data-source"
import { Refresh } from "../../read-models/entities/refresh"
import type { OnModel } from "../../read-models/make-anew"
import { refreshReadModels } from "../../read-models/refresh"
import { Settings } from "./settings"
import { spoken } from "./unavailable"

/**
 * How many may read at once, and how long one statement may take, in
 * milliseconds. Files have connections of their own: pages never wait for them.
 */
const LIMITS = {
  pages: { connections: 4, statementMs: 15_000 },
  files: { connections: 2, statementMs: 60_000 },
} as const
type Purpose = keyof typeof LIMITS

/**
 * The read models of the reports, and the one way to them. Opens its database
 * when it is first asked, so that the shop starts and runs without it.
 */
export class ReportingService {
  readonly settings: Settings
  readonly #logger: Logger
  readonly #readers = new Map<Purpose, Promise<DataSource>>()

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
    return this.#telling(async () => work((await this.#open("pages")).manager))
  }

  /**
   * As `read`, for what takes long: all that the work reads is of one moment. Two
   * at once; further ones are refused as `reports_unavailable`.
   */
  async readWhole<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.#telling(async () => {
      const runner = (await this.#open("files")).createQueryRunner()
      try {
        await runner.startTransaction("REPEATABLE READ")
        return await work(runner.manager)
      } finally {
        // Nothing was written: going back is the end that always works.
        if (runner.isTransactionActive) await runner.rollbackTransaction()
        await runner.release()
      }
    })
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
    const readers = [...this.#readers.values()]
    this.#readers.clear()
    for (const reader of readers) {
      const open = await reader.catch(() => undefined)
      await open?.destroy()
    }
  }

  async #telling<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (fault) {
      const told = spoken(fault)
      if (told !== fault)
        this.#logger.warn(`reports.unavailable ${String(fault)}`)
      throw told
    }
  }

  #open(purpose: Purpose): Promise<DataSource> {
    const known = this.#readers.get(purpose)
    if (known) return known
    const { databaseUrl, reportDatabaseUrl } = this.settings
    const opened = readerSource(reportDatabaseUrl ?? databaseUrl, {
      isOwnLogin: reportDatabaseUrl !== undefined,
      ...LIMITS[purpose],
    })
      .initialize()
      .catch((fault: unknown) => {
        // The next one who asks tries again.
        this.#readers.delete(purpose)
        throw fault
      })
    this.#readers.set(purpose, opened)
    return opened
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
