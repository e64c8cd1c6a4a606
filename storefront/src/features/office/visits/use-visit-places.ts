"use client"

import { useEffect, useState } from "react"
import { visitStore, type VisitAuthor, type VisitPlace } from "./visit-store"

/**
 * The pesantren to choose from and whose visits these are. With a signal the
 * page knows both, and they are kept for when there is none; `whole` is where
 * the whole list comes from then. `given` is only where it begins.
 */
export function useVisitPlaces(
  given: readonly VisitPlace[],
  { id, name }: Partial<VisitAuthor>,
  whole: string
) {
  const [places, setPlaces] = useState(given)
  const [kept, setKept] = useState<VisitAuthor | null | undefined>()
  useEffect(() => {
    const isOnline = id !== undefined && name !== undefined
    const take = async () => {
      if (isOnline) await visitStore.keepAuthor({ id, name })
      else setKept(await visitStore.author())
      const found = isOnline ? await fetchPlaces(whole) : null
      if (found) await visitStore.keepPlaces(found)
      const all = found ?? (await visitStore.places())
      if (all.length > 0) setPlaces(all)
    }
    void take()
  }, [id, name, whole])
  return {
    places,
    authorId: id ?? kept?.id ?? null,
    /** Nobody has ever written here, or they logged out. */
    isNobody: id === undefined && kept === null,
  }
}

const isPlaces = (body: unknown): body is { places: VisitPlace[] } =>
  typeof body === "object" &&
  body !== null &&
  "places" in body &&
  Array.isArray(body.places)

async function fetchPlaces(address: string): Promise<VisitPlace[] | null> {
  try {
    const reply = await fetch(address)
    const body: unknown = await reply.json()
    return reply.ok && isPlaces(body) ? body.places : null
  } catch {
    return null
  }
}
