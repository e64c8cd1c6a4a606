"use client"

import { COLOURS } from "@/ui/colours"
import { fitInside, squareOf, type View } from "@/lib/picture-fit"

/** How large a picture may leave the phone. */
export interface ShrinkLimits {
  /** Pixels of the longer side. */
  maxSide: number
  maxBytes: number
}

/** Photos of goods: sharp on a large screen, quick on a weak signal. */
export const PHOTO_LIMITS: ShrinkLimits = { maxSide: 1600, maxBytes: 400_000 }

/** Papers: the small print must stay readable. */
export const PAPER_LIMITS: ShrinkLimits = { maxSide: 2200, maxBytes: 900_000 }

const QUALITIES = [0.86, 0.78, 0.7, 0.6, 0.5]

/** A picture of the phone, ready to draw. Throws when the browser cannot read it. */
export async function openPicture(source: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(source)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    // The decoded picture no longer needs its address.
    window.setTimeout(() => URL.revokeObjectURL(url), 0)
  }
}

/** The picture as a smaller JPEG, upright, without what the camera wrote into it. */
export async function shrinkPicture(
  source: Blob,
  { maxSide, maxBytes }: ShrinkLimits
): Promise<Blob> {
  const image = await openPicture(source)
  const size = { width: image.naturalWidth, height: image.naturalHeight }
  const target = fitInside(size, maxSide)
  return toJpeg(target, maxBytes, (context) =>
    context.drawImage(image, 0, 0, target.width, target.height)
  )
}

/** The square of a picture that `view` shows, turned by quarters first. */
export async function cropPicture(
  image: CanvasImageSource & { width: number; height: number },
  view: View,
  { maxSide, maxBytes }: ShrinkLimits
): Promise<Blob> {
  const { left, top, side } = squareOf(image, view)
  const edge = Math.round(Math.min(side, maxSide))
  return toJpeg({ width: edge, height: edge }, maxBytes, (context) =>
    context.drawImage(image, left, top, side, side, 0, 0, edge, edge)
  )
}

async function toJpeg(
  { width, height }: { width: number; height: number },
  maxBytes: number,
  draw: (context: CanvasRenderingContext2D) => void
): Promise<Blob> {
  const canvas = document.createElement("canvas")
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext("2d")
  if (!context) throw new Error("This browser cannot draw")
  context.imageSmoothingQuality = "high"
  // What is see-through in a PNG would become black.
  context.fillStyle = COLOURS.white
  context.fillRect(0, 0, width, height)
  draw(context)
  let made: Blob | null = null
  for (const quality of QUALITIES) {
    made = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, "image/jpeg", quality)
    )
    if (made && made.size <= maxBytes) break
  }
  if (!made) throw new Error("This browser cannot make a JPEG")
  return made
}
