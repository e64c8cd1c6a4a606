"use client"

import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from "react"
import { panned, squareOf, type View } from "@/lib/picture-fit"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { cropPicture, PHOTO_LIMITS } from "../pictures/shrink-picture"

export type CropWords = Readonly<{
  hint: string
  window: string
  zoom: string
  turn: string
  done: string
  cancel: string
}>

const MAX_ZOOM = 4
const MIDDLE: View = { zoom: 1, x: 0.5, y: 0.5 }
const STEP = 0.05

/** Pixels of the window's own drawing; sharp on every phone. */
const DRAWN = 720

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

/** The same picture, turned by a quarter to the right. */
const turned = (source: HTMLCanvasElement): HTMLCanvasElement => {
  const canvas = document.createElement("canvas")
  canvas.width = source.height
  canvas.height = source.width
  const context = canvas.getContext("2d")
  context?.translate(canvas.width, 0)
  context?.rotate(Math.PI / 2)
  context?.drawImage(source, 0, 0)
  return canvas
}

/**
 * Cuts a square out of a photo: pushed by the finger or the arrow keys, nearer
 * by the slider.
 */
const CropView = ({
  src,
  words,
  onCancel,
  onDone,
}: Readonly<{
  src: string
  words: CropWords
  onCancel: () => void
  onDone: (cut: Blob) => void
}>) => {
  const drawing = useRef<HTMLCanvasElement>(null)
  const [picture, setPicture] = useState<HTMLCanvasElement | null>(null)
  const [view, setView] = useState(MIDDLE)
  const [isBusy, setBusy] = useState(false)
  const grip = useRef<{ x: number; y: number } | null>(null)

  useEffect(() => {
    let isGone = false
    const image = new Image()
    image.src = src
    void image.decode().then(() => {
      if (isGone) return
      const canvas = document.createElement("canvas")
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      canvas.getContext("2d")?.drawImage(image, 0, 0)
      setPicture(canvas)
    })
    return () => {
      isGone = true
    }
  }, [src])

  useEffect(() => {
    const context = drawing.current?.getContext("2d")
    if (!context || !picture) return
    const { left, top, side } = squareOf(picture, view)
    context.drawImage(picture, left, top, side, side, 0, 0, DRAWN, DRAWN)
  }, [picture, view])

  const push = (dx: number, dy: number) => {
    if (picture) setView((now) => panned(picture, now, dx, dy))
  }
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!grip.current) return
    const { clientWidth } = event.currentTarget
    const { x, y } = grip.current
    push((event.clientX - x) / clientWidth, (event.clientY - y) / clientWidth)
    grip.current = { x: event.clientX, y: event.clientY }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key]
    if (!step) return
    event.preventDefault()
    push(...step)
  }
  const finish = async () => {
    if (!picture) return
    setBusy(true)
    onDone(await cropPicture(picture, view, PHOTO_LIMITS))
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">{words.hint}</p>
      <canvas
        ref={drawing}
        width={DRAWN}
        height={DRAWN}
        // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- its keys are its own
        role="application"
        aria-label={words.window}
        tabIndex={0}
        className="aspect-square w-full cursor-move touch-none rounded-control bg-sand"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          grip.current = { x: event.clientX, y: event.clientY }
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          grip.current = null
        }}
        onKeyDown={onKeyDown}
      />
      <div className="flex items-center gap-3">
        <label className="flex min-h-11 flex-1 items-center gap-3 text-sm font-semibold">
          {words.zoom}
          <input
            type="range"
            min={1}
            max={MAX_ZOOM}
            step={0.05}
            value={view.zoom}
            onChange={(event) =>
              setView({ ...view, zoom: Number(event.target.value) })
            }
            className="min-w-0 flex-1 accent-indigo"
          />
        </label>
        <Button
          look="quiet"
          size="small"
          aria-label={words.turn}
          disabled={!picture}
          onClick={() => {
            if (picture) setPicture(turned(picture))
            setView(MIDDLE)
          }}
        >
          <Icon name="rotate-cw" />
        </Button>
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Button look="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button disabled={!picture || isBusy} onClick={() => void finish()}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}

export default CropView
