import { z } from "@medusajs/framework/zod"

/** The part of a JSON schema that samples are made of. */
interface Schema {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  minLength?: number
  minimum?: number
  format?: string
}

/** What a call would name to reach what is not the caller's. */
export interface Foreign {
  area: string
  pesantren: string
}

/** Fields that say whose something is: they are always filled in. */
const NAMES_SOMEBODY = /area|district|pesantren|regency/

/**
 * A request that comes close to what a route takes, made of its schema, with
 * what belongs to somebody else wherever it can name an owner. What it does not
 * get right is refused as malformed, which is a refusal too.
 */
export function sampleOf(schema: z.ZodType, foreign: Foreign): unknown {
  const json = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  }) as Schema
  return sample(json, "", foreign)
}

function sample(schema: Schema, name: string, foreign: Foreign): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum.find((value) => value !== null)
  const options = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (options) {
    const option = options.find(({ type }) => type !== "null") ?? {}
    return sample(option, name, foreign)
  }
  switch ([schema.type].flat()[0]) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(
            ([key]) =>
              schema.required?.includes(key) || NAMES_SOMEBODY.test(key)
          )
          .map(([key, part]) => [key, sample(part, key, foreign)])
      )
    case "array":
      return schema.items && (schema.minItems ?? 1) > 0
        ? [sample(schema.items, name, foreign)]
        : []
    case "number":
    case "integer":
      return Math.max(schema.minimum ?? 1, 1)
    case "boolean":
      return true
    case "null":
      return null
    case undefined:
    default:
      return text(schema, name, foreign)
  }
}

function text({ format, minLength = 0 }: Schema, name: string, of: Foreign) {
  if (/pesantren/.test(name)) return of.pesantren
  if (/area|district/.test(name)) return of.area
  if (/regency/.test(name)) return of.area.slice(0, 5)
  if (format === "date") return "2026-11-25"
  if (format === "date-time") return "2026-11-25T03:00:00Z"
  if (format === "email" || /email/.test(name)) return "matriks@contoh.test"
  if (/phone/.test(name)) return "0812-3456-7890"
  if (/base64/.test(name)) return Buffer.from("nama\nUji\n").toString("base64")
  if (/filename/.test(name)) return "uji.csv"
  return "Contoh uji matriks".padEnd(minLength, "x")
}
