"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { useHydrated } from "../shared/use-hydrated"

const EVERY_MS = 30_000

/** Looks again from time to time, while the page is in view. */
export const PaymentWatch = ({
  words,
}: Readonly<{
  /** What is said with scripts, and without them. */
  words: { watching: string; reload: string }
}>) => {
  const router = useRouter()
  const isHydrated = useHydrated()
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === "visible") router.refresh()
    }, EVERY_MS)
    return () => window.clearInterval(timer)
  }, [router])
  return (
    <p className="text-sm text-ink-soft print:hidden">
      {isHydrated ? words.watching : words.reload}
    </p>
  )
}
