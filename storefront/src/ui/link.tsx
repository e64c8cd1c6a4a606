import NextLink from "next/link"
import type { ComponentProps } from "react"

/**
 * A link inside the shop. Nothing is fetched before it is wanted: a page of
 * 24 goods would otherwise cost a cheap phone 24 requests.
 */
export const Link = (props: ComponentProps<typeof NextLink>) => (
  <NextLink prefetch={false} {...props} />
)
