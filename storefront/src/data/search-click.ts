import "server-only"
import { z } from "zod"
import { ApiError } from "./api-error"
import { api } from "./client"

type SearchClick = Readonly<{
  search_id: string
  product_id: string
  /** From 1, over all pages. */
  position: number
}>

/** Notes which result was opened. One that cannot be noted is not worth a fault. */
export const reportClick = async (click: SearchClick): Promise<void> => {
  try {
    await api.post(z.unknown(), "/store/catalog/clicks", click)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}
