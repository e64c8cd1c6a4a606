import type { Actor } from "@pasar-santri/opop/lib/actor"
import type { Logins } from "../logins"

/** Who does something, as workflows and log know it. */
export type Doer<Type extends Actor["type"]> = Actor & {
  type: Type
  id: string
  name: string
}
export type Officer = Doer<"officer">
export type Seller = Doer<"seller">
export type Admin = Doer<"admin">

export const doer = <Type extends Actor["type"]>(
  type: Type,
  { id, name }: { id: string; name: string }
): Doer<Type> => ({ type, id, name, ip: null, request_id: null })

/** Everybody who acts in the demo's past. */
export interface Cast {
  admin: Admin
  /** By the key of the account. */
  officers: ReadonlyMap<string, Officer>
  /** By address; who takes a link comes to them. */
  sellers: Map<string, Seller>
  logins: Logins
}

/** The person of a key. Throws when nobody is there. */
export function find<T>(people: ReadonlyMap<string, T>, key: string): T {
  const found = people.get(key)
  if (!found) throw new Error(`Nobody plays "${key}".`)
  return found
}
