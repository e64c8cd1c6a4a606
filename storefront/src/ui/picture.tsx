import { cx } from "@/lib/cx"
import { mediaPath, mediaSources } from "@/lib/media"

export type PictureProps = Readonly<{
  /** Address at the backend; without one the sand ground stays empty. */
  url: string | null | undefined
  alt: string
  /** As in the attribute of that name. */
  sizes: string
  /** The one picture that a page opens with: loaded first, never late. */
  isFirst?: boolean
  className?: string | undefined
}>

/** A square picture in a fixed box, so that nothing jumps when it arrives. */
export const Picture = ({
  url,
  alt,
  sizes,
  isFirst = false,
  className,
}: PictureProps) => {
  const src = url ? mediaPath(url, 640) : null
  return (
    <span
      className={cx("block aspect-square overflow-hidden bg-sand", className)}
    >
      {src ? (
        // eslint-disable-next-line @next/next/no-img-element -- next/image costs every page a script, and /media already resizes
        <img
          src={src}
          srcSet={url ? mediaSources(url) : undefined}
          sizes={sizes}
          alt={alt}
          width={640}
          height={640}
          loading={isFirst ? "eager" : "lazy"}
          fetchPriority={isFirst ? "high" : "auto"}
          decoding="async"
          className="size-full object-cover"
        />
      ) : alt ? (
        // A link that is only a picture keeps its name while there is none.
        <span role="img" aria-label={alt} className="block size-full" />
      ) : null}
    </span>
  )
}
