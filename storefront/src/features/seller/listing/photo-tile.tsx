"use client"

import { mediaPath } from "@/lib/media"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"

/** A photo of the product: pressed, it offers what can be done with it. */
export const PhotoTile = ({
  url,
  label,
  badge,
  onPress,
}: Readonly<{
  url: string
  /** What pressing it does, with its place in the order. */
  label: string
  badge?: string | undefined
  onPress?: (() => void) | undefined
}>) => {
  const src = mediaPath(url, 360)
  const picture = (
    <>
      {src ? (
        // eslint-disable-next-line @next/next/no-img-element -- as ui/picture
        <img
          src={src}
          alt=""
          width={360}
          height={360}
          className="size-full object-cover"
        />
      ) : null}
      {badge ? (
        <span className="absolute inset-x-0 bottom-0 bg-indigo py-0.5 text-center text-xs font-semibold text-white">
          {badge}
        </span>
      ) : null}
    </>
  )
  const box =
    "relative block aspect-square w-full overflow-hidden rounded-control bg-sand"
  return onPress ? (
    <button type="button" aria-label={label} onClick={onPress} className={box}>
      {picture}
    </button>
  ) : (
    <span role="img" aria-label={label} className={box}>
      {picture}
    </span>
  )
}

/** A photo that is still on this phone. */
export const PendingTile = ({
  preview,
  isSending,
  words,
  onRetry,
  onDrop,
}: Readonly<{
  preview: string
  isSending: boolean
  words: Readonly<{
    sending: string
    waiting: string
    retry: string
    drop: string
    alt: string
  }>
  onRetry: () => void
  onDrop: () => void
}>) => (
  <div className="relative aspect-square overflow-hidden rounded-control bg-sand">
    {/* eslint-disable-next-line @next/next/no-img-element -- only on this phone */}
    <img src={preview} alt={words.alt} className="size-full object-cover" />
    <div
      className={cx(
        "absolute inset-x-0 bottom-0 flex flex-col bg-white/90 text-center text-xs font-semibold",
        isSending ? "py-1 text-ink" : "text-turmeric-dark"
      )}
    >
      {isSending ? (
        words.sending
      ) : (
        <>
          <button
            type="button"
            onClick={onRetry}
            className="flex min-h-11 items-center justify-center gap-1 px-1"
          >
            <Icon name="refresh-cw" size={4} />
            {words.retry}
          </button>
          <span className="sr-only">{words.waiting}</span>
        </>
      )}
    </div>
    {isSending ? null : (
      <button
        type="button"
        aria-label={words.drop}
        onClick={onDrop}
        className="absolute top-0 right-0 grid size-11 place-items-center"
      >
        <span className="grid size-7 place-items-center rounded-full bg-white text-ink">
          <Icon name="x" size={4} />
        </span>
      </button>
    )}
  </div>
)
