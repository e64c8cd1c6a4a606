import { existsSync, readdirSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import type { Method } from "./types"

type Route = { method: string; path: string }

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const requireHere = createRequire(__filename)
const keyOf = ({ method, path: where }: Route) => `${method} ${where}`

/** The routes of a folder, as Medusa finds them: a `route` file each. */
function routesIn(root: string, folder: string): Route[] {
  const here = path.join(root, folder)
  if (!existsSync(here)) return []
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return routesIn(root, `${folder}/${entry.name}`)
    if (!/^route\.(js|ts)$/.test(entry.name)) return []
    const found = requireHere(path.join(here, entry.name)) as object
    const where = `/${folder.replace(/\[(\w+)\]/g, ":$1")}`
    return METHODS.filter((method) => method in found).map((method) => ({
      method,
      path: where,
    }))
  })
}

/** Whether a path with parameters also takes the address of another. */
const shadows = (open: string, fixed: string): boolean => {
  const parts = open.split("/")
  const others = fixed.split("/")
  return (
    open !== fixed &&
    parts.length === others.length &&
    parts.every((part, n) => part.startsWith(":") || part === others[n])
  )
}

const shadowed = (open: readonly Route[], fixed: readonly Route[]): string[] =>
  open.flatMap((one) =>
    fixed
      .filter(
        (other) => other.method === one.method && shadows(one.path, other.path)
      )
      .map((other) => `${keyOf(one)} would also guard ${other.path}`)
  )

/**
 * Refuses to start when a route below one of the folders is not in the tables,
 * a row of the tables has no route, an entity has no owner, or the guard of one
 * route would also be asked for another (D4: denied by default).
 */
export function assertDeclared(
  root: string,
  scopes: {
    folder: string
    routes: readonly (Route & {
      method: Method
      owner?: { entity: string }
    })[]
    /** Routes of other plugins below the folder. */
    others?: readonly Route[]
  }[],
  entities: readonly string[]
): void {
  const faults = scopes.flatMap(({ folder, routes, others = [] }) => {
    const found = routesIn(root, folder)
    const declared = new Set(routes.map(keyOf))
    const existing = new Set(found.map(keyOf))
    return [
      ...found
        .filter((route) => !declared.has(keyOf(route)))
        .map((route) => `${keyOf(route)} has no row in the scope tables`),
      ...routes
        .filter((route) => !existing.has(keyOf(route)))
        .map((route) => `${keyOf(route)} is declared but does not exist`),
      ...routes
        .filter(({ owner }) => owner && !entities.includes(owner.entity))
        .map((route) => `${keyOf(route)} names an entity without an owner`),
      ...shadowed(routes, [...routes, ...others]),
      ...shadowed(others, routes),
    ]
  })
  if (faults.length > 0)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The routes are not safe to serve:\n  ${faults.join("\n  ")}`
    )
}
