"use client"

import { useRef, useState } from "react"
import type { FoundDistrict } from "@/lib/found-districts"

const PAUSE_MS = 180
const MIN_LETTERS = 3

/** Looks up kecamatan while somebody types; late answers are dropped. */
export function useDistrictSearch() {
  const [found, setFound] = useState<readonly FoundDistrict[]>([])
  const timer = useRef<number>(undefined)
  const turn = useRef(0)
  const search = (typed: string) => {
    window.clearTimeout(timer.current)
    const mine = ++turn.current
    const q = typed.trim()
    if (q.length < MIN_LETTERS) {
      setFound([])
      return
    }
    timer.current = window.setTimeout(() => {
      void lookUp(q).then((districts) => {
        if (mine === turn.current) setFound(districts)
      })
    }, PAUSE_MS)
  }
  return { found, search }
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
