import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Backend } from "../integration.ts"
import type { Answer, Api } from "../store-api.ts"
import { changedTables, snapshot, tablesOf } from "./database.ts"
import { Mentions } from "./mentions.ts"
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

/** A call with what came of it. */
interface Asked extends Call {
  route: string
  answer: Answer
}

const tell = ({ who, route, answer }: Asked, fault: string): string =>
  `${who}: ${route} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}: ${fault}`

const faultsOfRefusal = (asked: Asked): string[] => {
  const { expected, answer } = asked
  if (expected === "keeps to itself" || expected.includes(answer.status))
    return []
  return [tell(asked, `not ${expected.join("/")}`)]
}

/** Says nothing secret of a pesantren: what everybody may find. */
const PUBLIC = new Set(["GET /seller/pesantren-search"])

/** Where anybody may name any area: it is no more the victim's than theirs. */
const ANY_AREA = new Set(["POST /seller/delivery/areas"])

/** Calls routes in the name of others, and looks what came of it. */
export class Caller {
  calls = 0
  readonly #victim: Mentions
  readonly #victimAndArea: Mentions

  private constructor(
    private readonly container: MedusaContainer,
    private readonly world: World,
    private readonly foreign: Foreign,
    private readonly tables: readonly string[]
  ) {
    const { area, pesantren } = foreign
    this.#victim = new Mentions(container, [pesantren])
    this.#victimAndArea = new Mentions(container, [area, pesantren])
  }

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
   * all is well. Those whom it refuses ask at once, and after all of them every
   * row must be as it was.
   */
  async call(route: Route, calls: readonly Call[]): Promise<string[]> {
    const path = await this.#pathOf(route)
    const ask = async (call: Call): Promise<Asked> => ({
      ...call,
      route: `${route.method} ${path}`,
      answer: await this.#ask(route, path, call.api),
    })
    const refused = calls.filter(
      ({ expected }) => expected !== "keeps to itself"
    )
    const own = calls.filter(({ expected }) => expected === "keeps to itself")
    const before = await snapshot(this.container, this.tables)
    const answers = await Promise.all(refused.map(ask))
    const after = await snapshot(this.container, this.tables)
    const changed = changedTables(before, after)
    const faults = [
      ...answers.flatMap(faultsOfRefusal),
      ...(changed.length > 0
        ? [`${route.method} ${path}: a refusal changed ${changed.join(", ")}`]
        : []),
    ]
    if (own.length === 0) return faults
    return [
      ...faults,
      ...(await this.#keepsToItself(route, own, { after, ask })),
    ]
  }

  /** Those who may call it for rows of their own: of the victim's nothing is told or written. */
  async #keepsToItself(
    route: Route,
    calls: readonly Call[],
    {
      after: before,
      ask,
    }: {
      after: ReadonlyMap<string, string>
      ask: (call: Call) => Promise<Asked>
    }
  ): Promise<string[]> {
    const isFree = ANY_AREA.has(`${route.method} ${route.path}`)
    const mentions = isFree ? this.#victim : this.#victimAndArea
    const then = await mentions.count(before)
    const faults: string[] = []
    for (const call of calls) {
      const asked = await ask(call)
      if (asked.answer.status >= 500) faults.push(tell(asked, "failed"))
      if (this.#tellsOfVictim(route, asked.answer))
        faults.push(tell(asked, "tells of the victim"))
    }
    const after = await snapshot(this.container, this.tables)
    if ((await mentions.count(after)) !== then) {
      const changed = changedTables(before, after).join(", ")
      faults.push(
        `${route.method} ${route.path}: wrote of the victim in ${changed}`
      )
    }
    return faults
  }

  #tellsOfVictim(route: Route, { status, body }: Answer): boolean {
    return (
      status < 400 &&
      !PUBLIC.has(`${route.method} ${route.path}`) &&
      this.world.victim.marks.some((mark) =>
        JSON.stringify(body).includes(mark)
      )
    )
  }

  /** The status with which a route answers somebody. */
  async statusOf(route: Route, api: Api): Promise<number> {
    return (await this.#ask(route, await this.#pathOf(route), api)).status
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
