import { createHash } from "node:crypto"
import sharp from "sharp"

/** Changed when the same drawing is to become another file. */
const RENDER_VERSION = "webp-84-2"

/** A drawing with the name its file will have, before it is rendered. */
export interface Picture {
  /** Says what is drawn and how: equal names mean equal files. */
  filename: string
  svg: string
}

/** Names a drawing by its content, so that a second run finds the first one's file. */
export function picture(name: string, svg: string): Picture {
  const hash = createHash("sha256")
    .update(RENDER_VERSION)
    .update(svg)
    .digest("hex")
    .slice(0, 10)
  return { filename: `${name}-${hash}.webp`, svg }
}

/** Renders a drawing to WebP. Flat colours keep it below 90 kB; a higher effort costs twice the time for 5 %. */
export const renderWebp = ({ svg }: Picture): Promise<Buffer> =>
  sharp(Buffer.from(svg)).webp({ quality: 84, effort: 2 }).toBuffer()
