/** What a route of the seller centre answers to its own scripts. */
export type DeskReply<Data> =
  | ({ ok: true } & Data)
  | {
      ok: false
      /** Stable; `offline` where nothing came back at all. */
      code: string
      /** What happened and what to do, in the reader's language. */
      text: string
    }

/** A photo of a product, ready to show. */
export interface DeskPhoto {
  id: string
  url: string
}

/** What keeps a product from being handed in, and where it is mended. */
export interface MissingPart {
  /** The id of its control. */
  field: string
  message: string
}

/** Where a draft stands after something was done to it. */
export interface DeskState {
  version: number
  photos: DeskPhoto[]
  missing: MissingPart[]
}
