import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Backend } from "../integration.ts"
import type { Answer, Api } from "../store-api.ts"
import { changedTables, countMentions, snapshot, tablesOf } from "./database.ts"
import { sampleOf } from "./sample.ts"
import type { Foreign } from "./sample.ts"
import type { World } from "./world.ts"

export interface Route {
  method: "GET" | "POST" | "DELETE"
  path: string
  owner?: { entity: string; param: string }
  query?: z.ZodType
  body?: z.ZodType
}

/**
 * The statuses that refuse it; or, for a route whose rows are the caller's own,
 * that it says nothing about the victim and writes nothing about it.
 */
export type Expected = readonly number[] | "keeps to itself"

export interface Call {
  who: string
  api: Api
  expected: Expected
}

/** Says nothing secret of a pesantren: what everybody may find. */
const PUBLIC = new Set(["GET /seller/pesantren-search"])

/** Where anybody may name any area: it is no more the victim's than theirs. */
const ANY_AREA = new Set(["POST /seller/delivery/areas"])

/** Calls routes in the name of others, and looks what came of it. */
export class Caller {
  calls = 0

  private constructor(
    private readonly container: MedusaContainer,
    private readonly world: World,
    private readonly foreign: Foreign,
    private readonly tables: readonly string[]
  ) {}

  static async of(
    { container }: Backend,
    world: World,
    { area }: { area: string }
  ): Promise<Caller> {
    const foreign = { area, pesantren: world.victim.pesantren }
    return new Caller(container(), world, foreign, await tablesOf(container()))
  }

  /**
   * What is wrong about how a route answered each of some people; nothing when
   * all is well. What one call left is what the next one finds.
   */
  async call(route: Route, calls: readonly Call[]): Promise<string[]> {
    const path = await this.#pathOf(route)
    let before = await snapshot(this.container, this.tables)
    const faults: string[] = []
    for (const call of calls) {
      const mentions = await this.#mentions(route, call.expected)
      const answer = await this.#ask(route, path, call.api)
      const after = await snapshot(this.container, this.tables)
      const changed = changedTables(before, after)
      faults.push(
        ...(await this.#faults(route, call, {
          path,
          answer,
          changed,
          mentions,
        }))
      )
      before = after
    }
    return faults
  }

  async #faults(
    route: Route,
    { who, expected }: Call,
    outcome: {
      path: string
      answer: Answer
      changed: readonly string[]
      mentions: number
    }
  ): Promise<string[]> {
    const { path, answer, changed, mentions } = outcome
    const tell = (fault: string) =>
      `${who}: ${route.method} ${path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}: ${fault}`
    if (expected !== "keeps to itself")
      return [
        ...(expected.includes(answer.status)
          ? []
          : [tell(`not ${expected.join("/")}`)]),
        ...(changed.length > 0 ? [tell(`changed ${changed.join(", ")}`)] : []),
      ]
    const isTold =
      answer.status < 400 &&
      !PUBLIC.has(`${route.method} ${route.path}`) &&
      this.world.victim.marks.some((mark) =>
        JSON.stringify(answer.body).includes(mark)
      )
    const isWritten =
      changed.length > 0 && (await this.#mentions(route, expected)) !== mentions
    return [
      ...(answer.status >= 500 ? [tell("failed")] : []),
      ...(isTold ? [tell("tells of the victim")] : []),
      ...(isWritten
        ? [tell(`wrote about the victim in ${changed.join(", ")}`)]
        : []),
    ]
  }

  /** The status with which a route answers somebody. */
  async statusOf(route: Route, api: Api): Promise<number> {
    return (await this.#ask(route, await this.#pathOf(route), api)).status
  }

  async #mentions(route: Route, expected: Expected): Promise<number> {
    if (expected !== "keeps to itself") return 0
    const { area, pesantren } = this.foreign
    const isFree = ANY_AREA.has(`${route.method} ${route.path}`)
    const told = isFree ? [pesantren] : [area, pesantren]
    return countMentions(this.container, this.tables, told)
  }

  /** The path with an id of the victim's, and what it asks for at least. */
  async #pathOf({ path, owner, query }: Route): Promise<string> {
    const id = owner
      ? await this.world.victim.rows.idOf(owner.entity)
      : "mtrx_x"
    const filled = path.replace(/:(\w+)/g, (_, param: string) =>
      owner && param === owner.param ? id : "x"
    )
    const asked = query ? sampleOf(query, this.foreign) : {}
    const search = new URLSearchParams(
      Object.entries(asked as Record<string, unknown>).map(([key, value]) => [
        key,
        String(value),
      ])
    ).toString()
    return search ? `${filled}?${search}` : filled
  }

  async #ask({ method, body }: Route, path: string, api: Api): Promise<Answer> {
    this.calls += 1
    if (method === "GET") return api.get(path)
    if (method === "DELETE") return api.delete(path)
    return api.post(path, body ? sampleOf(body, this.foreign) : {})
  }
}
