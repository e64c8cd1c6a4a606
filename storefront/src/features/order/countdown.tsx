"use client"

import { useEffect, useState } from "react"
import { splitLeft } from "@/lib/time-left"

const TICK_MS = 15_000

/**
 * How long is left, beside the clock time that is always there. Not read out
 * as it changes.
 */
export const Countdown = ({
  until,
  words,
}: Readonly<{
  /** ISO time. */
  until: string
  /** With `{hours}` and `{minutes}`; the second for the last hour. */
  words: { left: string; minutes: string }
}>) => {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const timer = window.setInterval(tick, TICK_MS)
    return () => window.clearInterval(timer)
  }, [])
  const left = now === null ? null : splitLeft(until, now)
  if (!left) return null
  return (
    <span className="text-turmeric-dark print:hidden">
      {(left.hours > 0 ? words.left : words.minutes)
        .replace("{hours}", String(left.hours))
        .replace("{minutes}", String(left.minutes))}
    </span>
  )
}
