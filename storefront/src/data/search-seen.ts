import "server-only"
import { z } from "zod"
import { ApiError } from "./api-error"
import { api } from "./client"

type SearchSeen = Readonly<{
  search_id: string
  /** Of the backend, as it came with the list. */
  note: string
  /** From 1, over all pages; left out while nothing was opened. */
  position?: number | undefined
}>

/** Notes what became of a search. One that cannot be noted is not worth a fault. */
export const reportSearch = async (seen: SearchSeen): Promise<void> => {
  try {
    await api.post(z.unknown(), "/store/catalog/searches", seen)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}
