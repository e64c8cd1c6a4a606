"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState } from "react"
import { useFormStatus } from "react-dom"

interface ProgressWords {
  label: string
  /** With `{done}` and `{total}`. */
  progress: string
}

type Progress = Readonly<{
  address: string
  /** Rows of the file. */
  total: number
  words: ProgressWords
}>

const EVERY_MS = 1_000

const isProgress = (
  body: unknown
): body is { state: string; progress: number } =>
  typeof body === "object" &&
  body !== null &&
  "state" in body &&
  "progress" in body &&
  typeof body.progress === "number"

/** How many rows are written, asked every second; ends by itself. */
const Bar = ({
  address,
  total,
  words,
  onEnd,
}: Progress & { readonly onEnd?: () => void }) => {
  const [done, setDone] = useState(0)
  useEffect(() => {
    const ask = async () => {
      try {
        const reply = await fetch(address)
        const body: unknown = await reply.json()
        if (!isProgress(body)) return
        setDone(body.progress)
        if (body.state !== "applying") onEnd?.()
      } catch {
        // The next second asks again.
      }
    }
    const timer = window.setInterval(() => void ask(), EVERY_MS)
    return () => window.clearInterval(timer)
  }, [address, onEnd])
  return (
    <div className="flex flex-col gap-1">
      <progress
        aria-label={words.label}
        max={total}
        value={done}
        className="h-3 w-full max-w-form accent-pandan"
      />
      <p role="status" className="text-sm text-ink-soft tabular-nums">
        {words.progress
          .replace("{done}", String(done))
          .replace("{total}", String(total))}
      </p>
    </div>
  )
}

/** The bar while the form around it is on its way. */
export const PendingProgress = (props: Progress) =>
  useFormStatus().pending ? <Bar {...props} /> : null

/** The bar of an import that somebody has started; the page follows its end. */
export const ImportProgress = (props: Progress) => {
  const router = useRouter()
  const [end] = useState(() => () => router.refresh())
  return <Bar {...props} onEnd={end} />
}
