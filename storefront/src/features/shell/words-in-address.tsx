"use client"

import { usePathname, useSearchParams } from "next/navigation"
import { useEffect } from "react"
import { barePath } from "@/i18n/locales"

/**
 * Tells the words that are searched for, whenever the address changes: "" on
 * pages that are no search. Stands in a boundary of its own, since static pages
 * know no address.
 */
export const WordsInAddress = ({
  onChange,
}: Readonly<{ onChange: (words: string) => void }>) => {
  const path = usePathname()
  const q = useSearchParams().get("q") ?? ""
  const words = barePath(path) === "/cari" ? q : ""
  // Also when another page has the same words: the field was left as typed.
  useEffect(() => onChange(words), [path, words, onChange])
  return null
}
