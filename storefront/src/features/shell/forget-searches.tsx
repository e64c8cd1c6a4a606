"use client"

import { useEffect } from "react"
import { forgetSearches } from "./recent-searches"

/**
 * Where somebody has logged out: whoever uses this browser next does not see
 * what was searched for.
 */
export const ForgetSearches = () => {
  useEffect(forgetSearches, [])
  return null
}
