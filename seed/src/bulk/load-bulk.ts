import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { holdSweeps } from "@pasar-santri/search/sync/hold-sweeps"
import { rebuildSearchIndexWorkflow } from "@pasar-santri/search/workflows"
import { readSurroundings } from "../demo/surroundings"
import { inBatches, type Progress } from "../lib/progress"
import { Database } from "../lib/database"
import { makePesantren, splitDistricts } from "./make-pesantren"
import { makeProduct } from "./make-product"
import type { BulkOptions } from "./options"
import { ensureSharedPictures } from "./pictures"
import { ANALYSE, COUNT_BULK } from "./sql"
import { writePesantren, writeProducts, type Maker } from "./write"

/** Rows of one transaction. */
const PESANTREN_BATCH = 1000
const PRODUCT_BATCH = 1000

const Count = z.object({ products: z.number(), pesantren: z.number() })
const District = z
  .object({ id: z.string(), name: z.string(), full_name: z.string() })
  .transform((row) => ({ id: row.id, name: row.name, fullName: row.full_name }))

/**
 * Adds a big, believable, made-up market through SQL: pesantren with open shops
 * all over West Java (and some elsewhere), and their products with prices, stock
 * and pictures. A further run adds further ones. Needs the reference data.
 */
export const loadBulk = (
  container: MedusaContainer,
  progress: Progress,
  options: BulkOptions
): Promise<void> =>
  holdSweeps(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), () =>
    load(container, progress, options)
  )

async function load(
  container: MedusaContainer,
  progress: Progress,
  options: BulkOptions
): Promise<void> {
  const database = new Database(container)
  const [counted] = await database.run(COUNT_BULK)
  const before = Count.parse(counted)
  const around = await readSurroundings(container)
  const pictures = await ensureSharedPictures(
    container,
    database,
    (done, total) => progress.tick("bulk pictures", done, total)
  )
  const areas = await database.run(
    "select id, name, full_name from area where level = 'district' and replaced_by is null order by id"
  )
  const districts = splitDistricts(areas.map((row) => District.parse(row)))
  const pesantren = range(before.pesantren, options.pesantren).map((number) =>
    makePesantren(number, districts)
  )
  const started = Date.now()
  const makers: Maker[] = []
  await inBatches(pesantren, PESANTREN_BATCH, async (batch) => {
    makers.push(...(await writePesantren(database, batch, pictures.banner)))
  })
  const numbers = range(before.products, options.products)
  await inBatches(numbers, PRODUCT_BATCH, async (batch, done) => {
    const products = batch.map((number) => {
      const maker = makers[number % makers.length]
      if (!maker) throw new Error("there is no pesantren to make products")
      return { maker, product: makeProduct(number, maker.pesantren) }
    })
    await writeProducts(database, { products, around, urlOf: pictures.url })
    progress.tick("bulk", done + batch.length, options.products)
  })
  await database.run(ANALYSE)
  const seconds = (Date.now() - started) / 1000
  progress.say(
    `Bulk: ${options.products} products of ${options.pesantren} pesantren in ${seconds.toFixed(1)} s, ${Math.round(options.products / seconds)} products/s`
  )
  const indexing = Date.now()
  await rebuildSearchIndexWorkflow(container).run({ input: {} })
  progress.say(
    `Bulk, search index rebuilt in ${((Date.now() - indexing) / 1000).toFixed(1)} s`
  )
}

/** Numbers that follow `after`: `count` of them. */
const range = (after: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => after + index + 1)
