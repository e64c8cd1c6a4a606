"use client"

import { useEffect, useRef, type ReactNode } from "react"
import { currentSearch } from "@/lib/current-search"

const searches = currentSearch()

const send = (seen: object) =>
  navigator.sendBeacon("/api/searches", JSON.stringify(seen))

/**
 * Around the results of a search, or without any: says that it was made, and
 * which result was opened at what place, so that search can be judged. Only
 * what people see counts: answers are kept and shown to many. Nothing about the
 * visitor goes with it, and following the link does not wait for it.
 */
export const SearchBeacon = ({
  question,
  note,
  before = 0,
  children,
}: Readonly<{
  question: string
  /** Of the backend: what the log keeps of this search. */
  note: string
  /** How many results the pages before this one hold. */
  before?: number
  children?: ReactNode
}>) => {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const results = root.current
    const { id, isNew } = searches.at(question)
    if (isNew) send({ search_id: id, note })
    const onClick = (event: MouseEvent) => {
      const { target } = event
      // The wheel opens a tab; the right button only a menu.
      if (!(target instanceof Element) || event.button > 1) return
      const item = target.closest("a") && target.closest("[data-product]")
      if (!results || !item) return
      // Those that fit and those like them are two lists, counted as one.
      const items = [...results.querySelectorAll("[data-product]")]
      const position = before + items.indexOf(item) + 1
      send({ search_id: id, note, position })
    }
    results?.addEventListener("click", onClick)
    results?.addEventListener("auxclick", onClick)
    return () => {
      results?.removeEventListener("click", onClick)
      results?.removeEventListener("auxclick", onClick)
    }
  }, [question, note, before])
  return children ? <div ref={root}>{children}</div> : null
}
