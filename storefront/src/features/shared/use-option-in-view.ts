"use client"

import { useEffect } from "react"

/** Keeps the option that the arrows are on in view; `id` is null for none. */
export const useOptionInView = (id: string | null) => {
  useEffect(() => {
    if (id !== null)
      document.getElementById(id)?.scrollIntoView({ block: "nearest" })
  }, [id])
}
