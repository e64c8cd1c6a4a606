"use client"

import { useRef, useState } from "react"
import type { FoundDistrict } from "@/lib/found-districts"

const PAUSE_MS = 180
const MIN_LETTERS = 3

/**
 * Looks up kecamatan while somebody types; late answers are dropped. `isPresent`
 * while what was found answers what is typed now.
 */
export function useDistrictSearch() {
  const [found, setFound] = useState<readonly FoundDistrict[]>([])
  const [isPresent, setPresent] = useState(true)
  const timer = useRef<number>(undefined)
  const turn = useRef(0)
  const search = (typed: string) => {
    window.clearTimeout(timer.current)
    const mine = ++turn.current
    const q = typed.trim()
    const show = (districts: readonly FoundDistrict[]) => {
      setFound(districts)
      setPresent(true)
    }
    if (q.length < MIN_LETTERS) {
      show([])
      return
    }
    setPresent(false)
    timer.current = window.setTimeout(() => {
      void lookUp(q).then((districts) => {
        if (mine === turn.current) show(districts)
      })
    }, PAUSE_MS)
  }
  return { found, isPresent, search }
}

/** Nothing found when the line is dead: sending the form will tell. */
async function lookUp(q: string): Promise<FoundDistrict[]> {
  try {
    const reply = await fetch(`/api/areas?q=${encodeURIComponent(q)}`)
    return reply.ok ? ((await reply.json()) as FoundDistrict[]) : []
  } catch {
    return []
  }
}
