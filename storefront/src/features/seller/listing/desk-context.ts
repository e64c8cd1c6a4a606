"use client"

import { createContext, useContext } from "react"
import type { DeskReply, DeskState, MissingPart } from "@/lib/desk-reply"

/** How it stands with what was typed. */
export type SaveState = "idle" | "dirty" | "saving" | "saved" | "offline"

/** What the parts of a product's page share. */
export interface Desk {
  id: string
  locale: string
  version: number
  /** Whether the form is on its way. */
  isPending: boolean
  /** Runs calls to the backend one after the other: each brings a new version. */
  inTurn: <Data>(
    run: () => Promise<DeskReply<Data>>
  ) => Promise<DeskReply<Data>>
  /** What is missing after the last call; null: as the page was made. */
  missing: readonly MissingPart[] | null
  /** Takes over where a call has brought the product. */
  note: (state: DeskState) => void
}

export const DeskContext = createContext<Desk>({
  id: "",
  locale: "id",
  version: 0,
  isPending: false,
  inTurn: (run) => run(),
  missing: null,
  note: () => undefined,
})

export const useDesk = (): Desk => useContext(DeskContext)
