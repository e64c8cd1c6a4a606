"use client"

import { useHydrated } from "../../shared/use-hydrated"
import { VisitDesk, type VisitAddresses } from "./visit-desk"
import type { VisitWords } from "./visit-words"

const NO_PLACES = [] as const

/**
 * The form that a phone keeps. It knows nobody until scripts run: then the
 * phone says who wrote last, and which pesantren there are.
 */
export const OfflineDesk = ({
  addresses,
  words,
}: Readonly<{ addresses: VisitAddresses; words: VisitWords }>) => {
  if (!useHydrated()) return null
  const asked = new URLSearchParams(window.location.search).get("pesantren")
  return (
    <VisitDesk
      action={null}
      officer={null}
      places={NO_PLACES}
      chosen={asked ?? ""}
      today=""
      addresses={addresses}
      words={words}
    />
  )
}
