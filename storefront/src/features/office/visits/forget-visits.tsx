"use client"

import { useEffect } from "react"
import { visitStore } from "./visit-store"

/**
 * After a log-out: the phone forgets who wrote and which pesantren there are.
 * Visits that have not reached the office stay, for when their author is back.
 */
export const ForgetVisits = () => {
  useEffect(() => {
    // Where nothing can be kept, nothing has to be forgotten.
    visitStore.forget().catch(() => undefined)
  }, [])
  return null
}
