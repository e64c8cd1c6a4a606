import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { EntityManager } from "typeorm"
import type { Json } from "../lib/json"
import { monthOf } from "../lib/month"
import { REPORTING_MODULE } from "../modules/reporting"
import { Help } from "../read-models/entities/help"
import { Place } from "../read-models/entities/place"
import { SCHEMA } from "../read-models/roles"
import { readAsOf } from "./as-of"

/** Seconds; figures are the last ones for a quarter of an hour. */
const KEPT_FOR = 1800

/** What is being read at this moment: who asks the same waits for it. */
const reading = new Map<string, Promise<string>>()

function readTogether(
  key: string,
  read: () => Promise<string>
): Promise<string> {
  const begun = reading.get(key)
  if (begun) return begun
  const answer = read().finally(() => reading.delete(key))
  reading.set(key, answer)
  return answer
}

/** What reports read of the register as it is now, not as it was at the last refresh. */
const OF_NOW = [Place, Help]

/**
 * A number of the whole register as it is now. Who may see a row hangs on where
 * its pesantren lies: an answer of before it moved is nobody's any more.
 */
async function readRegisterMark(manager: EntityManager): Promise<string> {
  const marks = OF_NOW.map(
    ({ options: { name } }) =>
      `(select sum(hashtextextended(it::text, 0)) from ${SCHEMA}.${name} it)`
  )
  const [sums] = await manager.query<{ mark: string }[]>(
    `select concat_ws(' ', ${marks.join(", ")}) as mark`
  )
  return sums?.mark ?? ""
}

/**
 * Answers a question about the figures. What adds many rows up is read once for
 * each making anew of the figures, each state of the register and each month,
 * however many ask; the question names all else that the answer hangs on, the
 * territory of who asks included. A fault is not kept. Throws `reports_unavailable`.
 */
export async function keptAnswer<T>(
  container: MedusaContainer,
  question: { of: string } & Record<string, unknown>,
  read: (manager: EntityManager) => Promise<T>
): Promise<Json<T & { as_of: Date | null }>> {
  const reporting = container.resolve(REPORTING_MODULE)
  const cache = container.resolve(Modules.CACHE)
  const { asOf, register } = await reporting.read(async (manager) => ({
    asOf: await readAsOf(manager),
    register: await readRegisterMark(manager),
  }))
  const key = keyOf([asOf, register, monthOf(new Date()), question])
  const known = await cache.get<string>(key)
  const told =
    known ??
    (await readTogether(key, async () => {
      const answer = await reporting.read(read)
      const text = JSON.stringify({ ...answer, as_of: asOf })
      if (asOf) await cache.set(key, text, KEPT_FOR)
      return text
    }))
  return JSON.parse(told) as Json<T & { as_of: Date | null }>
}

const keyOf = (parts: readonly unknown[]) =>
  `reports:${createHash("sha256").update(JSON.stringify(parts)).digest("hex")}`
