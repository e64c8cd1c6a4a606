import { createHmac, randomUUID } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { parseBody } from "./parse-body.ts"
import { Refusal } from "./refusal.ts"

const ACTIONS = [
  "*",
  "search",
  ...["add", "get", "delete", "*"].map((act) => `documents.${act}`),
  ...["create", "get", "update", "delete", "swap", "*"].map(
    (act) => `indexes.${act}`
  ),
  ...["get", "cancel", "delete", "*"].map((act) => `tasks.${act}`),
  ...["get", "update", "*"].map((act) => `settings.${act}`),
  ...["get", "create", "update", "delete"].map((act) => `keys.${act}`),
  ...["stats.get", "version"],
]

const NewKey = z
  .object({
    uid: z.string().uuid().optional(),
    name: z.string().nullish(),
    description: z.string().nullish(),
    actions: z.array(z.enum(ACTIONS as [string])),
    indexes: z.array(z.string().regex(/^(\*|[\w-]+\*?)$/)),
    expiresAt: z.string().nullable(),
  })
  .strict()

interface Key {
  uid: string
  key: string
  name: string | null
  description: string | null
  actions: string[]
  indexes: string[]
  expiresAt: string | null
  createdAt: string
  updatedAt: string
}

/** The keys of an engine, and what each may do. */
export class Keys {
  readonly #keys = new Map<string, Key>()

  constructor(private readonly masterKey: string) {
    const every = { indexes: ["*"], expiresAt: null }
    const search = { name: "Default Search API Key", actions: ["search"] }
    const admin = { name: "Default Admin API Key", actions: ["*"] }
    this.create({ ...search, ...every })
    this.create({ ...admin, ...every })
  }

  create(body: unknown): Key {
    const given = parseBody(NewKey, body, "api_key")
    const uid = given.uid ?? randomUUID()
    if (this.#keys.has(uid)) {
      const message = `\`uid\` field value \`${uid}\` is already an existing API key.`
      throw new Refusal(409, "api_key_already_exists", message)
    }
    const now = new Date().toISOString()
    const key: Key = {
      uid,
      key: createHmac("sha256", this.masterKey).update(uid).digest("hex"),
      name: given.name ?? null,
      description: given.description ?? null,
      actions: given.actions,
      indexes: given.indexes,
      expiresAt: given.expiresAt,
      createdAt: now,
      updatedAt: now,
    }
    this.#keys.set(uid, key)
    return key
  }

  list() {
    const results = [...this.#keys.values()].reverse()
    return { results, offset: 0, limit: 20, total: results.length }
  }

  /** By its uid or by the key itself. */
  get(name: string): Key {
    const key = this.#find(name)
    if (!key) {
      const message = `API key \`${name}\` not found.`
      throw new Refusal(404, "api_key_not_found", message)
    }
    return key
  }

  delete(name: string): void {
    this.#keys.delete(this.get(name).uid)
  }

  /** Who calls: `master`, the name or uid of a key, or nobody that is known. */
  nameOf(bearer: string | undefined): string | undefined {
    if (bearer === this.masterKey) return "master"
    const key = bearer ? this.#find(bearer) : undefined
    return key?.name ?? key?.uid
  }

  /** Throws unless the bearer may do `action` on all of these indexes. */
  authorise(
    bearer: string | undefined,
    action: string,
    indexes: string[]
  ): void {
    if (bearer === undefined) {
      const message =
        "The Authorization header is missing. It must use the bearer authorization method."
      throw new Refusal(401, "missing_authorization_header", message)
    }
    if (bearer === this.masterKey) return
    const key = [...this.#keys.values()].find(({ key }) => key === bearer)
    const mayAct = key?.actions.some(
      (one) =>
        one === action ||
        (one === "*" && !action.startsWith("keys.")) ||
        one === `${action.split(".")[0]}.*`
    )
    const mayTouch = indexes.every((index) =>
      key?.indexes.some((pattern) =>
        pattern.endsWith("*")
          ? index.startsWith(pattern.slice(0, -1))
          : index === pattern
      )
    )
    const isOver = key?.expiresAt && Date.parse(key.expiresAt) < Date.now()
    if (!mayAct || !mayTouch || isOver) {
      const message = "The provided API key is invalid."
      throw new Refusal(403, "invalid_api_key", message)
    }
  }

  #find(name: string): Key | undefined {
    return [...this.#keys.values()].find(
      ({ uid, key }) => uid === name || key === name
    )
  }
}
