import { cx } from "@/lib/cx"
import { mediaPath, mediaSources } from "@/lib/media"

/** The wide picture of a shop, 5:2, with lettering, so never cut; or nothing. */
export const Banner = ({
  url,
  sizes,
  isFirst = false,
  className,
}: Readonly<{
  url: string | null | undefined
  sizes: string
  isFirst?: boolean
  className?: string
}>) => {
  const src = url ? mediaPath(url, 640) : null
  if (!url || !src) return null
  return (
    // eslint-disable-next-line @next/next/no-img-element -- as ui/picture
    <img
      src={src}
      srcSet={mediaSources(url)}
      sizes={sizes}
      alt=""
      width={1000}
      height={400}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      decoding="async"
      className={cx("aspect-5/2 w-full bg-sand object-cover", className)}
    />
  )
}
