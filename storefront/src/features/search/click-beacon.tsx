"use client"

import { useEffect, useRef, type ReactNode } from "react"

/**
 * Around the results of a search: says which one was opened and at what place,
 * so that search can be judged. Nothing about the visitor goes with it, and
 * following the link does not wait for it.
 */
export const ClickBeacon = ({
  searchId,
  before,
  children,
}: Readonly<{
  searchId: string
  /** How many results the pages before this one hold. */
  before: number
  children: ReactNode
}>) => {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const results = root.current
    const onClick = (event: MouseEvent) => {
      const { target } = event
      // The wheel opens a tab; the right button only a menu.
      if (!(target instanceof Element) || event.button > 1) return
      const item = target.closest("a") && target.closest("[data-product]")
      if (!results || !item) return
      // Those that fit and those like them are two lists, counted as one.
      const items = [...results.querySelectorAll("[data-product]")]
      const click = {
        search_id: searchId,
        product_id: item.getAttribute("data-product"),
        position: before + items.indexOf(item) + 1,
      }
      navigator.sendBeacon("/api/clicks", JSON.stringify(click))
    }
    results?.addEventListener("click", onClick)
    results?.addEventListener("auxclick", onClick)
    return () => {
      results?.removeEventListener("click", onClick)
      results?.removeEventListener("auxclick", onClick)
    }
  }, [searchId, before])
  return <div ref={root}>{children}</div>
}
