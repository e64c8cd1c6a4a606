"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const EVERY_MS = 30_000

/** Looks again from time to time, while the page is in view. */
export const PaymentWatch = ({ words }: Readonly<{ words: string }>) => {
  const router = useRouter()
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === "visible") router.refresh()
    }, EVERY_MS)
    return () => window.clearInterval(timer)
  }, [router])
  return <p className="text-sm text-ink-soft print:hidden">{words}</p>
}
